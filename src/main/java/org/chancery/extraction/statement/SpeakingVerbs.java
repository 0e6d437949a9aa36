package org.chancery.extraction.statement;

import static org.chancery.syntax.Relation.AMOD;
import static org.chancery.syntax.Relation.AUX;
import static org.chancery.syntax.Relation.NSUBJ;

import java.util.Set;
import org.chancery.extraction.factuality.Negation;
import org.chancery.extraction.factuality.ProposedTexts;
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
    }

    /** Whether it only tells who says it: "citing officials". */
    boolean namesSource(Word verb) {
        return quoting.contains(verb.lowerLemma())
                && grammar.objects(verb).stream().anyMatch(this::isSource);
    }

    /** Whether somebody says something: it is not negated, not to be said, and not a mere attribute. */
    boolean reports(Word verb) {
        return !verb.isExactly(AMOD) && !negation.denies(verb) && !texts.hold(verb) && isMade(verb);
    }

    /** A statement that is to be made, or might be, has not been made. */
    private boolean isMade(Word verb) {
        boolean modal = verb.dependents(AUX).stream().anyMatch(aux -> aux.isTagged("MD"));
        boolean bare =
                verb.isTagged("VB") && !verb.has(AUX) && (verb.relation().matches("xcomp|ccomp") || !verb.has(NSUBJ));
        return !modal && (verb.isInfinitive() ? verb.governor().in(phases) : !bare);
    }

    /** Whether the one at {@code head} can say it with this verb: only a document or somebody shows something. */
    boolean fit(Word verb, Word head) {
        boolean shows = evidence.contains(verb.lowerLemma());
        boolean acts = agents.contains(verb.lowerLemma());
        return (!shows || isSource(head)) && (!acts || isSomebody(head));
    }

    boolean isSomebody(Word head) {
        return builder.isAgent(head) || head.isPronoun();
    }

    private boolean isSource(Word head) {
        return speakers.isSource(head) || isSomebody(head);
    }
}
