package org.chancery.fusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.fixture.Quoting;
import org.chancery.model.Argument;
import org.chancery.model.Article;
import org.chancery.model.Certainty;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.Event;
import org.chancery.model.Evidence;
import org.chancery.model.Extraction;
import org.chancery.model.Extraction.EntityMention;
import org.chancery.model.Mention;
import org.chancery.model.Polarity;
import org.chancery.model.Role;
import org.chancery.model.Statement;
import org.chancery.model.Status;
import org.chancery.model.Tenure;
import org.chancery.model.TimeInterval;

/** An article with its facts, put together by hand; all words must stand in the text. */
final class MadeArticle {
    private final Article article;
    private final Quoting quoting;
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final List<EntityMention> mentions = new ArrayList<>();
    private final List<Tenure> tenures = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    MadeArticle(String id, String source, LocalDate published, String text) {
        article = new Article(id, text, null, published, source, null, "en");
        quoting = new Quoting(article);
    }

    Extraction extraction() {
        return new Extraction(
                article, List.copyOf(entities.values()), mentions, tenures, events, statements, List.of(), List.of());
    }

    /**
     * A person; without office or state where these are null, and an office is always of a state. One word is a family
     * name alone.
     */
    String person(String name, String state, String office) {
        String id = (name.contains(" ") ? "person/" : "unnamed/") + slug(name);
        entities.put(id, new Entity(id, EntityKind.PERSON, name, null, null, false));
        mention(id, name);
        if (office != null && state != null) {
            state(state);
            Evidence words = words(name);
            tenures.add(new Tenure(
                    "tenure/" + words.begin(),
                    id,
                    office,
                    "state/" + state,
                    Tenure.Manner.INCUMBENT,
                    article.published(),
                    List.of(words),
                    null,
                    null,
                    null));
        }
        return id;
    }

    String state(String code) {
        String id = "state/" + code;
        entities.put(id, new Entity(id, EntityKind.STATE, code, null, null, true));
        return id;
    }

    String city(String name, String state) {
        String id = "city/" + slug(name);
        entities.put(id, new Entity(id, EntityKind.CITY, name, state(state), null, true));
        return id;
    }

    private void mention(String id, String name) {
        mentions.add(new EntityMention(id, Mention.Form.NAME, null, words(name)));
    }

    Argument part(Role role, String entity, String words) {
        return new Argument(role, entity, null, null, words(words), null, null);
    }

    /** Days and the words that tell them; null words are a day that is only that of the report. */
    TimeInterval time(LocalDate begin, LocalDate end, String words) {
        return new TimeInterval(
                begin,
                end,
                false,
                TimeInterval.Extent.WITHIN,
                TimeInterval.Precision.DAY,
                words == null ? TimeInterval.Basis.REPORTED : TimeInterval.Basis.STATED,
                words == null ? null : words(words));
    }

    /** @return the id */
    String event(
            String type,
            Status status,
            String trigger,
            TimeInterval time,
            List<TimeInterval> former,
            List<Argument> parts) {
        Evidence words = words(trigger);
        String id = "event/" + words.begin();
        events.add(new Event(
                id,
                type,
                List.of(words),
                null,
                parts,
                status,
                Certainty.CERTAIN,
                status == Status.DENIED ? Polarity.NEGATIVE : Polarity.POSITIVE,
                time,
                former,
                List.of(),
                List.of(sentence(trigger)),
                List.of(),
                List.of()));
        return id;
    }

    void statement(String speaker, String stance, String words, List<String> about) {
        Evidence content = words(words);
        statements.add(new Statement(
                "statement/" + content.begin(),
                speaker,
                null,
                null,
                null,
                null,
                null,
                stance,
                false,
                List.of(content),
                null,
                about,
                null,
                null,
                List.of(content)));
    }

    Evidence words(String words) {
        return quoting.words(0, words);
    }

    /** The whole sentence around these words. */
    private Evidence sentence(String words) {
        String text = article.text();
        int at = text.indexOf(words);
        int begin = text.lastIndexOf(". ", at);
        int end = text.indexOf(". ", at);
        String sentence = text.substring(begin < 0 ? 0 : begin + 2, end < 0 ? text.length() : end + 1);
        return quoting.words(0, sentence.strip());
    }

    static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
