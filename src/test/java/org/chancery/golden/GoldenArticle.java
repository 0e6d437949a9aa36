package org.chancery.golden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Argument;
import org.chancery.model.Article;
import org.chancery.model.Attribution;
import org.chancery.model.Certainty;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.Evidence;
import org.chancery.model.Extraction;
import org.chancery.model.Extraction.EntityMention;
import org.chancery.model.Facet;
import org.chancery.model.Mention;
import org.chancery.model.Polarity;
import org.chancery.model.Relation;
import org.chancery.model.Role;
import org.chancery.model.Span;
import org.chancery.model.Statement;
import org.chancery.model.Status;
import org.chancery.model.Tenure;
import org.chancery.model.TimeInterval;

/** An article with what a careful reader reads out of it; words are given as they stand in the text. */
final class GoldenArticle {
    private final Article article;
    private final List<Entity> entities;
    private final List<EntityMention> mentions = new ArrayList<>();
    private final List<Tenure> tenures = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    GoldenArticle(Article article, List<Entity> entities) {
        this.article = article;
        this.entities = entities;
    }

    Extraction extraction() {
        return new Extraction(article, entities, mentions, tenures, events, statements, relations, List.of());
    }

    /** Where these words first stand. */
    Evidence words(String words) {
        int begin = article.text().indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        int sentence = (int)
                article.text().substring(0, begin).chars().filter(c -> c == '.').count();
        return Evidence.of(article.text(), sentence, new Span(begin, begin + words.length()));
    }

    void mention(String entity, Mention.Form form, String reason, String words) {
        mentions.add(new EntityMention(entity, form, reason, words(words)));
    }

    String tenure(String holder, String office, String of, String words) {
        Evidence evidence = words(words);
        String id = "tenure/" + evidence.begin() + "-" + evidence.end();
        tenures.add(
                new Tenure(id, holder, office, of, Tenure.Manner.INCUMBENT, article.published(), List.of(evidence)));
        return id;
    }

    /** Who or what plays a part; {@code entity} is null for mere words. */
    Argument part(Role role, String entity, String words) {
        return new Argument(role, entity, null, null, words(words), null, null);
    }

    Attribution source(String entity, String words) {
        return new Attribution(entity, null, words(words));
    }

    TimeInterval within(String begin, String end, boolean openEnd, String words) {
        return new TimeInterval(
                begin == null ? null : LocalDate.parse(begin),
                end == null ? null : LocalDate.parse(end),
                openEnd,
                TimeInterval.Extent.WITHIN,
                TimeInterval.Precision.DAY,
                words == null ? TimeInterval.Basis.REPORTED : TimeInterval.Basis.COUNTED,
                words == null ? null : words(words));
    }

    String event(
            String type,
            Status status,
            String trigger,
            String sentence,
            TimeInterval time,
            List<Attribution> accordingTo,
            Argument... arguments) {
        Evidence words = words(trigger);
        String id = "event/" + words.begin();
        events.add(new Event(
                id,
                type,
                List.of(words),
                null,
                List.of(arguments),
                status,
                status == Status.POSSIBLE ? Certainty.PROBABLE : Certainty.CERTAIN,
                Polarity.POSITIVE,
                time,
                List.of(),
                accordingTo,
                List.of(words(sentence)),
                List.of(),
                List.of()));
        return id;
    }

    /** Gives the last event a mode and a context, told by {@code words}. */
    void facets(String mode, String context, String words) {
        Event last = events.remove(events.size() - 1);
        events.add(new Event(
                last.id(),
                last.type(),
                last.trigger(),
                last.entry(),
                last.arguments(),
                last.status(),
                last.certainty(),
                last.polarity(),
                last.time(),
                last.formerTimes(),
                last.accordingTo(),
                last.evidence(),
                List.of(new Facet(mode, words(words))),
                List.of(new Facet(context, words(words)))));
    }

    void statement(
            String speaker, String speakerWords, String stance, boolean direct, List<String> about, String... parts) {
        List<Evidence> content = new ArrayList<>();
        for (String part : parts) {
            content.add(words(part));
        }
        Evidence first = content.get(0);
        statements.add(new Statement(
                "statement/" + first.begin(),
                speaker,
                words(speakerWords),
                null,
                null,
                null,
                null,
                stance,
                direct,
                content,
                null,
                about,
                null,
                null,
                List.of(first)));
    }

    void relation(Relation.Type type, String from, String to, String words) {
        Evidence evidence = words(words);
        relations.add(new Relation("relation/" + evidence.begin(), type, from, to, List.of(evidence)));
    }
}
