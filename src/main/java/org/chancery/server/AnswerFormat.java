package org.chancery.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;

/** How the answer to a named query is written. */
enum AnswerFormat {
    JSON("application/sparql-results+json"),
    HTML("text/html"),
    CSV("text/csv"),
    TSV("text/tab-separated-values");

    private static final AcceptList OFFER =
            AcceptList.create(JSON.mediaType, "application/json", HTML.mediaType, CSV.mediaType, TSV.mediaType);

    private final String mediaType;

    AnswerFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** With the encoding where the format does not fix it. */
    String contentType() {
        return this == JSON ? mediaType : mediaType + "; charset=utf-8";
    }

    /** Name in addresses: {@code csv}. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All media types, for people. */
    static String offered() {
        return Arrays.stream(values()).map(format -> format.mediaType).collect(Collectors.joining(", "));
    }

    /** What {@code format=} or the path's ending names, else what the client likes best; CSV where it says nothing. */
    static Optional<AnswerFormat> asked(HttpServletRequest request, HttpServletResponse response) {
        String named = request.getParameter("format");
        String path = request.getRequestURI();
        Optional<AnswerFormat> ending = withEnding(named != null ? named : path.substring(path.lastIndexOf('.') + 1));
        if (named != null || ending.isPresent()) {
            return ending;
        }
        response.addHeader("Vary", "Accept");
        String accept = request.getHeader("Accept");
        return accept == null ? Optional.of(CSV) : best(AcceptList.match(new AcceptList(accept), OFFER));
    }

    private static Optional<AnswerFormat> withEnding(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equalsIgnoreCase(ending))
                .findFirst();
    }

    private static Optional<AnswerFormat> best(MediaType type) {
        return Optional.ofNullable(type)
                .map(found -> Arrays.stream(values())
                        .filter(format -> format.mediaType.equals(found.getContentTypeStr()))
                        .findFirst()
                        .orElse(JSON));
    }
}
