package org.chancery.extraction.slot;

import static org.chancery.syntax.DependencyRelation.AUX;
import static org.chancery.syntax.DependencyRelation.CCOMP;
import static org.chancery.syntax.DependencyRelation.DEP;
import static org.chancery.syntax.DependencyRelation.MARK;
import static org.chancery.syntax.DependencyRelation.NSUBJ;
import static org.chancery.syntax.DependencyRelation.PARATAXIS;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.ReportingWord;
import org.chancery.syntax.Grammar;
import org.chancery.syntax.Word;

/** The step from a clause to those who say it. */
final class SpeakerSteps {
    private final Grammar grammar;
    private final Set<String> reporting;

    SpeakerSteps(Grammar grammar, Lexicon lexicon) {
        this.grammar = grammar;
        this.reporting = lexicon.reporting().stream()
                .map(ReportingWord::verbs)
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who reports the clause: "Chile said Peru must leave". */
    List<Word> of(Word clause) {
        return clause.governor().path().stream()
                .filter(this::reports)
                .findFirst()
                .map(grammar::subjects)
                .orElseGet(() -> inverted(clause));
    }

    /** Who reports it from behind: "Peru must leave, Chile said". */
    private List<Word> inverted(Word clause) {
        return clause.path().stream()
                .flatMap(above -> above.dependents(PARATAXIS, CCOMP, DEP).stream())
                .filter(verb -> reports(verb) && isBehind(verb, clause))
                .findFirst()
                .map(grammar::subjects)
                .orElse(List.of());
    }

    private static boolean isBehind(Word verb, Word clause) {
        return verb.follows(clause) && verb.dependent(NSUBJ).follows(clause) && !verb.has(CCOMP, MARK, AUX);
    }

    private boolean reports(Word verb) {
        return verb.isVerb() && verb.in(reporting);
    }
}
