package org.chancery.extraction.statement;

import java.util.HashMap;
import java.util.Map;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.model.EntityKind;
import org.chancery.model.Span;
import org.chancery.syntax.Word;

/** Who has spoken last, for "he said" and "they said" within three sentences. */
final class LastSpeaker {
    private static final int REACH = 3;

    private final ArticleView view;
    private final Map<Span, Boolean> plurals = new HashMap<>();
    private String id;
    private Span words;
    private int sentence;

    LastSpeaker(ArticleView view) {
        this.view = view;
    }

    /** Notes of the words for a speaker whether their head is a plural. */
    void note(Span phrase, Word head) {
        plurals.putIfAbsent(phrase, head.isTagged("NNS", "NNPS"));
    }

    void remember(DraftStatement statement) {
        boolean one = statement.speakers().size() == 1;
        String speaker = one ? statement.speakers().get(0) : null;
        id = one && isPerson(speaker) ? speaker : null;
        words = statement.speakers().isEmpty() ? statement.speakerSpan() : null;
        sentence = statement.sentence();
    }

    private boolean isPerson(String speaker) {
        return view.entity(speaker) != null && view.entity(speaker).kind() == EntityKind.PERSON;
    }

    /** Whether "he" or "she" means a person with a name, or one who is known at least. */
    boolean isNamed(Word pronoun) {
        return id != null && pronoun.lower().matches("s?he") && isNear(pronoun);
    }

    /** The id of that person. */
    String id() {
        return id;
    }

    /** The words for the unnamed whom {@code pronoun} means, or null: "diplomats" for "they". */
    Span words(Word pronoun) {
        boolean several = pronoun.lower().equals("they");
        boolean fits = words != null && isNear(pronoun) && several == plurals.getOrDefault(words, false);
        return fits ? words : null;
    }

    private boolean isNear(Word pronoun) {
        return pronoun.sentence() - sentence <= REACH;
    }
}
