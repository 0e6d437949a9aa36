package org.chancery.export;

import java.util.Locale;

/** What the graph can be written as. */
public enum ExportFormat {
    /** All triples, without the graphs they are in. */
    TURTLE,
    TRIG,
    /** A quad a line, ordered. */
    NQUADS,
    JSONLD,
    /** All triples, without the graphs they are in. */
    RDFXML,
    /** Event records after PLOVER 2.0, a JSON object a line. */
    PLOVER,
    /** A line for each pair of actor and recipient, with the CAMEO code. */
    CAMEO_CSV;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
