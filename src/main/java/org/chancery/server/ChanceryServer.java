package org.chancery.server;

import java.net.BindException;
import java.util.Collection;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mod.prometheus.FMod_Prometheus;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.chancery.endpoint.GuardedQuery;
import org.chancery.endpoint.ServedView;
import org.chancery.linkeddata.BoundedDescribe;
import org.chancery.shortlist.Shortlists;
import org.eclipse.jetty.server.CustomRequestLog;

/** A running server over a dataset. */
public final class ChanceryServer implements AutoCloseable {
    private static final String DATASET = "/chancery";
    private static final String QUERY = DATASET + "/sparql";
    private static final long GRACE = 5_000;

    private final FusekiServer fuseki;
    private final Shortlists shortlists;
    private final Indexer indexer;

    private ChanceryServer(FusekiServer fuseki, Shortlists shortlists, Indexer indexer) {
        this.fuseki = fuseki;
        this.shortlists = shortlists;
        this.indexer = indexer;
    }

    /**
     * Starts serving on the loopback address. Names and words can be searched a little later, when their index is made.
     *
     * @param reference name of the graph of what was known before
     * @throws ServerException if the port is taken
     */
    public static ChanceryServer start(DatasetGraph dataset, Node reference, ServerOptions options) {
        BoundedDescribe.register();
        ServedView news = ServedView.ofNews(dataset, reference, options.timeout());
        ServedView graphs = ServedView.ofGraphs(dataset, options.timeout());
        Shortlists shortlists = new Shortlists(dataset, reference);
        Site site = new Site(dataset, graphs, reference, shortlists, QUERY);
        FusekiServer fuseki = site.addTo(builder(news, options)).build();
        fuseki.getJettyServer().setStopTimeout(GRACE);
        if (options.accessLog()) {
            fuseki.getJettyServer()
                    .setRequestLog(new CustomRequestLog(System.err::println, CustomRequestLog.NCSA_FORMAT));
        }
        try {
            fuseki.start();
        } catch (RuntimeException fault) {
            throw fault(options.port(), fault);
        }
        return new ChanceryServer(
                fuseki, shortlists, Indexer.start(dataset, shortlists, site::prepare, List.of(news, graphs)));
    }

    private static FusekiServer.Builder builder(ServedView news, ServerOptions options) {
        DataService service = DataService.newBuilder(news)
                .addEndpoint(Operation.Query, "sparql")
                .addEndpoint(Operation.GSP_R, "get")
                .build();
        return FusekiServer.create()
                .loopback(true)
                .port(options.port())
                .fusekiModules(FusekiModules.create(FMod_Prometheus.create()))
                .registerOperation(Operation.Query, new GuardedQuery(options.rows()))
                .addFilter("/*", new HeadersFilter(options.origin()))
                .addFilter("/*", new ReadOnlyFilter(QUERY, List.of(DATASET, "/$/")))
                .addFilter("/*", new ProtocolFilter(QUERY, new ServiceDescription()))
                .enablePing(true)
                .enableStats(true)
                .add(DATASET, service);
    }

    private static ServerException fault(int port, RuntimeException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return new ServerException(
                        "port " + port + " is in use; choose another with --port, or --port 0", fault);
            }
        }
        return new ServerException("the server cannot start: " + fault.getMessage(), fault);
    }

    /**
     * To be told which quads come or go, before this process writes them into the store: so questions go on to be put
     * among the newest facts.
     */
    public void changing(Collection<Quad> quads) {
        shortlists.changing(quads);
    }

    /** Where a browser finds the explorer, without a slash at the end. */
    public String address() {
        return "http://localhost:" + fuseki.getPort();
    }

    /** Where SPARQL queries are asked. */
    public String sparqlAddress() {
        return address() + QUERY;
    }

    /** Waits until the server is stopped. */
    public void join() {
        fuseki.join();
    }

    /** Lets requests that run come to their end, for a few seconds. */
    @Override
    public void close() {
        fuseki.stop();
        indexer.close();
    }
}
