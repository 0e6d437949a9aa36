package org.chancery.extraction.slot;

import java.util.List;
import java.util.Map;
import org.chancery.extraction.argument.AgentReader;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.argument.Filler;
import org.chancery.extraction.argument.PlaceReader;
import org.chancery.extraction.argument.WordKinds;
import org.chancery.extraction.draft.DraftArgument;
import org.chancery.knowledge.FillerReading;
import org.chancery.knowledge.KnownEntity;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Role;
import org.chancery.syntax.Word;

/** Reads what stands at the head of an argument, by the rule of the slot's filler. */
final class FillerReader {
    private final ArticleView view;
    private final AgentReader agents;
    private final PlaceReader places;
    private final WordKinds kinds;
    private final FillerTests tests;

    FillerReader(ArticleView view, Lexicon lexicon, Map<String, KnownEntity> gazetteer) {
        this.view = view;
        this.agents = new AgentReader(view, lexicon, gazetteer);
        this.places = new PlaceReader(view, lexicon, gazetteer);
        this.kinds = new WordKinds(view, lexicon);
        this.tests = new FillerTests(view, lexicon, agents, places, kinds);
    }

    /** What the first of the readings finds that finds anything. */
    List<DraftArgument> read(Candidate candidate) {
        boolean holds = candidate.slot().filler().through().contains(WordKinds.singular(candidate.head()));
        List<Word> held = holds ? view.grammar().prepositional(candidate.head(), "of") : List.of();
        if (!held.isEmpty()) {
            return held.stream()
                    .flatMap(word -> read(candidate.at(word)).stream())
                    .toList();
        }
        return candidate.slot().filler().readings().stream()
                .map(reading -> read(candidate, reading))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<DraftArgument> read(Candidate candidate, FillerReading reading) {
        return found(candidate, reading.source()).stream()
                .filter(argument -> tests.hold(reading, candidate, argument))
                .toList();
    }

    private List<DraftArgument> found(Candidate candidate, FillerReading.Source source) {
        Word head = candidate.head();
        return switch (source) {
            case AGENT -> playing(candidate, agents.agents(head, candidate.position()));
            case PLACE -> playing(candidate, places.places(head, candidate.position()));
            case REGION -> playing(candidate, places.regions(head, candidate.position()));
            case BODY -> playing(candidate, places.bodies(head));
            case OWNER -> playing(candidate, agents.owner(head));
            case EVENT -> candidate.events();
            case NOUN -> noun(candidate);
            case WORDS -> candidate.words(candidate.slot().role());
            case PHRASE -> candidate.phrase();
        };
    }

    private static List<DraftArgument> playing(Candidate candidate, List<Filler> fillers) {
        return fillers.stream()
                .map(filler -> DraftArgument.of(candidate.slot().role(), filler))
                .toList();
    }

    /** A thing is no recipient, it is the target. */
    private List<DraftArgument> noun(Candidate candidate) {
        Role role = kinds.isSomebody(candidate.head()) ? candidate.slot().role() : Role.TARGET;
        return candidate.head().isNoun() ? candidate.words(role) : List.of();
    }
}
