package org.chancery.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.knowledge.LexicalEntry;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.Slot;
import org.chancery.knowledge.Term;
import org.chancery.knowledge.Terminology;
import org.chancery.model.Article;
import org.chancery.model.EntityKind;
import org.chancery.model.Role;
import org.chancery.model.Span;

/** Writes the question from the ontology: a new event type is in it without further work. */
public final class PromptWriter {
    /** A role counts as one of a type where so many of its lexicon entries have it: one in four. */
    private static final int SHARE = 4;

    private static final String OPENING =
            "^.{1,60}?\\b(?:is|ties an event(?: or a statement)? to|ties|gives)\\s+(?:an event in which |the \\w+ of )?";

    private final String instructions;
    private final String schema;

    /**
     * Fills the instructions with the terms.
     *
     * @param template the instructions, with {@code {types}} and the like where the terms go
     * @param terms what the ontology has
     * @param lexicon tells which roles a type mostly has
     */
    public PromptWriter(String template, Terminology terms, Lexicon lexicon) {
        Map<String, Map<Role, Integer>> roles = roles(lexicon);
        instructions = template.replace(
                        "{types}",
                        lines(terms.of("EventType").stream()
                                .map(type -> name(type, roles) + meaning(type))
                                .toList()))
                .replace("{roles}", lines(meanings(terms, "Role")))
                .replace("{statuses}", lines(meanings(terms, "Status")))
                .replace("{certainties}", meaningsInLine(terms, "Certainty"))
                .replace("{polarities}", String.join(", ", terms.names("Polarity")))
                .replace("{stances}", lines(meanings(terms, "Stance")))
                .replace("{media}", String.join(", ", terms.names("Medium")))
                .replace("{manners}", meaningsInLine(terms, "Manner"))
                .replace("{relations}", lines(meanings(terms, "RelationType")))
                .replace("{kinds}", String.join(", ", kinds()));
        schema = ReplySchema.of(terms);
    }

    /** The question about the part {@code window} of an article. */
    public Prompt write(Article article, Span window) {
        StringBuilder words = new StringBuilder();
        words.append("Published: ").append(article.published() == null ? "not known" : article.published());
        words.append('\n');
        if (article.title() != null) {
            words.append("Headline, for understanding only: ")
                    .append(article.title())
                    .append('\n');
        }
        if (article.language() != null && !article.language().startsWith("en")) {
            words.append("The article is in another language (").append(article.language());
            words.append(
                    "). Copy quotes in it; give in `name` the bare name also where the words have an office with it.\n");
        }
        words.append("<article>\n").append(window.of(article.text())).append("\n</article>");
        return new Prompt(instructions, words.toString(), schema, null, null);
    }

    /** SHA-256 over all that is the same for every article, in lower-case hex. */
    public String version() {
        return PromptHash.hex(instructions, schema);
    }

    /** How the schema and the prompt write the kinds of sides. */
    static List<String> kinds() {
        return Arrays.stream(EntityKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Map<String, Map<Role, Integer>> roles(Lexicon lexicon) {
        Map<String, Map<Role, Integer>> roles = new HashMap<>();
        Map<String, Integer> entries = new HashMap<>();
        for (LexicalEntry entry : lexicon.entries()) {
            entries.merge(entry.type(), 1, Integer::sum);
            Map<Role, Integer> counts = roles.computeIfAbsent(entry.type(), any -> new EnumMap<>(Role.class));
            entry.slots().stream().map(Slot::role).distinct().forEach(role -> counts.merge(role, 1, Integer::sum));
        }
        roles.forEach((type, counts) -> counts.values().removeIf(count -> count * SHARE < entries.get(type)));
        return roles;
    }

    private static String name(Term type, Map<String, Map<Role, Integer>> roles) {
        String kind = type.parent() == null || type.parent().equals("Event") ? "" : " < " + type.parent();
        String usual = roles.getOrDefault(type.name(), Map.of()).keySet().stream()
                .map(Role::term)
                .collect(Collectors.joining(", "));
        return type.name() + kind + (usual.isEmpty() ? "" : " (" + usual + ")");
    }

    private static List<String> meanings(Terminology terms, String kind) {
        return terms.of(kind).stream().map(term -> term.name() + meaning(term)).toList();
    }

    private static String meaningsInLine(Terminology terms, String kind) {
        List<String> meanings = new ArrayList<>();
        terms.of(kind).forEach(term -> meanings.add(term.name() + " (" + essence(term) + ")"));
        return String.join(", ", meanings);
    }

    private static String meaning(Term term) {
        String example = term.example().isEmpty() ? "" : " E.g. " + term.example();
        String essence = essence(term);
        return essence.isEmpty() ? example : ": " + essence + "." + example;
    }

    /** The definition without its opening words, which say what kind of term it is. */
    private static String essence(Term term) {
        return term.definition().replaceFirst(OPENING, "").replaceFirst("\\.$", "");
    }

    private static String lines(List<String> items) {
        return items.stream().map(item -> "- " + item).collect(Collectors.joining("\n"));
    }
}
