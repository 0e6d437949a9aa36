package org.chancery.extraction.content;

import static org.chancery.syntax.Relation.ADVCL;
import static org.chancery.syntax.Relation.AMOD;
import static org.chancery.syntax.Relation.AUX;
import static org.chancery.syntax.Relation.CCOMP;
import static org.chancery.syntax.Relation.CONJ;
import static org.chancery.syntax.Relation.COP;
import static org.chancery.syntax.Relation.DEP;
import static org.chancery.syntax.Relation.DET;
import static org.chancery.syntax.Relation.NMOD;
import static org.chancery.syntax.Relation.NSUBJ;
import static org.chancery.syntax.Relation.OBJ;
import static org.chancery.syntax.Relation.OBL;
import static org.chancery.syntax.Relation.XCOMP;

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
        boolean naming = takes.contains("name") && isNaming(verb);
        heads.addAll(naming ? names(verb) : List.of());
        if (naming && heads.stream().anyMatch(name -> name.has(NSUBJ))) {
            return new Content(verb, stretches.of(words(verb, heads)));
        }
        if (naming || takes.contains("object") || !heads.isEmpty() && takes.contains("infinitive")) {
            heads.addAll(grammar.isPassive(verb) ? grammar.objects(verb) : objects(verb));
        }
        boolean named = !takes.contains("object") || heads.stream().anyMatch(ReportedPhrase::isObject);
        heads.removeIf(head -> head.precedes(verb) && head.leftmost().isTagged("WP$", "WDT", "WP"));
        return new Content(verb, named && !heads.isEmpty() ? stretches.of(words(verb, heads)) : List.of());
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

    /**
     * Whether it tells what something is called, and not who: "called the charge 'absurd'", "described it as useless".
     * In "what it called the 'Games'" nothing is said of anything.
     */
    private static boolean isNaming(Word verb) {
        List<Word> objects = verb.dependents(OBJ);
        if (objects.stream().anyMatch(object -> object.tag().startsWith("W"))) {
            return false;
        }
        boolean small = verb.dependents(XCOMP).stream()
                .anyMatch(name -> !name.isVerb()
                        && !name.has(COP, AUX)
                        && name.dependent(NSUBJ).follows(verb));
        if (small && objects.isEmpty()) {
            return true;
        }
        boolean second = objects.size() > 1
                || verb.dependents(OBL).stream().anyMatch(word -> word.isMarked("as"))
                || verb.dependents(XCOMP).stream().anyMatch(name -> name.follows(verb) && !name.isInfinitive());
        return !objects.isEmpty() && (second || isPredicated(objects.get(0)) || isQuoted(objects.get(0), verb));
    }

    /** Whether what it is called stands behind it in its phrase: "called the charge absurd". */
    private static boolean isPredicated(Word object) {
        return object.subtree().stream()
                .anyMatch(word -> word.is(AMOD) && word.follows(word.governor())
                        || word.isExactly(DEP) && word.isNoun() && word.has(DET));
    }

    /** Whether a quote stands right behind {@code object}, or in it behind its first word. */
    private static boolean isQuoted(Word object, Word verb) {
        Word last = object.rightmost();
        boolean behind = !last.precedes(verb) && last.next().isTagged("``", "''");
        return behind || object.subtree().stream().anyMatch(word -> word.follows(verb.next()) && word.isTagged("``"));
    }

    private static List<Word> names(Word verb) {
        return verb.dependents(XCOMP, OBL, CCOMP).stream()
                .filter(name -> name.follows(verb) && !name.isInfinitive())
                .filter(name -> !name.is(OBL) || name.isMarked("as"))
                .toList();
    }

    private static WordSet words(Word verb, List<Word> heads) {
        WordSet content = heads.stream()
                .map(head -> head.subtree(word -> word.dominates(verb)))
                .reduce(WordSet.EMPTY, WordSet::plus);
        WordSet behind = content.after(verb);
        if (behind.isEmpty()) {
            return content;
        }
        WordSet whole = lengthened(verb, behind.closed());
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
