package org.chancery.extraction.slot;

import java.util.List;
import java.util.Set;
import org.chancery.extraction.argument.AgentReader;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.argument.EntityKinds;
import org.chancery.extraction.argument.Filler;
import org.chancery.extraction.argument.PlaceReader;
import org.chancery.extraction.argument.WordKinds;
import org.chancery.extraction.draft.DraftArgument;
import org.chancery.knowledge.FillerReading;
import org.chancery.knowledge.FillerTest;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.SlotPath;
import org.chancery.knowledge.Step;
import org.chancery.knowledge.WordList;
import org.chancery.model.Role;
import org.chancery.syntax.Word;

/** Whether what is found at the head of an argument is what its slot asks for. */
final class FillerTests {
    private final AgentReader agents;
    private final PlaceReader places;
    private final WordKinds kinds;
    private final EntityKinds entities;
    private final Set<String> placing;
    private final Set<String> aiming;
    private final Set<String> giving;

    FillerTests(ArticleView view, Lexicon lexicon, AgentReader agents, PlaceReader places, WordKinds kinds) {
        this.agents = agents;
        this.places = places;
        this.kinds = kinds;
        this.entities = new EntityKinds(view);
        this.placing = lexicon.words(WordList.PLACING_STEPS);
        this.aiming = lexicon.words(WordList.AIMING_STEPS);
        this.giving = lexicon.words(WordList.GIVING_STEPS);
    }

    /** Whether the conditions of {@code reading} hold, and none of its exceptions. */
    boolean hold(FillerReading reading, Candidate candidate, DraftArgument found) {
        return reading.conditions().stream().allMatch(tests -> anyHolds(tests, candidate, found))
                && !anyHolds(reading.exceptions(), candidate, found);
    }

    private boolean anyHolds(List<FillerTest> tests, Candidate candidate, DraftArgument found) {
        return tests.stream().anyMatch(test -> holds(test, candidate, found.filler()));
    }

    private boolean holds(FillerTest test, Candidate candidate, Filler found) {
        return switch (test.kind()) {
            case PERSON -> entities.isPerson(found);
            case NAMED -> entities.isNamed(found);
            case PARTY -> entities.isParty(found);
            case PRESS -> entities.isOfSector(found, "JRN");
            case MILITARY -> entities.isOfSector(found, "MIL");
            case STATES -> entities.isOfStates(found);
            case DIRECT, PLACED, AIMED, GIVEN, THING, OWN_BELOW, UNLINKED_NAME -> leads(test.kind(), candidate);
            case AGENT, REGION, PLACE, NATION, TOLD -> isThere(test.kind(), candidate);
            default -> isWord(test, candidate.head());
        };
    }

    /** Asks for the word alone. */
    private boolean isWord(FillerTest test, Word head) {
        return switch (test.kind()) {
            case SOMEBODY -> kinds.isSomebody(head);
            case SITE -> kinds.isSite(head);
            case CRAFT -> kinds.isCraft(head);
            case ARMED -> kinds.isArmed(head);
            case UNLINKED_PLACE -> kinds.isUnlinkedPlace(head);
            case DATE -> WordKinds.isDate(head);
            case OWN -> WordKinds.isOwn(head);
            case OTHERS -> !WordKinds.isOwn(head);
            default -> test.words().contains(head.lowerLemma());
        };
    }

    /** Asks for the way to the word. */
    private boolean leads(FillerTest.Kind kind, Candidate candidate) {
        SlotPath path = candidate.path();
        Word head = candidate.head();
        return switch (kind) {
            case DIRECT -> isDirect(path);
            case PLACED -> path.last().isBehind(placing) && kinds.isSite(head);
            case AIMED -> path.last().isBehind(aiming) && kinds.isCraft(head);
            case GIVEN -> path.last().isBehind(giving) && (head.isProperNoun() || kinds.isSomebody(head));
            case UNLINKED_NAME -> path.is(Step.Kind.SUBJECT) && kinds.isUnlinkedName(head);
            case OWN_BELOW -> path.first().kind() == Step.Kind.COMPLEMENT && WordKinds.isOwn(head);
            default -> path.is(Step.Kind.THING);
        };
    }

    private static boolean isDirect(SlotPath path) {
        Step first = path.first();
        boolean object = first.kind() == Step.Kind.OBJECT;
        return path.steps().size() == 1
                ? object
                        || first.kind() == Step.Kind.UNDERGOER
                        || first.kind() == Step.Kind.THING
                        || first.equals(Step.behind("of"))
                : object && path.steps().size() == 2 && path.last().equals(Step.behind("of"));
    }

    /** Asks for what else is read there. */
    private boolean isThere(FillerTest.Kind kind, Candidate candidate) {
        List<Filler> acting = agents.agents(candidate.head(), candidate.position());
        return switch (kind) {
            case AGENT -> !acting.isEmpty();
            case NATION -> !acting.isEmpty() && acting.stream().allMatch(AgentReader::isPeople);
            case PLACE -> !places.places(candidate.head(), candidate.position()).isEmpty();
            case REGION ->
                !places.regions(candidate.head(), candidate.position()).isEmpty();
            default ->
                candidate.draft().has(Role.CONTENT)
                        && candidate.drafts().stream().anyMatch(other -> other.trigger() == candidate.head());
        };
    }
}
