package org.chancery.mapping;

import java.util.List;
import org.chancery.model.Extraction.EntityMention;

/** Where entities are named. */
final class MentionMapper {
    private MentionMapper() {}

    static void write(List<EntityMention> mentions, ArticleGraph graph) {
        EvidencePaths names = new EvidencePaths();
        for (EntityMention mention : mentions) {
            graph.describeFact(graph.fact(names.next("mention", mention.evidence())), List.of(mention.evidence()))
                    .a(Vocabulary.MENTION)
                    .link(Vocabulary.REFERS_TO, graph.entity(mention.entity()))
                    .link(Vocabulary.LITERAL_REFERENT, graph.entity(mention.literal()))
                    .link(Vocabulary.MENTION_FORM, Terms.of(mention.form()))
                    .text(Vocabulary.REASON, mention.reason());
        }
    }
}
