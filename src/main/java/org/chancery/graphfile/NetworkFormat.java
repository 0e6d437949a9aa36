package org.chancery.graphfile;

import java.io.IOException;
import java.io.OutputStream;

/** A language for pictures. */
public enum NetworkFormat {
    GEXF,
    GRAPHML,
    DOT,
    CYTOSCAPE,
    NEO4J_CSV,
    EDGES_CSV;

    NetworkWriter writer(OutputStream out) throws IOException {
        return switch (this) {
            case GEXF -> new GexfWriter(out);
            case GRAPHML -> new GraphmlWriter(out);
            case DOT -> new DotWriter(out);
            case CYTOSCAPE -> new CytoscapeWriter(out);
            case NEO4J_CSV -> new Neo4jCsvWriter(out);
            case EDGES_CSV -> new EdgesCsvWriter(out);
        };
    }
}
