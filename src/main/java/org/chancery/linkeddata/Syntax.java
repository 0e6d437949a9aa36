package org.chancery.linkeddata;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.riot.RDFFormat;

/** How a description is written. */
public enum Syntax {
    TURTLE("text/turtle", "ttl", RDFFormat.TURTLE_PRETTY),
    HTML("text/html", "html", null),
    JSONLD("application/ld+json", "jsonld", RDFFormat.JSONLD11_PRETTY),
    NTRIPLES("application/n-triples", "nt", RDFFormat.NTRIPLES_UTF8),
    RDFXML("application/rdf+xml", "rdf", RDFFormat.RDFXML_PLAIN);

    private final String mediaType;
    private final String ending;
    private final RDFFormat format;

    Syntax(String mediaType, String ending, RDFFormat format) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.format = format;
    }

    /** For example {@code text/turtle}. */
    public String mediaType() {
        return mediaType;
    }

    /** Ending of a file, without the dot. */
    public String ending() {
        return ending;
    }

    /** Jena's name for it; null for {@link #HTML}. */
    public RDFFormat format() {
        return format;
    }

    /**
     * The one that a client likes best; a client that likes all gets Turtle.
     *
     * @param accept the header of that name; null or empty where there is none
     * @return empty where it takes none of these
     */
    public static Optional<Syntax> accepted(String accept) {
        if (accept == null || accept.isBlank()) {
            return Optional.of(TURTLE);
        }
        AcceptList offer =
                AcceptList.create(Arrays.stream(values()).map(Syntax::mediaType).toArray(String[]::new));
        MediaType best = AcceptList.match(new AcceptList(accept), offer);
        return best == null
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(syntax -> syntax.mediaType.equals(best.getContentTypeStr()))
                        .findFirst();
    }

    /** The one with this ending, if any. */
    public static Optional<Syntax> withEnding(String ending) {
        return Arrays.stream(values())
                .filter(syntax -> syntax.ending.equals(ending))
                .findFirst();
    }
}
