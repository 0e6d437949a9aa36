package org.chancery.linking.office;

import java.util.List;
import org.chancery.knowledge.AgentNoun;
import org.chancery.knowledge.WordList;
import org.chancery.linking.entity.ArticleText;
import org.chancery.linking.entity.EntityRegistry;
import org.chancery.linking.entity.LinkingKnowledge;
import org.chancery.model.EntityKind;
import org.chancery.model.Label;
import org.chancery.syntax.Word;

/**
 * The organs that nouns name together with the state or body to which they belong: "the German parliament", "the
 * ministry of Peru", "the government in Riga".
 */
final class Organs {
    private final BodyReader bodies;
    private final ArticleText text;
    private final EntityRegistry registry;
    private final LinkingKnowledge knowledge;

    Organs(BodyReader bodies, ArticleText text, EntityRegistry registry, LinkingKnowledge knowledge) {
        this.bodies = bodies;
        this.text = text;
        this.registry = registry;
        this.knowledge = knowledge;
    }

    /** The organ that the noun {@code label} names, with its owner's words; or null. */
    BodyReader.Bodies of(Label label) {
        AgentNoun noun = knowledge.agentNouns().get(label.keys().get(0));
        if (noun.kind() == EntityKind.GROUP || noun.kind() == EntityKind.PERSON) {
            return null;
        }
        BodyReader.Bodies before = bodies.endingAt(text.first(label).previous());
        if (before != null && before.ids().size() == 1 && isKindOf(noun, before, label)) {
            return new BodyReader.Bodies(before.ids(), before.first(), label.last());
        }
        BodyReader.Bodies owners = before != null ? before : behind(noun, label);
        return owners == null ? null : organs(noun, owners, label);
    }

    /** Whether {@code noun} only says what the body in front of it is: "the Interfax news agency". */
    private boolean isKindOf(AgentNoun noun, BodyReader.Bodies before, Label label) {
        EntityKind kind = registry.get(before.ids().get(0)).kind();
        return kind == EntityKind.ORGANIZATION
                && knowledge.words(WordList.NAMING_NOUNS).contains(noun.slug())
                && !BodyWords.isPossessive(text.first(label).previous());
    }

    /** The owners named behind the noun: "of Peru", "in Riga"; or null. */
    private BodyReader.Bodies behind(AgentNoun noun, Label label) {
        BodyReader.Bodies linked = bodies.linkedAfter(text.last(label));
        boolean home = noun.kind() == EntityKind.GOVERNMENT
                && !knowledge.words(WordList.ORGANS_ABROAD).contains(noun.slug());
        return linked == null && home ? seat(text.last(label)) : linked;
    }

    /** The state in whose capital an organ has its seat: "the government in Riga"; or null. */
    private BodyReader.Bodies seat(Word last) {
        Label city = last.next().lower().equals("in") ? text.label(last.next().next()) : null;
        return city == null || city.kind() != Label.Kind.KNOWN_NAME ? null : bodies.ofCapital(city);
    }

    private BodyReader.Bodies organs(AgentNoun noun, BodyReader.Bodies owners, Label label) {
        String words = text.words(label);
        List<String> ids = owners.ids().stream()
                .map(id -> registry.organ(registry.get(id), noun, words).id())
                .toList();
        return new BodyReader.Bodies(ids, Math.min(owners.first(), label.first()), label.last());
    }
}
