package org.chancery.query;

import java.util.Locale;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/** How rows are written. */
public enum ResultFormat {
    /** For reading on a terminal. */
    TABLE(null),
    /** SPARQL 1.1 CSV: plain values, with a head. */
    CSV(ResultSetLang.RS_CSV),
    /** SPARQL 1.1 JSON. */
    JSON(ResultSetLang.RS_JSON),
    /** SPARQL 1.1 TSV: terms as in Turtle. */
    TSV(ResultSetLang.RS_TSV);

    private final Lang language;

    ResultFormat(Lang language) {
        this.language = language;
    }

    /** Jena's name for it; null for {@link #TABLE}. */
    Lang language() {
        return language;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
