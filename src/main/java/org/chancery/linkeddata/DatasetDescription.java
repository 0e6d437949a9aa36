package org.chancery.linkeddata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.chancery.export.Prefixes;

/** What a data set is and how much it holds, in the terms of VoID and DCAT; the query {@code void.rq} says which. */
public final class DatasetDescription {
    private DatasetDescription() {}

    /**
     * Counts anew.
     *
     * @param served the data set as clients see it
     * @param address of the server, without a slash at the end
     */
    public static Graph of(DatasetGraph served, Addresses addresses, String address, String endpoint) {
        Graph graph = Txn.calculateRead(served, () -> {
            try (QueryExec query = QueryExec.dataset(served)
                    .query(text())
                    .substitution(Var.alloc("dataset"), iri(address + "/void#dataset"))
                    .substitution(Var.alloc("service"), iri(address + "/void#sparql"))
                    .substitution(Var.alloc("endpoint"), iri(endpoint))
                    .substitution(Var.alloc("base"), NodeFactory.createLiteralString(addresses.base()))
                    .build()) {
                return query.construct();
            }
        });
        Prefixes.all().forEach(graph.getPrefixMapping()::setNsPrefix);
        graph.getPrefixMapping().setNsPrefix("void", "http://rdfs.org/ns/void#");
        graph.getPrefixMapping().setNsPrefix("dcat", "http://www.w3.org/ns/dcat#");
        return graph;
    }

    private static Node iri(String address) {
        return NodeFactory.createURI(address);
    }

    private static String text() {
        try (InputStream file = DatasetDescription.class.getResourceAsStream("void.rq")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
