package org.chancery.linking.office;

import java.util.List;
import java.util.Locale;
import org.chancery.knowledge.OfficeTitle;
import org.chancery.knowledge.WordList;
import org.chancery.linking.entity.ArticleText;
import org.chancery.linking.entity.EntityRegistry;
import org.chancery.linking.entity.LinkingKnowledge;
import org.chancery.model.EntityKind;
import org.chancery.model.Label;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Tenure;

/** Notes who holds which office, by the words of the office and the kind of its body. */
public final class OfficeHolding {
    private final ArticleText text;
    private final LinkingKnowledge knowledge;
    private final EntityRegistry registry;
    private final TenureBook tenures;
    private final OfficeCompletion completion;

    OfficeHolding(
            ArticleText text,
            LinkingKnowledge knowledge,
            EntityRegistry registry,
            TenureBook tenures,
            OfficeCompletion completion) {
        this.text = text;
        this.knowledge = knowledge;
        this.registry = registry;
        this.tenures = tenures;
        this.completion = completion;
    }

    /** Notes that {@code holder} has the office that {@code phrase} names. */
    public void hold(String holder, OfficePhrase phrase) {
        Sentence sentence = text.sentence(phrase.office());
        Span span = sentence.span(phrase.first(), phrase.last());
        Label name = phrase.name();
        Span all = name == null ? span : span.union(sentence.span(name.first(), name.last()));
        for (String body : phrase.bodies()) {
            hold(holder, phrase, registry.ensure(body), all);
        }
    }

    private void hold(String holder, OfficePhrase phrase, String body, Span words) {
        String office = inBody(slug(phrase), registry.get(body).kind());
        String rank = rank(phrase);
        String slug = (rank + office).toLowerCase(Locale.ROOT).replace(' ', '-');
        String title = rank + title(office).name();
        tenures.add(holder, slug, title, body, phrase.manner(), phrase.office().sentence(), words);
    }

    /** What makes another office of the one named: "Deputy " for "the deputy White House spokesman". */
    private String rank(OfficePhrase phrase) {
        List<String> before =
                text
                        .sentence(phrase.office())
                        .tokens()
                        .subList(phrase.first(), phrase.office().first())
                        .stream()
                        .map(token -> token.word().toLowerCase(Locale.ROOT))
                        .filter(knowledge.words(WordList.RANKS)::contains)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1) + " ")
                        .toList();
        return String.join("", before);
    }

    void add(String holder, String office, String body, Tenure.Manner manner, int sentence, Span words) {
        tenures.add(holder, office, title(office).name(), body, manner, sentence, words);
    }

    /** The president of an organisation is not one of a state. */
    private String inBody(String slug, EntityKind body) {
        String other = slug + "-of-organization";
        boolean state = body == EntityKind.STATE || body == EntityKind.REGION;
        return !state && knowledge.titles().containsKey(other) ? other : slug;
    }

    /** The office itself; a noun that only stands for one ("leader") counts as the office of that name. */
    public String slug(OfficePhrase phrase) {
        String listed = completion.office(phrase);
        if (listed != null) {
            return listed;
        }
        String words = text.words(phrase.office());
        return phrase.office().keys().stream()
                .filter(key -> title(key).forms().contains(words))
                .findFirst()
                .orElse(phrase.office().keys().get(0));
    }

    public OfficeTitle title(String slug) {
        return knowledge.titles().get(slug);
    }
}
