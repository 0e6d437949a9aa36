package org.chancery.extraction.content.rule;

import static org.chancery.syntax.DependencyRelation.ACL;

import java.util.Set;
import org.chancery.extraction.content.Content;
import org.chancery.knowledge.Lexicon;
import org.chancery.syntax.Word;

/** The source at the end of the sentence is not said: "…, the agency said". */
final class UntilSource implements ContentRule {
    private static final int LONGEST_SOURCE = 10;

    private final Set<String> reportingVerbs;

    UntilSource(Lexicon lexicon) {
        this.reportingVerbs = lexicon.reportingVerbs();
    }

    @Override
    public Content apply(Content content) {
        Word last = content.wordEnding(content.last());
        if (!last.follows(content.cue()) || content.cue().is(ACL)) {
            return content;
        }
        Word end = withoutSource(content.cue(), last);
        return end == last || end.span().end() <= content.last().begin() ? content : content.upTo(end);
    }

    private Word withoutSource(Word cue, Word last) {
        Word verb = closingVerb(cue, last);
        boolean closes = verb == last || !last.precedes(ClauseEnds.ofSentence(last));
        boolean reports = verb.isTagged("VBD", "VBZ", "VBP") && verb.in(reportingVerbs) && closes;
        Word comma = verb.previous();
        while (reports && comma.follows(cue.next()) && !comma.isTagged(",", "''")) {
            comma = comma.previous();
        }
        return reports && isSource(cue, comma, verb) ? comma.previous() : last;
    }

    /** The word before the marks, the preposition and the date with which the sentence may close. */
    private static Word closingVerb(Word cue, Word last) {
        Word verb = last;
        while (verb.follows(cue)
                && (verb.isTagged(".", "''", ",", "IN") || verb.entity().equals("DATE"))) {
            verb = verb.previous();
        }
        return verb;
    }

    /** A speaker between a comma and the verb. */
    private static boolean isSource(Word cue, Word comma, Word verb) {
        return comma.follows(cue.next())
                && comma.distance(verb) > 1
                && comma.distance(verb) <= LONGEST_SOURCE
                && verb.previous().tag().matches("NN.*|PRP")
                && !comma.next().tag().startsWith("W");
    }
}
