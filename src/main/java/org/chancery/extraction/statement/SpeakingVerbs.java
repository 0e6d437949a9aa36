package org.chancery.extraction.statement;

import static org.chancery.syntax.DependencyRelation.ADVMOD;
import static org.chancery.syntax.DependencyRelation.AMOD;
import static org.chancery.syntax.DependencyRelation.AUX;
import static org.chancery.syntax.DependencyRelation.CCOMP;
import static org.chancery.syntax.DependencyRelation.CONJ;
import static org.chancery.syntax.DependencyRelation.COP;
import static org.chancery.syntax.DependencyRelation.MARK;
import static org.chancery.syntax.DependencyRelation.NSUBJ;
import static org.chancery.syntax.DependencyRelation.XCOMP;

import java.util.List;
import java.util.Set;
import org.chancery.extraction.factuality.Negation;
import org.chancery.extraction.factuality.ProposedTexts;
import org.chancery.extraction.speaker.SpeakerWords;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.syntax.Grammar;
import org.chancery.syntax.Word;

/** Whether a reporting verb reports something here, and whose words it can report. */
final class SpeakingVerbs {
    private final Grammar grammar;
    private final SpeakerWords speakers;
    private final StatementBuilder builder;
    private final Set<String> quoting;
    private final Set<String> evidence;
    private final Set<String> agents;
    private final Set<String> phases;
    private final Negation negation;
    private final ProposedTexts texts;
    private final Set<String> limits;
    private final Set<String> mandative;
    private final Set<String> reporting;

    SpeakingVerbs(Grammar grammar, Lexicon lexicon, StatementBuilder builder) {
        this.grammar = grammar;
        this.speakers = new SpeakerWords(lexicon);
        this.builder = builder;
        this.quoting = lexicon.words(WordList.QUOTING_VERBS);
        this.evidence = lexicon.words(WordList.EVIDENCE_VERBS);
        this.agents = lexicon.words(WordList.AGENT_VERBS);
        this.phases = lexicon.words(WordList.PHASE_VERBS);
        this.negation = new Negation(lexicon);
        this.texts = new ProposedTexts(lexicon);
        this.limits = lexicon.words(WordList.LIMITING_ADVERBS);
        this.mandative = lexicon.words(WordList.MANDATIVE_WORDS);
        this.reporting = lexicon.reportingVerbs();
    }

    /** Whether it only tells who says it: "citing officials". */
    boolean namesSource(Word verb) {
        return quoting.contains(verb.lowerLemma())
                && grammar.objects(verb).stream().anyMatch(this::isSource);
    }

    /** Whether somebody says something: it is not negated, not to be said, no condition, and not a mere attribute. */
    boolean reports(Word verb) {
        return !verb.isExactly(AMOD)
                && !negation.denies(verb)
                && !texts.hold(verb)
                && !verb.isMarked("if", "unless", "without")
                && isMade(verb);
    }

    /** A statement that is to be made, or might be, has not been made. */
    private boolean isMade(Word verb) {
        if (verb.isInfinitive()) {
            return verb.governor().in(phases) || isAllThatIsSaid(verb) || isSaidToHaveSaid(verb);
        }
        boolean bare =
                verb.isTagged("VB") && !verb.has(AUX) && (verb.relation().matches("xcomp|ccomp") || !verb.has(NSUBJ));
        boolean modal = isModal(verb) && verb.dependents(ADVMOD).stream().noneMatch(word -> word.in(limits));
        return !modal && !bare && !isMeansToCome(verb);
    }

    private static boolean isModal(Word verb) {
        return verb.dependents(AUX).stream().anyMatch(aux -> aux.isTagged("MD"));
    }

    /** "Would go no further than to say". */
    private static boolean isAllThatIsSaid(Word verb) {
        return verb.dependents(MARK).stream().anyMatch(mark -> mark.lower().equals("than"));
    }

    /** "Is reported to have said". */
    private boolean isSaidToHaveSaid(Word verb) {
        return verb.has(AUX) && verb.governor().in(reporting) && grammar.isPassive(verb.governor());
    }

    /** Whether it is how something shall be done that is not done: "will try to calm them by promising aid". */
    private static boolean isMeansToCome(Word verb) {
        Word deed = verb.isTagged("VBG") && verb.isMarked("by") ? verb.governor() : Word.NONE;
        while (deed.isExactly(XCOMP)) {
            deed = deed.governor();
        }
        return isModal(deed);
    }

    /** Whether what {@code verb} reports is to be done: "insisted that Malta pay", "asked that it be paid". */
    boolean demands(Word verb) {
        return verb.in(mandative)
                && verb.dependents(CCOMP).stream()
                        .filter(clause -> clause.follows(verb) && clause.has(NSUBJ))
                        .anyMatch(SpeakingVerbs::isBare);
    }

    /** Whether it is no finite verb, though it has a subject: "that Malta pay", "that it be paid". */
    private static boolean isBare(Word clause) {
        List<Word> auxiliaries = clause.dependents(AUX, COP);
        Word first = auxiliaries.isEmpty() ? clause : auxiliaries.get(0);
        return first.isTagged("VB") || first.isTagged("VBP") && isOne(clause.dependent(NSUBJ));
    }

    private static boolean isOne(Word subject) {
        return subject.isTagged("NN", "NNP") && !subject.has(CONJ);
    }

    /** Whether the one at {@code head} can say it with this verb: only a document or somebody shows something. */
    boolean fit(Word verb, Word head) {
        boolean shows = evidence.contains(verb.lowerLemma());
        boolean acts = agents.contains(verb.lowerLemma());
        return !shows && !acts || isSource(head);
    }

    /** Whether it names or describes a person or people. */
    boolean isPerson(Word head) {
        return head.isPronoun() || head.entity().equals("PERSON") || speakers.isPeople(head);
    }

    boolean isSomebody(Word head) {
        return builder.isAgent(head) || isPerson(head);
    }

    private boolean isSource(Word head) {
        return speakers.isSource(head) || isSomebody(head);
    }
}
