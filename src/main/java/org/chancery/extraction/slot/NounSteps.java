package org.chancery.extraction.slot;

import static org.chancery.syntax.DependencyRelation.ACL;
import static org.chancery.syntax.DependencyRelation.AMOD;
import static org.chancery.syntax.DependencyRelation.COP;
import static org.chancery.syntax.DependencyRelation.DET;
import static org.chancery.syntax.DependencyRelation.NMOD;
import static org.chancery.syntax.DependencyRelation.OBL;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.extraction.draft.Draft;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.Step;
import org.chancery.knowledge.WordList;
import org.chancery.syntax.Grammar;
import org.chancery.syntax.Word;

/** Steps from an event noun: to those whose it is, to what its light verb has, behind its prepositions. */
final class NounSteps {
    private final Grammar grammar;
    private final Claims claims;
    private final Set<String> hosting;
    private final Set<String> harming;
    private final Set<String> dying;
    private final Set<String> attending;
    private final Set<String> travelling;

    NounSteps(Grammar grammar, Lexicon lexicon) {
        this.grammar = grammar;
        this.claims = new Claims(grammar, lexicon);
        this.hosting = lexicon.words(WordList.HOSTING_VERBS);
        this.harming = lexicon.words(WordList.HARMING_VERBS);
        this.dying = lexicon.words(WordList.DYING_VERBS);
        this.attending = lexicon.words(WordList.ATTENDING_PREPOSITIONS);
        this.travelling = lexicon.words(WordList.TRAVELLING_VERBS);
    }

    List<Word> heads(Draft draft, Step step) {
        Word noun = draft.trigger();
        return switch (step.kind()) {
            case POSS -> grammar.possessors(noun);
            case SUBJECTIVE -> hasOf(noun) ? grammar.possessors(noun) : List.of();
            case OBJECTIVE -> hasOf(noun) ? List.of() : grammar.possessors(noun);
            case MODIFIER, DEMONYM -> grammar.modifiers(noun);
            case PAIR -> grammar.pair(noun);
            case SUPPORT -> draft.support().exists() ? supported(draft.support()) : engaged(noun);
            case HOST -> draft.support().in(hosting) ? grammar.subjects(draft.support()) : List.of();
            case CLAIMANT -> claims.claimants(noun);
            case HARMED -> harmed(noun);
            case ATTENDANT -> attendant(draft);
            default -> behind(draft, step.preposition());
        };
    }

    /**
     * Whether whom it is done to stands behind "of", and so the possessor does it: "Libya's arrest of two men"; not
     * "his arrest".
     */
    private boolean hasOf(Word noun) {
        return !grammar.prepositional(noun, "of").isEmpty();
    }

    /** The subject of the light verb, "Peru held talks"; who hosts them need not take part. */
    private List<Word> supported(Word support) {
        return support.in(hosting) ? List.of() : grammar.subjects(support);
    }

    /** The subject of the noun as a predicate: "is on a visit", "are in talks". */
    private List<Word> engaged(Word noun) {
        return noun.has(COP) && noun.isMarked("on", "in") ? grammar.predicateSubjects(noun) : List.of();
    }

    /** Who suffers "in a strike": those killed or wounded in it, where the verb does not say by whom. */
    private List<Word> harmed(Word noun) {
        Word verb = noun.governor();
        if (!verb.in(harming) || !noun.isMarked("in", "by", "during")) {
            return List.of();
        }
        if (verb.in(dying)) {
            return grammar.subjects(verb);
        }
        return grammar.subjects(verb).isEmpty() ? grammar.objects(verb) : List.of();
    }

    /** Who does something at the event: "said during talks with Peru that …", "flew in for talks with Peru". */
    private List<Word> attendant(Draft draft) {
        Word noun = draft.trigger();
        Word verb = noun.governor();
        boolean sought =
                noun.isMarked("for") && verb.in(travelling) && draft.entry().participants() > 1;
        boolean there = attending.contains(noun.marker()) || sought;
        return verb.isVerb() && noun.is(OBL) && there && isTold(noun) ? grammar.subjects(verb) : List.of();
    }

    /** Whether it is told of here, "a call", "the talks with Peru"; "the call" was told of before. */
    private static boolean isTold(Word noun) {
        return noun.dependents(DET).stream().anyMatch(word -> word.lemma().matches("an?"))
                || noun.dependents(NMOD, OBL).stream().anyMatch(word -> word.isMarked("with", "to", "in"));
    }

    private List<Word> behind(Draft draft, String preposition) {
        Word trigger = draft.trigger();
        if (preposition.contains(" ") && draft.isNoun()) {
            return viaParticiple(trigger, preposition);
        }
        return holders(draft)
                .map(holders -> prepositional(holders, preposition))
                .filter(heads -> !heads.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The words on which the phrase may hang, the likeliest first: the trigger, its support, a day between. */
    private Stream<List<Word>> holders(Draft draft) {
        Word trigger = draft.trigger();
        boolean attribute = trigger.isExactly(AMOD) && trigger.isTagged("VBG");
        return Stream.of(
                List.of(trigger),
                attribute ? List.of(trigger.governor().governor()) : List.of(),
                draft.support().exists() ? List.of(draft.support()) : List.of(),
                draft.isNoun() ? days(trigger) : List.of(),
                draft.isNoun() ? grammar.carriers(trigger) : List.of());
    }

    private List<Word> prepositional(List<Word> holders, String preposition) {
        return holders.stream()
                .flatMap(holder -> grammar.prepositional(holder, preposition).stream())
                .toList();
    }

    /** The days that stand between: "his visit last week to Oslo". */
    private static List<Word> days(Word noun) {
        return noun.dependents(NMOD, OBL).stream()
                .filter(day -> day.entity().matches("DATE|TIME"))
                .toList();
    }

    /** Behind a participle and its preposition: "a conversation focused on …". */
    private List<Word> viaParticiple(Word noun, String phrase) {
        String participle = phrase.substring(0, phrase.indexOf(' '));
        String preposition = phrase.substring(phrase.indexOf(' ') + 1);
        List<Word> heads = new ArrayList<>(grammar.prepositional(noun, phrase));
        noun.dependents(ACL, AMOD).stream()
                .filter(word -> word.form().equals(participle))
                .forEach(word -> heads.addAll(grammar.prepositional(word, preposition)));
        return heads;
    }
}
