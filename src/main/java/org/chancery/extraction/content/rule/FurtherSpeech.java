package org.chancery.extraction.content.rule;

import static org.chancery.syntax.DependencyRelation.AUX;
import static org.chancery.syntax.DependencyRelation.COP;
import static org.chancery.syntax.DependencyRelation.NSUBJ;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.extraction.content.Content;
import org.chancery.extraction.content.Stretches;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.model.Span;
import org.chancery.syntax.Word;

/**
 * Finds where, within what is said, the reporter speaks again: of what the same one said further, of what another one
 * said, or of what was not said.
 */
public final class FurtherSpeech {
    private final String text;
    private final Stretches stretches;
    private final OtherSpeech others;
    private final Set<String> speech;
    private final Set<String> plainSpeech;
    /** Verbs of speech with a preposition, which take no object: "call for". */
    private final Set<String> prepositional;

    public FurtherSpeech(String text, Lexicon lexicon) {
        this.text = text;
        this.stretches = new Stretches(text);
        this.others = new OtherSpeech(lexicon);
        this.speech = Stream.of(lexicon.reportingVerbs(), lexicon.words(WordList.COMMENT_VERBS))
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
        this.plainSpeech = lexicon.words(WordList.PLAIN_SPEECH);
        this.prepositional = lexicon.reporting().stream()
                .filter(word -> !word.takes().contains("object"))
                .flatMap(word -> word.verbs().stream()
                        .flatMap(verb -> word.takes().stream().map(taken -> verb + " " + taken)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The verb behind "and" or "but" within {@code content} that tells what is said further, "said the offer stood and
     * added that …", or the conjunction with which another one's words begin; {@link Word#NONE} where the verb may tell
     * of what somebody in the words said does.
     */
    public Word in(Content content) {
        Word cue = content.cue();
        Word main = Word.NONE;
        Word word = cue.tag().matches("VB[DZNP]") ? cue.next() : Word.NONE;
        for (; word.next().exists(); word = word.next()) {
            if (!content.holds(word.span())) {
                continue;
            }
            main = !main.exists() && word.isTagged("VBZ", "VBP", "VBD", "MD") ? word : main;
            Word verb = further(cue, word, main);
            if (verb.exists() && !isQuoted(content, word.span())) {
                return verb;
            }
        }
        return Word.NONE;
    }

    private Word further(Word cue, Word conjunction, Word main) {
        if (cue.distance(conjunction) > 2 && others.opens(conjunction)) {
            return conjunction;
        }
        Word verb = conjunction.form().matches("and|but") ? speechBehind(cue, conjunction) : Word.NONE;
        return main.exists() && isLike(main, verb) ? Word.NONE : verb;
    }

    private Word speechBehind(Word cue, Word conjunction) {
        Word verb = conjunction.next();
        while (verb.tag().startsWith("RB")) {
            verb = verb.next();
        }
        boolean modifies = verb.next().isTagged("NN", "NNS");
        return !modifies && isSpeech(cue, verb) ? verb : Word.NONE;
    }

    /** A verb of speech in the tense of the cue; "called for" is no passive, however it is tagged. */
    private boolean isSpeech(Word cue, Word verb) {
        boolean present = cue.isTagged("VBZ", "VBP");
        boolean like = present ? verb.tag().equals(cue.tag()) : verb.isTagged("VBD");
        boolean active = verb.isTagged("VBN")
                && (cue.isTagged("VBN")
                        || prepositional.contains(
                                verb.lemma() + " " + verb.next().form()));
        return (like || active) && verb.in(speech);
    }

    private boolean isQuoted(Content content, Span span) {
        int begin = content.parts().stream()
                .filter(part -> part.contains(span))
                .findFirst()
                .orElse(span)
                .begin();
        long marks = text.substring(begin, span.begin())
                .chars()
                .filter(mark -> "\"“”".indexOf(mark) >= 0)
                .count();
        return marks % 2 == 1;
    }

    /** Whether both may be done by the same one: "he met the envoys and told them". */
    private boolean isLike(Word main, Word verb) {
        boolean auxiliary = main.is(AUX, COP);
        Word subject = (auxiliary ? main.governor() : main).dependent(NSUBJ);
        boolean somebody = subject.isProperNoun() || subject.form().matches("(?i)he|she|they|we|who");
        boolean perfect = main.isTagged("VBD") && main.lemma().equals("have") && !verb.in(plainSpeech);
        return perfect && !subject.form().equals("it") || main.tag().equals(verb.tag()) && !auxiliary && somebody;
    }

    /** {@code content} before the conjunction that leads to {@code verb}. */
    public Content upTo(Word verb, Content content) {
        Word conjunction = verb;
        while (conjunction.previous().exists() && !conjunction.isTagged("CC") && !others.opens(conjunction)) {
            conjunction = conjunction.previous();
        }
        int end = conjunction.span().begin();
        return new Content(
                content.cue(),
                stretches.trim(content.parts().stream()
                        .filter(part -> part.begin() < end)
                        .map(part -> new Span(part.begin(), Math.min(part.end(), end)))
                        .toList()));
    }
}
