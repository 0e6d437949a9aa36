package org.chancery.fusion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.chancery.model.Argument;
import org.chancery.model.Role;
import org.chancery.model.Status;
import org.chancery.model.TimeInterval;

/**
 * Reads stories that are told by several articles. An article begins with {@code ## id | publisher | day} and its text
 * on the next line; then come, a line each,
 *
 * <pre>
 * p name | state | office | who it is
 * e type | status | words | day and its words, or - or reported | who, who > to whom | city/state | which event | former day
 * copy id
 * </pre>
 *
 * and anywhere {@code life event stage@day …}, the steps that are expected of an event. A dash stands for nothing.
 */
final class StoryReader {
    private final List<Story> stories = new ArrayList<>();
    private final Map<String, List<String>> lives = new LinkedHashMap<>();
    private MadeArticle article;
    private Map<String, String> people;
    private Map<String, String> events;
    private Map<String, String> ids;
    private String head;
    private String copyOf;

    StoryReader(String resource) {
        try (InputStream file = StoryReader.class.getResourceAsStream(resource)) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(this::read);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        end();
    }

    List<Story> stories() {
        return stories;
    }

    /** The steps that are expected, by event. */
    Map<String, List<String>> lives() {
        return lives;
    }

    private void read(String line) {
        if (line.startsWith("## ")) {
            end();
            head = line.substring(3);
        } else if (head != null && article == null) {
            begin(head.split(" \\| "), line);
        } else if (line.startsWith("p ")) {
            readPerson(fields(line));
        } else if (line.startsWith("e ")) {
            readEvent(fields(line));
        } else if (line.startsWith("copy ")) {
            copyOf = line.substring(5);
        } else if (line.startsWith("life ")) {
            List<String> words = Arrays.asList(line.split(" "));
            lives.put(words.get(1), words.subList(2, words.size()));
        }
    }

    private void begin(String[] names, String text) {
        article = new MadeArticle(names[0], names[1], LocalDate.parse(names[2]), text);
        people = new HashMap<>();
        events = new HashMap<>();
        ids = new HashMap<>();
        copyOf = null;
    }

    private void end() {
        if (article != null) {
            stories.add(new Story(article.extraction(), people, events, copyOf));
        }
        article = null;
        head = null;
    }

    private static List<String> fields(String line) {
        return Arrays.stream(line.substring(2).split("\\|", -1))
                .map(String::strip)
                .map(field -> field.equals("-") ? null : field)
                .toList();
    }

    private void readPerson(List<String> fields) {
        String id = article.person(fields.get(0), fields.get(1), fields.get(2));
        if (fields.get(1) != null) {
            article.state(fields.get(1));
        }
        ids.put(fields.get(0), id);
        people.put(id, fields.get(3));
    }

    private void readEvent(List<String> fields) {
        List<Argument> parts = new ArrayList<>();
        String[] sides = fields.get(4).split(">", -1);
        addParts(sides[0], sides.length > 1 ? Role.ACTOR : Role.PARTICIPANT, parts);
        addParts(sides.length > 1 ? sides[1] : "", Role.RECIPIENT, parts);
        if (fields.get(5) != null) {
            String[] place = fields.get(5).split("/");
            parts.add(article.part(Role.VENUE, article.city(place[0], place[1]), place[0]));
        }
        List<TimeInterval> former = fields.size() > 7 ? List.of(time(fields.get(7))) : List.of();
        String id = article.event(
                fields.get(0),
                Status.valueOf(fields.get(1).toUpperCase(Locale.ROOT)),
                fields.get(2),
                time(fields.get(3)),
                former,
                parts);
        events.put(id, Objects.requireNonNull(fields.get(6)));
    }

    private void addParts(String names, Role role, List<Argument> parts) {
        for (String name : names.split(",")) {
            String who = name.strip();
            if (who.contains(":")) {
                String[] state = who.split(":");
                parts.add(article.part(role, article.state(state[0]), state[1]));
            } else if (!who.isEmpty()) {
                parts.add(article.part(role, ids.get(who), who));
            }
        }
    }

    private TimeInterval time(String field) {
        if (field == null) {
            return null;
        }
        if (field.equals("reported")) {
            return article.time(null, article.extraction().article().published(), null);
        }
        LocalDate day = LocalDate.parse(field.substring(0, 10));
        return article.time(day, day, field.substring(11));
    }
}
