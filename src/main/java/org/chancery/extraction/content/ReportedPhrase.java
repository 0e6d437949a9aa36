package org.chancery.extraction.content;

import static org.chancery.syntax.DependencyRelation.ADVCL;
import static org.chancery.syntax.DependencyRelation.CCOMP;
import static org.chancery.syntax.DependencyRelation.CONJ;
import static org.chancery.syntax.DependencyRelation.NMOD;
import static org.chancery.syntax.DependencyRelation.NSUBJ;
import static org.chancery.syntax.DependencyRelation.OBJ;
import static org.chancery.syntax.DependencyRelation.OBL;
import static org.chancery.syntax.DependencyRelation.XCOMP;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.syntax.Grammar;
import org.chancery.syntax.Word;
import org.chancery.syntax.WordSet;

/**
 * What a verb reports without a clause: "promised to return", "urged Oslo to wait", "condemned the raid", "called for
 * calm".
 */
public final class ReportedPhrase {
    private final Grammar grammar;
    private final Stretches stretches;

    public ReportedPhrase(Grammar grammar, String text) {
        this.grammar = grammar;
        this.stretches = new Stretches(text);
    }

    /** What is reported under {@code verb} in one of the ways that it {@code takes}; empty where there is nothing. */
    public Content of(Word verb, Set<String> takes) {
        List<Word> heads = new ArrayList<>(takes.contains("infinitive") ? infinitive(verb) : List.of());
        heads.addAll(behindPrepositions(verb, takes));
        if (isCallUpon(verb, takes, heads)) {
            return new Content(verb, List.of());
        }
        boolean naming = takes.contains("name") && CallingNames.isIn(verb);
        heads.addAll(naming ? CallingNames.names(verb) : List.of());
        boolean clause = naming && heads.stream().anyMatch(name -> name.has(NSUBJ));
        List<Word> reported = clause ? heads : withObjects(verb, takes, heads, naming);
        return new Content(verb, reported.isEmpty() ? List.of() : stretches.of(words(verb, reported)));
    }

    /** {@code below} with the objects of {@code verb}; nothing where an object is asked for and there is none. */
    private List<Word> withObjects(Word verb, Set<String> takes, List<Word> below, boolean naming) {
        List<Word> heads = new ArrayList<>(below);
        if (naming || takes.contains("object") || !heads.isEmpty() && takes.contains("infinitive")) {
            heads.addAll(grammar.isPassive(verb) ? grammar.objects(verb) : objects(verb));
        }
        boolean named = !takes.contains("object") || heads.stream().anyMatch(ReportedPhrase::isObject);
        heads.removeIf(head -> head.precedes(verb) && head.leftmost().isTagged("WP$", "WDT", "WP"));
        return named ? heads : List.of();
    }

    /** The objects, and the nouns that the tree joins to the verb instead: "promised 'forty beds' and two surgeons". */
    private static List<Word> objects(Word verb) {
        List<Word> objects = new ArrayList<>(verb.dependents(OBJ));
        verb.dependents(CONJ).stream()
                .filter(noun ->
                        noun.isNoun() && !noun.has(NSUBJ) && objects.stream().anyMatch(noun::follows))
                .forEach(objects::add);
        return objects;
    }

    private static List<Word> infinitive(Word verb) {
        return verb.dependents(XCOMP, ADVCL, CCOMP).stream()
                .filter(clause -> clause.follows(verb) && clause.isInfinitive())
                .limit(1)
                .toList();
    }

    private static List<Word> behindPrepositions(Word verb, Set<String> takes) {
        return verb.dependents(OBL, NMOD, ADVCL).stream()
                .filter(word -> word.follows(verb) && takes.contains(word.marker()))
                .filter(word -> !word.entity().matches("DATE|TIME|DURATION"))
                .toList();
    }

    /** Whether somebody is called rather than called upon, which reports nothing: "called Peru to thank it". */
    private static boolean isCallUpon(Word verb, Set<String> takes, List<Word> heads) {
        return takes.contains("infinitive")
                && takes.contains("upon")
                && (verb.has(OBJ) || heads.stream().allMatch(Word::isInfinitive));
    }

    private static boolean isObject(Word head) {
        return head.relation().matches("obj|nsubj:pass|conj") || head.isInfinitive();
    }

    private static WordSet words(Word verb, List<Word> heads) {
        WordSet content = heads.stream()
                .map(head -> head.subtree(word -> word.dominates(verb)))
                .reduce(WordSet.EMPTY, WordSet::plus);
        WordSet behind = content.after(verb);
        return behind.isEmpty() ? content : withoutPreposition(verb, lengthened(verb, behind.closed()));
    }

    private static WordSet withoutPreposition(Word verb, WordSet whole) {
        Word first =
                whole.stream().filter(word -> !isPreposition(word)).findFirst().orElse(Word.NONE);
        return WordSet.between(isMisreadInfinitive(verb, first) ? verb.next() : first, whole.last());
    }

    /** Whether "to" and a verb that the tagger took for a noun stand before the object: "pledged to tar the road". */
    private static boolean isMisreadInfinitive(Word verb, Word first) {
        Word noun = verb.next().next();
        return verb.next().lower().equals("to")
                && noun.isTagged("NN")
                && (noun == first || noun.next() == first)
                && noun.next().isTagged("DT", "PRP$", "CD", "NNP");
    }

    /**
     * "Readiness to mediate", "plans this week to give": an infinitive behind belongs to the noun, wherever it hangs.
     */
    private static WordSet lengthened(Word verb, WordSet content) {
        Word to = content.last().next();
        Word infinitive = to.governor();
        boolean open = to.isTagged("TO") && infinitive.follows(to) && verb.dominates(to);
        return open
                ? WordSet.between(
                        content.first(),
                        infinitive.subtree(word -> word.precedes(to)).last())
                : content;
    }

    private static boolean isPreposition(Word word) {
        return word.isTagged("IN") && word.relation().matches("case|mark");
    }
}
