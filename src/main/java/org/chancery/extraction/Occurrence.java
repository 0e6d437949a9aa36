package org.chancery.extraction;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Status;
import org.chancery.syntax.Word;

/**
 * Reads whether the text says of an event noun that it came about, did not, or was moved: "the visit will now be …".
 */
final class Occurrence {
    private final Set<String> happening;
    private final Set<String> telling;
    private final Set<String> moving;

    Occurrence(Lexicon lexicon) {
        this.happening = lexicon.words("occurrence-verbs");
        this.telling = Stream.of("outcome-verbs", "carrying-verbs")
                .flatMap(list -> lexicon.words(list).stream())
                .collect(Collectors.toUnmodifiableSet());
        this.moving = lexicon.words("moving-adverbs");
    }

    /** Marks {@code draft}, whose standing is known. */
    void mark(Draft draft) {
        Word head = draft.trigger.firstConjunct();
        Word verb = head.governor();
        if (!draft.isNoun() || !verb.isVerb()) {
            return;
        }
        boolean subject = head.is("nsubj");
        boolean happens = subject && verb.in(happening);
        boolean occurs = happens || subject && verb.in(telling) || draft.support.exists();
        boolean real = draft.status == Status.OCCURRED || draft.status == Status.ONGOING;
        boolean off = draft.status == Status.DENIED || draft.status == Status.CANCELLED;
        draft.held = occurs && real;
        draft.awaited = happens && !real && !off;
        draft.failed = happens && off;
        draft.movedHere = occurs
                && verb.subtree().stream()
                        .anyMatch(word -> word.relation().equals("advmod") && moving.contains(word.lower()));
    }
}
