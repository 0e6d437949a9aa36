package org.chancery.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.chancery.linkeddata.Addresses;
import org.chancery.linkeddata.BoundedDescription;
import org.chancery.linkeddata.Syntax;
import org.chancery.linkeddata.ThingPage;

/**
 * The things of the store, each with an address: {@code /id/…} names it and leads (303) to {@code /page/…} or
 * {@code /data/…}, as the client likes.
 */
final class LinkedDataServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient DatasetGraph dataset;
    private final transient Addresses addresses;

    LinkedDataServlet(DatasetGraph dataset, Addresses addresses) {
        this.dataset = dataset;
        this.addresses = addresses;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String place = request.getServletPath() + "/";
        String path = request.getRequestURI().substring(place.length() - 1).replaceFirst("^/", "");
        Optional<Syntax> asked =
                place.equals(Addresses.DATA) ? ending(path, request.getParameter("format")) : Optional.empty();
        if (asked.isPresent() && request.getParameter("format") == null) {
            path = path.substring(0, path.length() - asked.get().ending().length() - 1);
        }
        Optional<Node> thing = find(path, request.getParameter("iri"));
        if (thing.isEmpty()) {
            Answers.error(response, HttpServletResponse.SC_NOT_FOUND, "the store says nothing of it");
            return;
        }
        switch (place) {
            case Addresses.PAGE -> page(thing.get(), response);
            case Addresses.DATA -> data(thing.get(), asked, request, response);
            default -> lead(thing.get(), request, response);
        }
    }

    private static Optional<Syntax> ending(String path, String format) {
        return Syntax.withEnding(format != null ? format : path.substring(path.lastIndexOf('.') + 1))
                .filter(syntax -> syntax != Syntax.HTML);
    }

    private Optional<Node> find(String path, String iri) {
        return Txn.calculateRead(
                dataset,
                () -> addresses.meant(path, iri).stream()
                        .filter(thing -> BoundedDescription.exists(dataset, thing))
                        .findFirst());
    }

    private void lead(Node thing, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Syntax> syntax = Answers.negotiate(request, response);
        if (syntax.isPresent()) {
            Answers.seeOther(response, documentPath(thing, syntax.get()));
        }
    }

    private String documentPath(Node thing, Syntax syntax) {
        return syntax == Syntax.HTML
                ? Addresses.PAGE + addresses.tail(thing.getURI())
                : ThingPage.dataPath(addresses, thing, syntax);
    }

    private void page(Node thing, HttpServletResponse response) throws IOException {
        for (Syntax syntax : Syntax.values()) {
            if (syntax != Syntax.HTML) {
                response.addHeader(
                        "Link",
                        "<" + documentPath(thing, syntax) + ">; rel=\"alternate\"; type=\"" + syntax.mediaType()
                                + "\"");
            }
        }
        Answers.page(response, ThingPage.of(addresses, thing, describe(thing)));
    }

    private void data(Node thing, Optional<Syntax> asked, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Syntax> syntax = asked.isPresent() ? asked : Answers.negotiate(request, response);
        if (syntax.isEmpty()) {
            return;
        }
        if (syntax.get() == Syntax.HTML) {
            Answers.seeOther(response, documentPath(thing, Syntax.HTML));
        } else {
            response.addHeader(
                    "Link", "<" + documentPath(thing, Syntax.HTML) + ">; rel=\"alternate\"; type=\"text/html\"");
            Answers.write(response, describe(thing), syntax.get());
        }
    }

    private Graph describe(Node thing) {
        return Txn.calculateRead(dataset, () -> BoundedDescription.of(dataset, thing));
    }
}
