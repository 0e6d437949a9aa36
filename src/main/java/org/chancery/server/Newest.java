package org.chancery.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.system.Txn;
import org.chancery.query.Candidates;
import org.chancery.query.NamedQuery;
import org.chancery.query.QueryRunner;
import org.chancery.shortlist.Shortlist;
import org.chancery.shortlist.Shortlists;

/**
 * Answers a named query from the newest facts that can be its answer: first as many as there shall be rows, then more
 * and more of them, until there are enough rows or no further fact.
 */
final class Newest {
    private static final int FURTHER = 4;

    private final DatasetGraph dataset;
    private final QueryRunner runner;
    private final Shortlists shortlists;

    /** An answer, and how much of all it is. */
    record Answer(RowSetRewindable rows, Bound bound) {}

    Newest(DatasetGraph dataset, QueryRunner runner, Shortlists shortlists) {
        this.dataset = dataset;
        this.runner = runner;
        this.shortlists = shortlists;
    }

    /**
     * The answer; nothing where the whole store has to be asked.
     *
     * @param enough how many rows are enough; empty for as many as the query says
     */
    Optional<Answer> answer(NamedQuery query, Map<String, String> parameters, Optional<Integer> enough) {
        return Txn.calculateRead(
                dataset,
                () -> shortlists
                        .of(query, parameters)
                        .map(list -> list.rows()
                                .map(listed -> new Answer(listed.rows(), new Bound(listed.shown(), listed.of())))
                                .orElseGet(() -> answer(query, parameters, list, enough.orElseGet(list::enough)))));
    }

    private Answer answer(NamedQuery query, Map<String, String> parameters, Shortlist list, int enough) {
        int all = list.size();
        for (int most = enough; ; most *= FURTHER) {
            List<Candidates> candidates = list.newest(most);
            RowSetRewindable rows = runner.among(candidates).answer(query, parameters);
            int facts =
                    candidates.stream().mapToInt(some -> some.nodes().size()).sum();
            if (facts >= all || list.counts() || rows.size() >= enough) {
                return new Answer(rows, new Bound(facts, all));
            }
        }
    }
}
