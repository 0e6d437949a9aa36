package org.chancery.extraction.trigger;

import static org.chancery.syntax.DependencyRelation.ADVCL;
import static org.chancery.syntax.DependencyRelation.AMOD;
import static org.chancery.syntax.DependencyRelation.CCOMP;
import static org.chancery.syntax.DependencyRelation.COMPOUND;
import static org.chancery.syntax.DependencyRelation.NMOD;
import static org.chancery.syntax.DependencyRelation.OBL;
import static org.chancery.syntax.DependencyRelation.XCOMP;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.extraction.factuality.Negation;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.Trigger;
import org.chancery.knowledge.WordList;
import org.chancery.syntax.Grammar;
import org.chancery.syntax.Word;

/** Whether a word has the object that a trigger asks for, and none that it must not have: "file <complaint>". */
final class TriggerObjects {
    private final Grammar grammar;
    private final Negation negation;
    private final Set<String> containers;
    private final Set<String> speechVerbs;

    TriggerObjects(Lexicon lexicon, Grammar grammar) {
        this.grammar = grammar;
        this.negation = new Negation(lexicon);
        this.containers = lexicon.words(WordList.CONTAINERS);
        this.speechVerbs = lexicon.words(WordList.SPEECH_GIVING_VERBS);
    }

    /** For a verb, or an adjective: "ready to fight" is not "ready to help". */
    boolean fit(Word word, Trigger trigger) {
        Set<String> wanted = trigger.objects();
        Set<String> barred = trigger.barred();
        return (wanted.isEmpty() || hasOne(word, trigger, wanted))
                && (barred.isEmpty() || !hasOne(word, trigger, barred));
    }

    /** For a noun: "supply of missiles", "missile supply", "removal of President Salas". */
    boolean fitNoun(Word noun, Trigger trigger) {
        Stream<Word> contents =
                Stream.concat(grammar.prepositional(noun, "of").stream(), noun.dependents(COMPOUND).stream());
        return trigger.objects().isEmpty() || contents.anyMatch(word -> names(word, trigger.objects()));
    }

    private boolean hasOne(Word verb, Trigger trigger, Set<String> words) {
        return candidates(verb, trigger, words).stream().anyMatch(object -> names(object, words));
    }

    private List<Word> candidates(Word verb, Trigger trigger, Set<String> words) {
        List<Word> objects = grammar.objects(verb);
        List<Word> candidates = new ArrayList<>(objects);
        candidates.addAll(infinitives(verb, words == trigger.barred()));
        candidates.addAll(toldBelow(verb));
        if (words.contains("#any")) {
            candidates.addAll(verb.dependents(CCOMP));
        }
        candidates.addAll(purposes(verb));
        objects.forEach(object -> candidates.addAll(predicates(object)));
        candidates.addAll(linked(verb, trigger.particles()));
        return candidates;
    }

    /** "Promised not to attack" is no promise of an attack. */
    private List<Word> infinitives(Word verb, boolean negated) {
        return verb.dependents(XCOMP).stream()
                .filter(infinitive -> negated || !negation.isNegated(infinitive))
                .toList();
    }

    /** "Declined to give details" is what "declined to detail" is. */
    private List<Word> toldBelow(Word verb) {
        return verb.dependents(XCOMP).stream()
                .filter(infinitive -> infinitive.in(speechVerbs))
                .flatMap(infinitive -> grammar.objects(infinitive).stream())
                .toList();
    }

    private static List<Word> purposes(Word verb) {
        return verb.dependents(ADVCL).stream()
                .filter(purpose -> purpose.follows(verb) && purpose.isMarked("to"))
                .toList();
    }

    /** What the object is said to be: "held Peru responsible". */
    private static List<Word> predicates(Word object) {
        return object.dependents(AMOD).stream()
                .filter(adjective -> adjective.follows(object) && !adjective.isTagged("VBG"))
                .toList();
    }

    /** Behind the trigger's own prepositions: "took to court". */
    private List<Word> linked(Word verb, List<String> particles) {
        Stream<String> prepositions = particles.size() > 1
                ? Stream.concat(particles.stream(), Stream.of(String.join(" ", particles)))
                : particles.stream();
        return prepositions
                .flatMap(particle -> grammar.prepositional(verb, particle).stream())
                .toList();
    }

    /** Whether {@code object} is one of {@code words}, or holds some of them: "a shipment of arms". */
    private boolean names(Word object, Set<String> words) {
        String lemma = singular(object);
        boolean holds = containers.contains(lemma) || object.isTagged("CD");
        return words.contains("#any")
                || words.contains(lemma)
                || isKind(object, lemma, words)
                || words.contains("#" + object.entity().toLowerCase(Locale.ROOT))
                || words.contains("#person") && isTitled(object, words)
                || holds && object.dependents(NMOD, OBL).stream().anyMatch(held -> words.contains(singular(held)));
    }

    /** Whether the wanted words are two and name what kind it is: "sent a rescue team", "a letter of sympathy". */
    private static boolean isKind(Word object, String lemma, Set<String> words) {
        return object.dependents(COMPOUND, AMOD, NMOD).stream()
                .anyMatch(kind -> words.contains(kind.lowerLemma() + " " + lemma));
    }

    /** Whether a title shows it to be a person's name: "President Sahle Work Zawde". */
    private static boolean isTitled(Word name, Set<String> titles) {
        return name.isProperNoun()
                && name.dependents(COMPOUND).stream().anyMatch(title -> titles.contains(title.lowerLemma()));
    }

    /** The base form; the lemmatizer leaves some plurals as they are: "troops", "arms". */
    private static String singular(Word word) {
        String lemma = word.lowerLemma();
        boolean plural = word.isTagged("NNS") && lemma.length() > 3 && lemma.endsWith("s") && !lemma.endsWith("ss");
        return plural ? lemma.substring(0, lemma.length() - 1) : lemma;
    }
}
