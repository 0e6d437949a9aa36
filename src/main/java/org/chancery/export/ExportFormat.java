package org.chancery.export;

import java.util.Locale;
import org.chancery.graphfile.NetworkFormat;
import org.chancery.network.View;

/** What the graph can be written as. */
public enum ExportFormat {
    /** All triples, without the graphs they are in. */
    TURTLE,
    /** A graph an article. */
    TRIG,
    /** A quad a line, ordered: good for comparing and for keeping. */
    NQUADS,
    /** A triple a line, without the graphs. */
    NTRIPLES,
    /** All triples, without the graphs they are in. */
    RDFXML,
    /** A graph an article, its facts with all that belongs to them inside, under short names. */
    JSONLD,
    /** All triples, flat, without the graphs and with all IRIs in full. */
    JSONLD_PLAIN,
    /** Event records after PLOVER 2.0, a JSON object a line. */
    PLOVER,
    /** A line for each pair of actor and recipient, with the CAMEO code. */
    CAMEO_CSV,
    /** A view for Gephi, with the days of its edges. */
    GEXF,
    /** A view for yEd, igraph and NetworkX. */
    GRAPHML,
    /** A view as a picture for Graphviz. */
    DOT,
    /** A view for Cytoscape and Cytoscape.js. */
    CYTOSCAPE,
    /** A view for neo4j-admin, a zip of nodes.csv and relationships.csv. */
    NEO4J_CSV,
    /** The edges of a view, a line each, for spreadsheets. */
    EDGES_CSV;

    /**
     * What writes it.
     *
     * @param view what the nodes and edges of a picture are; the formats that are no picture do not ask
     */
    public Exporter exporter(View view) {
        return switch (this) {
            case TURTLE, TRIG, NQUADS, NTRIPLES -> new RdfExporter(this);
            case RDFXML -> new RdfXmlExporter();
            case JSONLD -> new FramedJsonExporter();
            case JSONLD_PLAIN -> new PlainJsonExporter();
            case PLOVER -> new PloverExporter();
            case CAMEO_CSV -> new CameoCsvExporter();
            case GEXF, GRAPHML, DOT, CYTOSCAPE, NEO4J_CSV, EDGES_CSV ->
                new NetworkExporter(NetworkFormat.valueOf(name()), view);
        };
    }

    /** Whether it shows a view, not all that the graph says. */
    public boolean isPicture() {
        return switch (this) {
            case GEXF, GRAPHML, DOT, CYTOSCAPE, NEO4J_CSV, EDGES_CSV -> true;
            case TURTLE, TRIG, NQUADS, NTRIPLES, RDFXML, JSONLD, JSONLD_PLAIN, PLOVER, CAMEO_CSV -> false;
        };
    }

    /** Whether it is all that the graph says, for keeping and for programs that choose themselves. */
    public boolean isWholeGraph() {
        return switch (this) {
            case TURTLE, TRIG, NQUADS, NTRIPLES, RDFXML, JSONLD, JSONLD_PLAIN -> true;
            case PLOVER, CAMEO_CSV, GEXF, GRAPHML, DOT, CYTOSCAPE, NEO4J_CSV, EDGES_CSV -> false;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
