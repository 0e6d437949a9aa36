package org.chancery.syntax;

import static org.chancery.syntax.DependencyRelation.ACL;
import static org.chancery.syntax.DependencyRelation.AMOD;
import static org.chancery.syntax.DependencyRelation.COMPOUND;
import static org.chancery.syntax.DependencyRelation.NMOD;
import static org.chancery.syntax.DependencyRelation.NMOD_POSS;
import static org.chancery.syntax.DependencyRelation.OBJ;
import static org.chancery.syntax.DependencyRelation.OBL;

import java.util.Optional;
import java.util.stream.Stream;

/** Who is to do what a clause without a subject of its own tells, where the word above it has a say in that. */
final class Control {
    private final GrammarWords words;

    Control(GrammarWords words) {
        this.words = words;
    }

    /**
     * The one that the verb or noun above {@code verb} names for it, {@link Word#NONE} where it is somebody who is not
     * named, and nothing where the subject is to be looked for further up.
     */
    Optional<Word> named(Word verb) {
        Word governor = verb.governor();
        if (isPunished(verb)) {
            return Stream.concat(Stream.of(governor), governor.dependents(OBJ).stream())
                    .flatMap(head -> head.dependents(OBL, NMOD).stream())
                    .filter(word -> word.precedes(verb) && word.isMarked("on"))
                    .findFirst();
        }
        if (governor.isNoun()) {
            return verb.isExactly(ACL) && verb.isInfinitive() ? byNoun(verb, governor) : Optional.empty();
        }
        return governor.in(words.appeals()) && verb.isInfinitive() ? addressee(verb, governor) : Optional.empty();
    }

    /**
     * "Attempts by Peru to lift it" are Peru's. "A demand to lift the ban" is made of somebody else; "defended plans to
     * lift it" may be another's plans.
     */
    private Optional<Word> byNoun(Word verb, Word noun) {
        if (noun.in(words.demands())) {
            return addressee(verb, noun).or(() -> Optional.of(Word.NONE));
        }
        boolean othersPlan = noun.isExactly(OBJ) && noun.governor().in(words.judgements()) && !noun.has(NMOD_POSS);
        return owner(noun).or(() -> othersPlan ? Optional.of(Word.NONE) : Optional.empty());
    }

    /** The one who is punished has done it: "imposed a ban on Peru for firing". */
    private boolean isPunished(Word verb) {
        Word governor = verb.governor();
        Word punishing = governor.isNoun() ? governor.governor() : governor;
        return verb.isMarked("for") && verb.isTagged("VBG") && punishing.in(words.punishments());
    }

    /** Whose the deed is: not "an invitation by Peru to visit it". */
    private Optional<Word> owner(Word noun) {
        boolean own = noun.in(words.ownDeeds()) && !noun.has(NMOD_POSS);
        return Stream.concat(
                        noun.dependents(NMOD).stream().filter(Control::isOwner),
                        noun.dependents(AMOD, COMPOUND).stream().filter(Control::isNation))
                .filter(word -> own)
                .findFirst();
    }

    /** Whether a word before a noun is written large, as in "Peruvian attempts", "UN plans". */
    private static boolean isNation(Word word) {
        return word.isTagged("JJ", "NNP") && Character.isUpperCase(word.form().charAt(0));
    }

    /** Whether a deed is that of {@code word}: "a promise by Peru", "of officials"; not "a threat of force". */
    private static boolean isOwner(Word word) {
        return word.isMarked("by", "from") || word.isMarked("of") && word.isTagged("NNP", "NNPS", "NNS");
    }

    /** The one who is asked: "appealed to the council to lift it", "pressure on Peru to leave". */
    private static Optional<Word> addressee(Word verb, Word asking) {
        return asking.dependents(OBL, NMOD).stream()
                .filter(word -> word.precedes(verb) && word.isMarked("on", "upon", "to"))
                .filter(word -> !word.entity().matches("DATE|TIME|DURATION"))
                .findFirst();
    }

    /** Whether it is not said who is to do it: "a dispute over opening the border". */
    static boolean isDisputed(Word verb) {
        return verb.isTagged("VBG") && verb.isMarked("over") && verb.governor().isNoun();
    }

    /** Whether the object is said to do it: "accused Japan of reneging", "quoted him as promising". */
    static boolean isBlamed(Word verb) {
        return verb.isTagged("VBG") && verb.isMarked("of", "for", "from", "against", "on", "as", "into");
    }

    /** Whether the object is brought to do it, by whatever verb: "talked Japan into signing". */
    static boolean isBroughtTo(Word verb) {
        return verb.isTagged("VBG") && verb.isMarked("into") && verb.governor().has(OBJ);
    }

    /**
     * Whether it tells by what means somebody does what stands above it: "answered Peru's note by closing the port".
     */
    static boolean isMeans(Word verb) {
        return verb.isTagged("VBG") && verb.isMarked("by");
    }
}
