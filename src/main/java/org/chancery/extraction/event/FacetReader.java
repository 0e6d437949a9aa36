package org.chancery.extraction.event;

import static org.chancery.syntax.DependencyRelation.ACL_RELCL;
import static org.chancery.syntax.DependencyRelation.ADVCL;
import static org.chancery.syntax.DependencyRelation.CCOMP;
import static org.chancery.syntax.DependencyRelation.CONJ;
import static org.chancery.syntax.DependencyRelation.CSUBJ;
import static org.chancery.syntax.DependencyRelation.DISCOURSE;
import static org.chancery.syntax.DependencyRelation.PARATAXIS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.argument.Phrase;
import org.chancery.extraction.draft.Draft;
import org.chancery.extraction.draft.DraftArgument;
import org.chancery.knowledge.FacetRule;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Evidence;
import org.chancery.model.Facet;
import org.chancery.model.Role;
import org.chancery.syntax.DependencyRelation;
import org.chancery.syntax.Word;
import org.chancery.syntax.WordSet;

/** Tells how an event is done and what it is part of, by its type and its words. Safe for use by many threads. */
public final class FacetReader {
    /** What begins another clause. */
    private static final DependencyRelation[] CLAUSES = {ADVCL, CONJ, PARATAXIS, ACL_RELCL, CCOMP, CSUBJ, DISCOURSE};

    private final List<FacetRule> modes;
    private final List<FacetRule> contexts;
    /** The words of the rules by their last word. */
    private final Map<String, List<String>> phrases = new HashMap<>();

    public FacetReader(Lexicon lexicon) {
        this.modes = lexicon.modes();
        this.contexts = lexicon.contexts();
        modes.forEach(this::index);
        contexts.forEach(this::index);
    }

    private void index(FacetRule rule) {
        for (String words : rule.words()) {
            phrases.computeIfAbsent(words.substring(words.lastIndexOf(' ') + 1), any -> new ArrayList<>())
                    .add(words);
        }
    }

    /** The first mode whose rule holds, or none. */
    public List<Facet> modes(ArticleView view, Draft draft) {
        Map<String, Evidence> words = words(view, draft, true);
        return modes.stream()
                .filter(rule -> holds(rule, draft, words))
                .findFirst()
                .map(rule -> List.of(facet(rule, draft, words)))
                .orElse(List.of());
    }

    /** Every context whose rule holds. Who acts and is acted upon has no say: a health minister may speak of arms. */
    public List<Facet> contexts(ArticleView view, Draft draft) {
        Map<String, Evidence> words = words(view, draft, false);
        Map<String, Facet> found = new TreeMap<>();
        contexts.stream()
                .filter(rule -> holds(rule, draft, words))
                .forEach(rule -> found.putIfAbsent(rule.term(), facet(rule, draft, words)));
        return List.copyOf(found.values());
    }

    private static boolean holds(FacetRule rule, Draft draft, Map<String, Evidence> words) {
        boolean typed = rule.types().isEmpty() || rule.types().contains(draft.type());
        return typed
                && (rule.isOfType()
                        || isAbout(rule, draft)
                        || isAttended(rule, draft)
                        || rule.words().stream().anyMatch(words::containsKey));
    }

    private static boolean isAbout(FacetRule rule, Draft draft) {
        return draft.arguments().stream()
                .filter(argument -> argument.event() != null)
                .anyMatch(argument ->
                        rule.contents().contains(argument.event().resolved().type()));
    }

    private static boolean isAttended(FacetRule rule, Draft draft) {
        return rule.participants() > 0
                && draft.entities(Role.ACTOR, Role.PARTICIPANT, Role.RECIPIENT).size() >= rule.participants();
    }

    private static Facet facet(FacetRule rule, Draft draft, Map<String, Evidence> words) {
        return new Facet(
                rule.term(),
                rule.words().stream()
                        .map(words::get)
                        .filter(found -> found != null)
                        .min(Comparator.comparingInt(Evidence::begin)
                                .thenComparing(Evidence::end, Comparator.reverseOrder()))
                        .orElse(draft.triggers().get(0)));
    }

    /** The words of the rules that stand in the event's clause or its arguments, each with its first place. */
    private Map<String, Evidence> words(ArticleView view, Draft draft, boolean sides) {
        Map<String, Evidence> words = new HashMap<>();
        around(draft, sides).forEach(word -> {
            for (String phrase : phrases.getOrDefault(word.lowerLemma(), List.of())) {
                WordSet found = words.containsKey(phrase) ? WordSet.EMPTY : Phrase.endingAt(word, phrase);
                if (!found.isEmpty()) {
                    words.put(phrase, view.evidence(draft.sentence(), found.span()));
                }
            }
        });
        return words;
    }

    /** What stands in an argument counts by its role, what stands in none where it is in the clause. */
    private static Stream<Word> around(Draft draft, boolean sides) {
        WordSet clause = clause(draft.trigger()).plus(clause(draft.predicate()));
        List<DraftArgument> arguments = draft.arguments();
        return draft.trigger().tree().words().stream()
                .filter(word -> arguments.stream()
                        .filter(argument -> argument.sentence() == draft.sentence()
                                && argument.span().contains(word.span()))
                        .reduce((one, other) -> other)
                        .map(argument -> isTelling(argument, sides))
                        .orElse(clause.contains(word)));
    }

    private static boolean isTelling(DraftArgument argument, boolean sides) {
        boolean outside = argument.role() == Role.ON_CONDITION || argument.role() == Role.VENUE;
        return !outside && (sides || !argument.isEntity());
    }

    private static WordSet clause(Word word) {
        return word.subtree(dependent -> dependent.isExactly(CLAUSES));
    }
}
