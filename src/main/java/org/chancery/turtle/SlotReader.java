package org.chancery.turtle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.chancery.knowledge.FillerRule;
import org.chancery.knowledge.Slot;

/** Reads where the arguments of a lexicon's entries stand: in the entry itself, or in a frame that several share. */
final class SlotReader {
    private static final String LEX = LexiconEntries.LEX;

    private final Map<String, Set<String>> words;
    private final Map<String, FillerRule> fillers = new LinkedHashMap<>();
    private final Map<String, List<Slot>> frames = new LinkedHashMap<>();

    SlotReader(Map<String, Set<String>> words) {
        this.words = words;
    }

    void addFiller(SubjectDescription description) {
        String name = LexiconEntries.name(description);
        FillerNotation notation = new FillerNotation(words);
        fillers.put(
                name,
                stated(
                        description,
                        () -> new FillerRule(
                                name,
                                description
                                        .localName(LEX + "through")
                                        .map(notation::list)
                                        .orElse(Set.of()),
                                description.texts(LEX + "reads").stream()
                                        .map(notation::parse)
                                        .toList())));
    }

    void addFrame(SubjectDescription description) {
        frames.put(LexiconEntries.name(description), slots(description, "slot"));
    }

    /** The slots of the entry's words of one part of speech, e.g. {@code verb}: its own, or those of its frame. */
    List<Slot> of(SubjectDescription entry, String part) {
        List<Slot> own = slots(entry, part + "Slot");
        var frame = entry.localName(LEX + part + "Frame");
        if (own.isEmpty() == frame.isEmpty()) {
            throw entry.error("lex:" + part + " needs either lex:" + part + "Slot or lex:" + part + "Frame");
        }
        return frame.isEmpty()
                ? own
                : Optional.ofNullable(frames.get(frame.get()))
                        .orElseThrow(() -> entry.error("unknown frame lex:" + frame.get()));
    }

    private List<Slot> slots(SubjectDescription description, String property) {
        SlotNotation notation = new SlotNotation(words.getOrDefault("prepositions", Set.of()), fillers);
        return stated(
                description,
                () -> description.texts(LEX + property).stream()
                        .map(notation::parse)
                        .toList());
    }

    private static <T> T stated(SubjectDescription description, Supplier<T> read) {
        try {
            return read.get();
        } catch (IllegalArgumentException e) {
            throw description.error(e.getMessage());
        }
    }
}
