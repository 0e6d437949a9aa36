package org.chancery.extraction.factuality;

import java.util.Set;
import org.chancery.knowledge.Governor;
import org.chancery.knowledge.Governor.Position;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Certainty;
import org.chancery.model.Status;
import org.chancery.syntax.Word;

/** Tells how far an event has come that a noun names: by its modifiers and the verb that it is subject or object of. */
final class NounStanding {
    private static final Set<String> THEMES = Set.of("for", "to", "of", "in", "on", "off", "out");

    private final Lexicon lexicon;
    private final Governors governors;
    private final VerbStanding verbs;
    private final Negation negation;
    private final Occurrences occurrences;

    NounStanding(Lexicon lexicon, Governors governors, Negation negation, VerbStanding verbs) {
        this.lexicon = lexicon;
        this.governors = governors;
        this.negation = negation;
        this.verbs = verbs;
        this.occurrences = new Occurrences(lexicon, governors, negation);
    }

    /** The standing of {@code event}, whose trigger is a noun without a verb that carries it. */
    Standing of(Predication event) {
        Word noun = event.trigger();
        Standing modified = modified(Standing.UNTOLD, noun);
        if (Occurrences.isToBeHeld(noun)) {
            return modified.to(Status.PLANNED, Certainty.CERTAIN);
        }
        if (modified.isTold() && !occurrences.isCalledOff(noun)) {
            return modified;
        }
        if (occurrences.hasEnded(noun)) {
            return modified.to(Status.OCCURRED, Certainty.CERTAIN);
        }
        Word head = noun.firstConjunct();
        Word copula = head.dependent("cop");
        if (copula.exists() && head.marker().matches("in|on")) {
            return engaged(modified, head, copula);
        }
        return head.governor().exists() ? inClause(event, modified, head) : modified;
    }

    /** "Is in talks with", "was on a visit to". */
    private Standing engaged(Standing inner, Word head, Word copula) {
        Governor modal = governors.below(head);
        if (modal.exists()) {
            return inner.to(modal.status(), modal.certainty());
        }
        return inner.to(copula.isTagged("VBZ", "VBP") ? Status.ONGOING : Status.OCCURRED, Certainty.CERTAIN);
    }

    /** As the word that the noun hangs on tells. */
    private Standing inClause(Predication event, Standing inner, Word head) {
        Word above = head.governor();
        String marker = head.marker();
        boolean object = isObject(head);
        Governor governor = governors.above(above, marker.equals("for") || marker.equals("on"));
        if (isGiven(event, head, object && governor.gives(Status.DENIED))) {
            return inner.to(Status.OCCURRED, Certainty.CERTAIN);
        }
        if (object && governor.exists()) {
            Status status = isConcluded(event, above) ? Status.OCCURRED : governor.status();
            return verbs.under(event, inner.to(status, governor.certainty()), above);
        }
        if (lexicon.words("earlier-prepositions").contains(marker)) {
            return beside(event, inner, head);
        }
        if (lexicon.words("later-prepositions").contains(marker)) {
            return inner.to(Status.PLANNED, Certainty.CERTAIN);
        }
        if (head.is("nsubj") && above.isVerb() || isSuffered(head)) {
            return predicated(event, inner, above);
        }
        boolean during = head.relation().equals("obl") && marker.matches("in|on|at") && verbs.isDone(above);
        return during ? inner.to(Status.OCCURRED, Certainty.CERTAIN) : inner;
    }

    /** What the word above does something to: "cancelled the visit", "called for talks". */
    private static boolean isObject(Word head) {
        boolean theme = THEMES.contains(head.marker());
        return switch (head.relation()) {
            case "obj", "nsubj:pass" -> true;
            case "nmod" -> theme;
            case "obl" -> theme && head.governor().precedes(head) && !isElsewhere(head);
            default -> false;
        };
    }

    /** It is the pact that was delayed, not the talks: "the pact was delayed in the talks". */
    private static boolean isElsewhere(Word head) {
        return head.marker().matches("in|on") && head.governor().has("obj", "nsubj:pass");
    }

    /** What is refused was given before, and so was what "to" tells of: "as for the offer to disarm". */
    private boolean isGiven(Predication event, Word head, boolean denied) {
        boolean offered = head.relation().equals("nsubj") && head.governor().isInfinitive();
        return lexicon.words("given-types").contains(event.type()) && (denied || offered);
    }

    /** With that it is made, unlike the meeting that is agreed: "agreed a deal". */
    boolean isConcluded(Predication event, Word verb) {
        return verb.in(lexicon.words("concluding-verbs"))
                && lexicon.words("concluded-types").contains(event.type());
    }

    /** "Signed it after talks", "will sign it during talks". */
    private Standing beside(Predication event, Standing inner, Word head) {
        Word verb = head.governor();
        boolean infinitive = verb.isInfinitive() && !governors.below(verb).exists();
        boolean either = infinitive && lexicon.words("past-prepositions").contains(head.marker());
        boolean done = verbs.isDone(verb.governor());
        // "Agreed to meet during a telephone call": agreed on the telephone.
        boolean spoken = infinitive && lexicon.words("medium-types").contains(event.type());
        boolean purpose = either && !verb.relation().equals("xcomp") && done;
        boolean ahead = infinitive || governors.below(verb).exists();
        if (spoken && done || purpose || !ahead) {
            return inner.to(Status.OCCURRED, Certainty.CERTAIN);
        }
        return either ? inner : inner.to(Status.PLANNED, Certainty.CERTAIN);
    }

    /** The strike stands as the killing does: "was killed in a strike". */
    private boolean isSuffered(Word head) {
        return head.marker().matches("in|by|during")
                && head.governor().isVerb()
                && head.governor().in(lexicon.words("harming-verbs"));
    }

    private Standing predicated(Predication event, Standing inner, Word verb) {
        Governor governor = governors.word(Position.PREDICATE, verb);
        return governor.exists() && !negation.isNegated(verb)
                ? inner.to(governor.status(), governor.certainty())
                : verbs.of(event, verb);
    }

    /** "The planned visit", "an alleged attack". */
    Standing modified(Standing inner, Word noun) {
        Standing standing = inner;
        for (Word modifier : noun.dependents("amod", "compound", "det")) {
            Governor governor = governors.word(Position.MODIFIER, modifier);
            standing = governor.exists() ? standing.to(governor.status(), governor.certainty()) : standing;
        }
        return standing;
    }
}
