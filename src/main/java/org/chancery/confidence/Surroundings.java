package org.chancery.confidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.Evidence;
import org.chancery.model.Extraction;
import org.chancery.model.Extraction.EntityMention;
import org.chancery.model.Mention;

/** The article around a fact: who is what, which words name whom, what stands in quotation marks. */
final class Surroundings {
    private static final String UNNAMED = "unnamed/";

    private final Extraction extraction;
    private final int[] text;
    private final boolean[] quoted;
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, List<EntityMention>> mentions = new HashMap<>();

    Surroundings(Extraction extraction) {
        this.extraction = extraction;
        this.text = extraction.article().text().codePoints().toArray();
        this.quoted = quoted(text);
        extraction.entities().forEach(entity -> entities.put(entity.id(), entity));
        extraction
                .mentions()
                .forEach(mention -> mentions.computeIfAbsent(mention.entity(), any -> new ArrayList<>())
                        .add(mention));
    }

    /** Between quotation marks; a new paragraph ends a quotation that nobody has closed. */
    private static boolean[] quoted(int[] text) {
        boolean[] quoted = new boolean[text.length];
        boolean inside = false;
        for (int at = 0; at < text.length; at++) {
            boolean paragraph = text[at] == '\n' && at + 1 < text.length && text[at + 1] == '\n';
            inside = text[at] == '“' || text[at] == '"' && !inside || inside && !paragraph && !closes(text[at]);
            quoted[at] = inside;
        }
        return quoted;
    }

    private static boolean closes(int character) {
        return character == '”' || character == '"';
    }

    Extraction extraction() {
        return extraction;
    }

    boolean isQuoted(Evidence words) {
        return words.begin() < quoted.length && quoted[words.begin()];
    }

    /** The character behind {@code words}; a full stop at the end of the text. */
    int behind(Evidence words) {
        return words.end() < text.length ? text[words.end()] : '.';
    }

    /** How many words lie between two places. */
    int wordsBetween(Evidence one, Evidence other) {
        int begin = Math.min(one.begin(), other.begin());
        int end = Math.min(text.length, Math.max(one.begin(), other.begin()));
        int words = 0;
        for (int at = begin; at < end; at++) {
            words += Character.isWhitespace(text[at]) ? 1 : 0;
        }
        return words;
    }

    boolean isKind(String entity, EntityKind... kinds) {
        Entity known = entities.get(entity);
        return known != null && List.of(kinds).contains(known.kind());
    }

    /** Where a sentence names people, states and bodies, their nationalities aside. */
    List<EntityMention> agents(int sentence) {
        return extraction.mentions().stream()
                .filter(mention -> mention.evidence().sentence() == sentence && mention.form() != Mention.Form.DEMONYM)
                .filter(mention -> !isKind(mention.entity(), EntityKind.CITY, EntityKind.REGION))
                .toList();
    }

    /** The state or body that it belongs to; null for none. */
    String of(String entity) {
        Entity known = entities.get(entity);
        return known == null ? null : known.of();
    }

    /** Whether the gazetteer has it. */
    boolean isKnown(String entity) {
        Entity known = entities.get(entity);
        return known != null && known.known();
    }

    /** Whether no name is known, only a description. */
    static boolean isUnnamed(String entity) {
        return entity != null && entity.startsWith(UNNAMED);
    }

    /** Whether {@code words} name the entity in this form. */
    boolean isNamed(String entity, Evidence words, Mention.Form form) {
        return mentions.getOrDefault(entity, List.of()).stream()
                .anyMatch(mention -> mention.form() == form && contains(words, mention.evidence()));
    }

    private static boolean contains(Evidence outer, Evidence inner) {
        return outer != null && outer.begin() <= inner.begin() && inner.end() <= outer.end();
    }

    static int words(Evidence evidence) {
        return evidence.quote().strip().split("\\s+").length;
    }
}
