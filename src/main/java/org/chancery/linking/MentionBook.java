package org.chancery.linking;

import java.util.List;
import org.chancery.linking.discourse.Discourse;
import org.chancery.linking.entity.ArticleText;
import org.chancery.linking.entity.EntityRegistry;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.Label;
import org.chancery.model.Mention;
import org.chancery.model.Span;
import org.chancery.syntax.Word;

/** Writes mentions into the discourse, and makes entities of those who have no name. */
final class MentionBook {
    private final ArticleText text;
    private final EntityRegistry registry;
    private final Discourse discourse;

    MentionBook(ArticleText text, EntityRegistry registry, Discourse discourse) {
        this.text = text;
        this.registry = registry;
        this.discourse = discourse;
    }

    /** The label itself stands for {@code entity}. */
    void add(Label label, Entity entity, Mention.Form form) {
        add(label, label.first(), label.last(), entity.id(), form, null);
    }

    /** The words from token {@code first} to {@code last} around {@code label} stand for {@code entity}. */
    void add(Label label, int first, int last, String entity, Mention.Form form, String reason) {
        int end = Math.max(last, label.last());
        Span span = text.sentence(label).span(first, end);
        int head = text.head(label).index();
        discourse.add(new Mention(entity, label.sentence(), first, end, head, span, form, reason));
    }

    /** The words from token {@code first} to {@code last} around the noun {@code label} stand for {@code entity}. */
    void addNominal(Label label, int first, int last, String entity, String reason) {
        add(label, first, last, entity, Mention.Form.NOMINAL, reason);
    }

    /** The pronoun stands for {@code entities}. */
    void addPronoun(Word pronoun, List<String> entities) {
        for (String id : entities) {
            discourse.add(pronoun(pronoun, registry.ensure(id)));
        }
    }

    private static Mention pronoun(Word word, String entity) {
        int at = word.index();
        return new Mention(entity, word.sentence(), at, at, at, word.span(), Mention.Form.PRONOUN, "pronoun");
    }

    /**
     * Somebody without a name, whom the words from token {@code first} to {@code last} around {@code label} describe.
     *
     * @param nth counts those whom the same words describe, from 0
     */
    String unnamed(Label label, int first, int last, EntityKind kind, String of, String sector, int nth) {
        Span span = text.sentence(label).span(first, last);
        String name = text.of(span).replaceAll("\\s+", " ");
        int at = nth;
        while (isAnother(number(span, at), name)) {
            at++;
        }
        return registry.unnamed(number(span, at), kind, name, of, sector).id();
    }

    /** Whether other words that begin there have {@code number}: "miners" in "miners' families". */
    private boolean isAnother(String number, String name) {
        Entity there = registry.get("unnamed/" + number);
        return there != null && !there.name().equals(name);
    }

    /**
     * The {@code nth} of several owners' people whom the same noun describes: "Peru: officials" of "Peruvian and …".
     */
    String share(Label label, EntityKind kind, String owner, String sector, int nth) {
        String name = registry.get(owner).name() + ": " + text.words(label);
        return registry.unnamed(number(text.first(label).span(), nth), kind, name, owner, sector)
                .id();
    }

    private String number(Span span, int nth) {
        int offset = text.codePoints(span.begin());
        return nth == 0 ? String.valueOf(offset) : offset + "-" + nth;
    }

    /** The person whom {@code noun} describes and nothing names, mentioned from now on: "a young statistician". */
    String described(Word noun) {
        Label words = new Label(
                noun.sentence(),
                NounOwners.firstOfPhrase(noun).index(),
                noun.index(),
                Label.Kind.AGENT_NOUN,
                List.of(noun.lemma()));
        String id = unnamed(words, words.first(), words.last(), EntityKind.PERSON, null, null, 0);
        addNominal(words, words.first(), words.last(), id, null);
        return id;
    }
}
