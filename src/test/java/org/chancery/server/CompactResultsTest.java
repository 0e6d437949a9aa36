package org.chancery.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.junit.jupiter.api.Test;

class CompactResultsTest {
    private static final String TERMS = """
            SELECT ?a ?b ?c { VALUES (?a ?b ?c) {
              (<https://example.org/a> "say \\"Ω\\"\\nand more" "mot"@fr) (UNDEF 7 "2020-02-29"^^<http://www.w3.org/2001/XMLSchema#date>) } }
            """;

    @Test
    void a_reader_of_another_finds_the_same_terms() {
        RowSetRewindable rows = QueryExec.dataset(DatasetGraphFactory.empty())
                .query(TERMS)
                .build()
                .select()
                .rewindable();
        byte[] written = CompactResults.of(rows);
        rows.reset();
        RowSet read = RowSet.adapt(ResultSetMgr.read(new ByteArrayInputStream(written), ResultSetLang.RS_JSON));
        assertTrue(ResultsCompare.equalsExact(rows, read), new String(written, StandardCharsets.UTF_8));
        assertEquals(-1, new String(written, StandardCharsets.UTF_8).indexOf("\n"));
    }
}
