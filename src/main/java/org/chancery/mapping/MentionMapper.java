package org.chancery.mapping;

import java.util.List;
import org.apache.jena.graph.Node;
import org.chancery.model.Extraction.EntityMention;

/** Where entities are named: a passage, and what its words stand for. */
final class MentionMapper {
    private MentionMapper() {}

    static void write(List<EntityMention> mentions, ArticleGraph graph) {
        EvidencePaths names = new EvidencePaths();
        for (EntityMention mention : mentions) {
            graph.passage(node(names.next("mention", mention.evidence()), mention, graph), mention.evidence())
                    .number(Vocabulary.SENTENCE, mention.evidence().sentence())
                    .link(Vocabulary.REFERS_TO, graph.entity(mention.entity()))
                    .link(Vocabulary.LITERAL_REFERENT, graph.entity(mention.literal()))
                    .link(Vocabulary.MENTION_FORM, Terms.of(mention.form()))
                    .text(Vocabulary.REASON, reason(mention));
        }
    }

    /** Null where it says no more than the form. */
    private static String reason(EntityMention mention) {
        return mention.form().name().equalsIgnoreCase(mention.reason()) ? null : mention.reason();
    }

    /** The passage itself; a name of its own for one more thing that the same words stand for. */
    private static Node node(String name, EntityMention mention, ArticleGraph graph) {
        boolean further = !name.endsWith("-" + mention.evidence().end());
        return further ? graph.fact(name) : graph.iris().evidence(mention.evidence());
    }
}
