package org.chancery.extraction.time;

import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.factuality.Predication;
import org.chancery.knowledge.LexicalEntry;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.model.Evidence;
import org.chancery.model.Span;
import org.chancery.model.Standing;
import org.chancery.model.Status;
import org.chancery.model.Tenure;
import org.chancery.model.TimeExpression;
import org.chancery.model.TimeInterval;
import org.chancery.syntax.Tree;
import org.chancery.syntax.Word;

/** Links times to events by syntax: a time belongs to the verb or noun that it depends on. */
public final class TimeReader {
    private static final int FARTHEST = 3;

    private final ArticleView view;
    private final Set<String> committing;
    private final TimeAnchoring anchoring;
    private final TimePhrases phrases;
    private final OfficeTimes offices;
    private final ClauseDates clauses;
    private final DatesAhead ahead;
    private final TimeAttachment attachments;
    private final Set<String> accusing;

    public TimeReader(ArticleView view, Lexicon lexicon) {
        this.view = view;
        this.committing = lexicon.words(WordList.COMMISSIVE_VERBS);
        this.anchoring = new TimeAnchoring(view.article().annotated().anchor());
        this.phrases = new TimePhrases(view, lexicon, anchoring);
        this.clauses = new ClauseDates(view.grammar(), lexicon);
        this.ahead = new DatesAhead(lexicon);
        this.attachments = new TimeAttachment(view, lexicon);
        this.accusing = lexicon.words(WordList.ACCUSING_WORDS);
        this.offices = new OfficeTimes(view, lexicon, phrases, anchoring);
    }

    /** Since and until when an office is held, or null. */
    public TimeInterval of(Tenure tenure) {
        return offices.of(tenure);
    }

    /**
     * The time of {@code event}: stated, else bound by the day of the report where it has happened; else null.
     *
     * @param failed whether the text says that it did not come about
     */
    public TimeInterval of(Predication event, Standing standing, boolean failed) {
        boolean future = standing.is(Status.PLANNED, Status.PROPOSED, Status.POSSIBLE, Status.CONDITIONAL)
                || standing.is(Status.CANCELLED) && !failed;
        TimeInterval own = isDemand(event) ? null : stated(event, future && !isAlleged(event.predicate()));
        TimeInterval stated = own == null ? governing(event, future) : own;
        if (stated != null) {
            return failed ? anchoring.past(stated) : stated;
        }
        return standing.isUnderWay() ? anchoring.reported() : null;
    }

    /**
     * When something was said under {@code cue}, or null; a time among the words {@code said} tells of something else,
     * unless it hangs on the cue.
     */
    public TimeInterval said(Word cue, Predicate<Span> said) {
        return read(
                cue,
                Word.NONE,
                false,
                time -> said.test(time.span())
                        && TimePhrases.head(cue.tree(), time).governor() != cue);
    }

    /** By the day of the report. */
    public TimeInterval reported() {
        return anchoring.reported();
    }

    /**
     * The time on {@code event}, which is done, that tells when what it is about is to be: "invited them to a summit in
     * June"; null where there is none.
     */
    public TimeInterval ahead(Predication event) {
        TimeInterval past = stated(event, false);
        TimeInterval future = stated(event, true);
        return past != null && future != null && anchoring.isAhead(past, future) ? future : null;
    }

    /** The days that {@code expression} names, whatever stands before it, or null. */
    TimeInterval named(Tree tree, TimeExpression expression, boolean future, Evidence evidence) {
        return phrases.named(tree, expression, future, evidence);
    }

    /** What somebody is accused of lies behind: "accused Peru of attacking it on Monday". */
    private boolean isAlleged(Word verb) {
        return verb.isTagged("VBG") && verb.governor().in(accusing);
    }

    /** The times around "must" are those of what is to be done, not of the demand: "Peru must leave by May". */
    private static boolean isDemand(Predication event) {
        return event.entry().part() == LexicalEntry.Part.MODAL;
    }

    /** The time that a clause above tells also of {@code event}, or null. */
    private TimeInterval governing(Predication event, boolean future) {
        Word verb = event.predicate();
        return first(verb.tree(), future, time -> {
            Word head = TimePhrases.head(verb.tree(), time);
            return future ? ahead.reach(head, verb) : clauses.reach(head, verb);
        });
    }

    private TimeInterval stated(Predication event, boolean future) {
        return read(event.trigger(), event.support(), future, offices::hold);
    }

    /** The time on {@code trigger} or its light verb {@code support}, or null. */
    private TimeInterval read(Word trigger, Word support, boolean future, Predicate<TimeExpression> elsewhere) {
        Tree tree = trigger.tree();
        return first(
                tree,
                future,
                time -> !elsewhere.test(time)
                        && !attachments.isElsewhere(time, TimePhrases.head(tree, time), trigger)
                        && belongs(TimePhrases.head(tree, time), trigger, support));
    }

    private TimeInterval first(Tree tree, boolean future, Predicate<TimeExpression> wanted) {
        return tree.sentence().times().stream()
                .filter(time -> phrases.isTime(tree, time) && wanted.test(time))
                .map(time -> phrases.range(tree, time, future))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether the time at {@code head} is that of {@code trigger}; a promise has a day of its own. */
    private boolean belongs(Word head, Word trigger, Word support) {
        boolean promised = support.in(committing) && !head.isMarked("for");
        Word at = head.governor();
        for (int step = 0; at.exists() && step < FARTHEST; step++) {
            if (at == trigger || at == support && !promised || carries(at, trigger)) {
                return true;
            }
            if (at.isVerb() || at.relation().matches("acl:relcl|appos|parataxis|ccomp")) {
                return false;
            }
            at = at.governor();
        }
        return false;
    }

    private boolean carries(Word verb, Word trigger) {
        return trigger.isNoun() && view.grammar().carriers(trigger).contains(verb);
    }
}
