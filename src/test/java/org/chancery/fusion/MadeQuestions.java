package org.chancery.fusion;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;

/**
 * What people ask a server that holds a {@link MadeWorld}: each named question with parameters that make sense, and
 * what each view of the explorer asks for. Other parameters each time.
 *
 * @param world the news that it holds
 * @param articles how many of them
 * @param things IRIs that are there, by their kind: {@code event, report, person, article}
 */
public record MadeQuestions(MadeWorld world, int articles, Map<String, List<String>> things, Random random) {
    private static final int STRETCH = 60;
    private static final List<String> STATUSES = List.of("Planned", "Occurred", "Cancelled", "Proposed");
    private static final List<String> TOPICS = List.of("grain", "pipeline", "fishing", "tariffs", "prisoner", "visa");
    private static final List<String> TYPES = List.of("Meeting", "Sanction", "Accusation", "Aid", "Summit", "Visit");

    /** The named questions: what to ask for, by name. */
    public Map<String, Supplier<List<String>>> named() {
        Map<String, Supplier<String>> asked = new LinkedHashMap<>();
        for (String of :
                List.of("timeline", "planned-events", "agreements", "announced-not-held", "called-off", "visits")) {
            asked.put(of, () -> "party=" + party() + stretch());
        }
        for (String of : List.of("who-met-whom", "contradictions")) {
            asked.put(of, () -> "party=" + state() + stretch());
        }
        for (String of : List.of("conditions", "readouts", "rescheduled", "open-commitments", "co-mentions")) {
            asked.put(of, () -> "party=" + person());
        }
        for (String of : List.of("accusations", "sanctions-by")) {
            asked.put(of, () -> "by=" + state() + "&target=" + state());
        }
        for (String of : List.of("metonyms", "people-twice", "relations", "disagreements")) {
            asked.put(of, () -> "in=" + article());
        }
        asked.put("agenda", () -> "days=14&from=" + day());
        asked.put("articles", () -> "limit=" + (150 + random.nextInt(100)));
        asked.put("between", () -> "one=" + state() + "&other=" + state());
        asked.put("calls-between", () -> "one=" + state() + "&other=" + state());
        asked.put("confirmed-by", () -> "least=3&party=" + state());
        asked.put("counts", () -> "kind=" + any(TYPES) + "&state=" + state() + "&partner=" + state());
        asked.put("denials", () -> "by=" + person());
        asked.put("event", () -> "fact=" + thing("event"));
        asked.put("events", () -> "who=" + party() + "&kind=" + any(TYPES) + stretch());
        asked.put("evidence-of", () -> "fact=" + thing("report"));
        asked.put("meetings", () -> "who=" + person() + stretch());
        asked.put("mentions", () -> "who=" + person());
        asked.put("office-holders", () -> "of=" + state());
        asked.put("positions", () -> "actor=" + person() + "&topic=" + any(TOPICS));
        asked.put("possibly-same", () -> "who=" + person());
        asked.put("statements", () -> "who=" + person() + "&about=" + any(TOPICS));
        asked.put("what-is-new", () -> "since=" + world.day(articles - 1).minusDays(random.nextInt(STRETCH)));
        asked.put("what-rests-on-unnamed-sources", () -> "minConfidence=0." + random.nextInt(100));
        asked.put("who-is", () -> "person=" + person());
        asked.put("who-said-what-about", () -> "speaking=" + person() + "&about=" + any(TOPICS));
        Map<String, Supplier<List<String>>> paths = new LinkedHashMap<>();
        asked.forEach((name, parameters) ->
                paths.put(name, () -> List.of("/queries/" + name + "?format=json&" + parameters.get())));
        return paths;
    }

    /** The views of the explorer: what each asks for at once. */
    public Map<String, Supplier<List<String>>> views() {
        Map<String, Supplier<List<String>>> views = new LinkedHashMap<>();
        views.put("first page", () -> List.of("/api/totals?", "/api/newest?"));
        views.put("search", () -> List.of("/api/search?words=" + encoded(name().substring(0, 4))));
        views.put("search result", () -> List.of("/api/search?words=" + party()));
        views.put("person", () -> actor(thing("person")));
        views.put("state", () -> actor("https%3A%2F%2Fw3id.org%2Fchancery%2Fid%2Fstate%2F" + state()));
        views.put(
                "event",
                () -> of(
                        "event",
                        thing("event"),
                        "event",
                        "event-roles",
                        "event-reports",
                        "event-statements",
                        "event-steps",
                        "event-contradictions"));
        views.put("article", () -> of("article", thing("article"), "article", "article-facts", "article-names"));
        views.put("timeline", () -> List.of("/api/events?" + stretch()));
        views.put("table", () -> List.of("/api/events?of=" + any(TYPES) + "&progress=" + any(STATUSES) + stretch()));
        views.put("board", () -> List.of("/api/events?of=Consultation" + stretch()));
        views.put("network", () -> List.of("/api/network?" + stretch(), "/api/states?", "/api/types?"));
        return views;
    }

    private List<String> actor(String iri) {
        return of("actor", iri, "actor", "actor-offices", "actor-events", "actor-statements");
    }

    private static List<String> of(String parameter, String iri, String... queries) {
        return List.of(queries).stream()
                .map(query -> "/api/" + query + "?" + parameter + "=" + iri)
                .toList();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String thing(String kind) {
        return encoded(any(things.get(kind)));
    }

    private String state() {
        return any(MadeWorld.states());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String person() {
        return encoded(name());
    }

    private String name() {
        List<String> people = world.article(random.nextInt(articles)).entities().stream()
                .filter(entity -> entity.kind() == EntityKind.PERSON)
                .map(Entity::name)
                .toList();
        return any(people);
    }

    private String party() {
        return random.nextBoolean() ? state() : person();
    }

    private String article() {
        return "w" + random.nextInt(articles);
    }

    private LocalDate day() {
        return world.day(random.nextInt(articles));
    }

    private String stretch() {
        LocalDate since = day();
        return "&since=" + since + "&until=" + since.plusDays(1 + random.nextInt(STRETCH));
    }
}
