package org.chancery.extraction.event;

import static org.chancery.syntax.DependencyRelation.ADVMOD;
import static org.chancery.syntax.DependencyRelation.NSUBJ;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.extraction.draft.Course;
import org.chancery.extraction.draft.Draft;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
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
        this.happening = lexicon.words(WordList.OCCURRENCE_VERBS);
        this.telling = Stream.of(WordList.OUTCOME_VERBS, WordList.CARRYING_VERBS)
                .flatMap(list -> lexicon.words(list).stream())
                .collect(Collectors.toUnmodifiableSet());
        this.moving = lexicon.words(WordList.MOVING_ADVERBS);
    }

    /** What the text says of the coming about of {@code draft}, whose standing is known. */
    Course of(Draft draft) {
        Word head = draft.trigger().firstConjunct();
        Word verb = head.governor();
        if (!draft.isNoun() || !verb.isVerb()) {
            return Course.UNTOLD;
        }
        boolean happens = head.is(NSUBJ) && verb.in(happening);
        boolean told = head.is(NSUBJ) && verb.in(telling);
        return course(draft, happens, happens || told || draft.support().exists());
    }

    private Course course(Draft draft, boolean happens, boolean occurs) {
        boolean real = draft.standing().isUnderWay();
        boolean off = draft.standing().is(Status.DENIED, Status.CANCELLED);
        boolean moves = occurs && isMoved(draft.trigger().firstConjunct().governor());
        return new Course(occurs && real, happens && off, happens && !real && !off, moves, false);
    }

    private boolean isMoved(Word verb) {
        return verb.subtree().stream().anyMatch(word -> word.isExactly(ADVMOD) && moving.contains(word.lower()));
    }
}
