package org.chancery.server;

import jakarta.servlet.http.HttpServlet;
import java.time.Duration;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.chancery.endpoint.ServedView;
import org.chancery.export.Prefixes;
import org.chancery.linkeddata.Addresses;
import org.chancery.linkeddata.DatasetDescription;
import org.chancery.linkeddata.DatasetPage;
import org.chancery.linkeddata.OntologyPage;
import org.chancery.linkeddata.Syntax;
import org.chancery.mapping.Vocabulary;
import org.chancery.query.QueryCatalog;
import org.chancery.shortlist.Shortlists;

/** What is where: the explorer, linked data, named queries and descriptions, beside Fuseki's own paths. */
final class Site {
    private static final Duration LONGEST_COUNT = Duration.ofMinutes(10);
    private static final String VIEWS = "/org/chancery/explorer/api";

    private final DatasetGraph dataset;
    private final ServedView unhurried;
    private final ServedView graphs;
    private final Node reference;
    private final Addresses addresses;
    private final String endpoint;
    private final Shortlists shortlists;
    private final QuestionServlet views;
    private Graph counted;

    /**
     * A site.
     *
     * @param endpoint path where queries are asked
     */
    Site(DatasetGraph dataset, ServedView graphs, Node reference, Shortlists shortlists, String endpoint) {
        this.dataset = dataset;
        this.unhurried = ServedView.ofNews(dataset, reference, LONGEST_COUNT);
        this.endpoint = endpoint;
        this.graphs = graphs;
        this.reference = reference;
        this.addresses = Addresses.of(reference);
        this.shortlists = shortlists;
        this.views = new QuestionServlet(QueryCatalog.in(VIEWS), graphs, reference, shortlists, true);
    }

    FusekiServer.Builder addTo(FusekiServer.Builder builder) {
        HttpServlet things = new LinkedDataServlet(dataset, addresses);
        for (String place : List.of(Addresses.ID, Addresses.PAGE, Addresses.DATA)) {
            builder.addServlet(place + "*", things);
        }
        HttpServlet questions = new QuestionServlet(QueryCatalog.bundled(), graphs, reference, shortlists, false);
        builder.addServlet("/queries", questions)
                .addServlet("/queries/*", questions)
                .addServlet("/api/*", views);
        HttpServlet files = new StaticFiles();
        builder.addServlet("", files).addServlet("/explorer/*", files);
        builder.addServlet("/health", new HealthServlet(graphs, reference));
        addDocument(
                builder,
                Addresses.ONTOLOGY,
                new DocumentServlet(address -> ontology(), ontology -> OntologyPage.of(addresses, ontology)));
        HttpServlet counts = new DocumentServlet(this::counts, graph -> DatasetPage.of(addresses, graph));
        addDocument(builder, "/void", counts);
        return builder.addServlet("/.well-known/void", counts);
    }

    /** Gets ready what the explorer asks first. */
    void prepare() {
        views.prepare();
    }

    private static void addDocument(FusekiServer.Builder builder, String path, HttpServlet document) {
        builder.addServlet(path, document);
        for (Syntax syntax : Syntax.values()) {
            builder.addServlet(path + "." + syntax.ending(), document);
        }
    }

    private Graph ontology() {
        Graph ontology = GraphFactory.createDefaultGraph();
        String begin = Vocabulary.NAMESPACE.substring(0, Vocabulary.NAMESPACE.length() - 1);
        Txn.executeRead(
                dataset,
                () -> dataset.stream(reference, Node.ANY, Node.ANY, Node.ANY)
                        .filter(quad -> quad.getSubject().toString().startsWith(begin))
                        .forEach(quad -> ontology.add(quad.asTriple())));
        Prefixes.all().forEach(ontology.getPrefixMapping()::setNsPrefix);
        return ontology;
    }

    /** Counted once: a scan of all. */
    private synchronized Graph counts(String address) {
        if (counted == null) {
            counted = DatasetDescription.of(unhurried, addresses, address, address + endpoint);
        }
        return counted;
    }
}
