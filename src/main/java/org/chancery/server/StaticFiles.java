package org.chancery.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Pattern;

/** The explorer's own files and the libraries that it uses, all from the class path. */
final class StaticFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final String FOLDER = "/org/chancery/explorer/";
    private static final String WEBJARS = "/META-INF/resources/webjars/";
    private static final Pattern FILE = Pattern.compile("(?:[a-z-]+/)?[a-z0-9-]+\\.(?<ending>js|css|svg)");
    private static final Map<String, String> LIBRARIES = Map.of(
            "lib/d3.js", "d3/7.9.0/dist/d3.min.js",
            "lib/preact.js", "preact/10.25.4/dist/preact.min.umd.js",
            "lib/hooks.js", "preact/10.25.4/hooks/dist/hooks.umd.js");
    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().isEmpty()) { // the first page
            send("index.html", FOLDER + "index.html", "text/html; charset=utf-8", response);
            return;
        }
        String path = request.getPathInfo().substring(1);
        var file = FILE.matcher(path);
        if (!file.matches()) {
            Answers.error(response, HttpServletResponse.SC_NOT_FOUND, "there is nothing here");
            return;
        }
        String library = LIBRARIES.get(path);
        send(path, library == null ? FOLDER + path : WEBJARS + library, TYPES.get(file.group("ending")), response);
    }

    private static void send(String path, String resource, String type, HttpServletResponse response)
            throws IOException {
        try (InputStream file = StaticFiles.class.getResourceAsStream(resource)) {
            if (file == null) {
                Answers.error(response, HttpServletResponse.SC_NOT_FOUND, "there is nothing at " + path);
                return;
            }
            response.setContentType(type);
            response.setHeader("Cache-Control", path.startsWith("lib/") ? "max-age=86400" : "no-cache");
            file.transferTo(response.getOutputStream());
        }
    }
}
