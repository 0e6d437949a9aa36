package org.chancery.server;

import java.net.BindException;
import java.net.URL;
import java.time.Duration;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mod.admin.ActionServerStatus;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraph;

/** A running server over a dataset. */
public final class ChanceryServer implements AutoCloseable {
    /** The port unless said otherwise. */
    public static final int STANDARD_PORT = 3330;

    private static final String DATASET = "/chancery";
    private static final Duration LONGEST_QUERY = Duration.ofSeconds(30);

    private final FusekiServer fuseki;

    private ChanceryServer(FusekiServer fuseki) {
        this.fuseki = fuseki;
    }

    /**
     * Starts serving on the loopback address.
     *
     * @param port 0 for any free one
     * @throws ServerException if the port is taken
     */
    public static ChanceryServer start(DatasetGraph dataset, int port) {
        return start(dataset, port, LONGEST_QUERY);
    }

    static ChanceryServer start(DatasetGraph dataset, int port, Duration longestQuery) {
        DataService service = DataService.newBuilder(new ServedView(dataset, longestQuery))
                .addEndpoint(Operation.Query, "sparql")
                .addEndpoint(Operation.GSP_R, "get")
                .build();
        FusekiServer.Builder builder = FusekiServer.create()
                .loopback(true)
                .port(port)
                .fusekiModules(FusekiModules.empty())
                .registerOperation(Operation.Query, new GuardedQuery())
                .addFilter("/*", new ReadOnlyFilter(DATASET + "/sparql"))
                .enablePing(true)
                .enableStats(true)
                .addProcessor("/$/server", new ActionServerStatus())
                .add(DATASET, service);
        URL pages = ChanceryServer.class.getResource("/webapp/");
        if (pages != null) {
            builder.staticFileBase(pages.toString());
        }
        try {
            return new ChanceryServer(builder.start());
        } catch (RuntimeException fault) {
            throw fault(port, fault);
        }
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

    /** Where a browser finds the query page, without a slash at the end. */
    public String address() {
        return "http://localhost:" + fuseki.getPort();
    }

    /** Where SPARQL queries are asked. */
    public String sparqlAddress() {
        return address() + DATASET + "/sparql";
    }

    /** Waits until the server is stopped. */
    public void join() {
        fuseki.join();
    }

    @Override
    public void close() {
        fuseki.stop();
    }
}
