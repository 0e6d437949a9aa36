package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.chancery.mapping.ArticleMapper;
import org.chancery.model.Extraction;
import org.chancery.model.Outcome.Issue;
import org.chancery.model.Outcome.Rejected;
import org.chancery.store.ArticleTriples;
import org.chancery.validation.GraphValidator;
import org.chancery.validation.Violation;

/** Maps facts and holds them against the shapes, before anything is stored. May be used by several threads. */
final class GraphBuilder {
    private final ArticleMapper mapper;
    private final GraphValidator validator;

    GraphBuilder(Knowledge knowledge) {
        mapper = new ArticleMapper(knowledge.minter(), knowledge.gazetteer());
        validator = knowledge.validator();
    }

    /** The article's graph, or why it is not sound. */
    ArticleOutcome build(String place, Extraction extraction) {
        List<Quad> quads = quads(extraction);
        List<Violation> violations = validator.violations(quads);
        if (violations.isEmpty()) {
            return ArticleOutcome.of(ArticleTriples.of(quads));
        }
        String more = violations.size() == 1 ? "" : " (and " + (violations.size() - 1) + " more)";
        return ArticleOutcome.of(new Rejected(place, Issue.INVALID_GRAPH, violations.get(0) + more));
    }

    List<Quad> quads(Extraction extraction) {
        List<Quad> quads = new ArrayList<>();
        mapper.write(extraction, new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                quads.add(quad);
            }
        });
        return quads;
    }
}
