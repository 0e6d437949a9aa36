package org.chancery.extraction;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.statement.DraftStatement;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.EntityKind;
import org.chancery.model.Evidence;
import org.chancery.model.Mention;
import org.chancery.model.Sentence;
import org.chancery.model.Status;
import org.chancery.model.Tenure;
import org.chancery.model.TimeExpression;
import org.chancery.model.TimeInterval;
import org.chancery.syntax.Tree;

/** Links times to events by syntax: a time belongs to the verb or noun that it depends on. */
final class TimeReader {
    /** What tells of something else than what it hangs on. */
    private static final Set<String> CLAUSES = Set.of("acl:relcl", "appos", "parataxis", "ccomp");

    /** Letters of "through" and the spaces around it. */
    private static final int LONGEST_LINK = 10;

    private final ArticleView view;
    private final Lexicon lexicon;
    private final TimeAnchoring anchoring;
    /** Times that directly follow the words for an office: "minister since 2012". */
    private final Map<Evidence, TimeExpression> ofOffices = new HashMap<>();

    TimeReader(ArticleView view, Lexicon lexicon) {
        this.view = view;
        this.lexicon = lexicon;
        this.anchoring = new TimeAnchoring(view.article().annotated().anchor());
        for (Tenure tenure : view.article().tenures()) {
            tenure.evidence().forEach(this::noteOffice);
        }
    }

    private void noteOffice(Evidence office) {
        Tree graph = view.tree(office.sentence());
        int end = view.text().offsetByCodePoints(0, office.end());
        for (TimeExpression time : graph.sentence().times()) {
            int link = time.first() - 1;
            boolean follows = link > 0 && graph.token(link - 1).span().end() == end;
            if (follows
                    && isTime(graph, time)
                    && lexicon.words("span-prepositions")
                            .contains(graph.token(link).word().toLowerCase(Locale.ROOT))) {
                ofOffices.put(office, time);
            }
        }
    }

    /** Whether the time, or the one that it is joined to, follows an office. */
    private boolean isOfOffice(TimeExpression time) {
        return ofOffices.values().stream()
                .anyMatch(office -> office.equals(time)
                        || office.last() + 2 == time.first()
                                && time.span().begin() > office.span().end()
                                && time.span().begin() - office.span().end() < LONGEST_LINK);
    }

    /** Since and until when an office is held, or null. */
    TimeInterval read(Tenure tenure) {
        for (Evidence office : tenure.evidence()) {
            TimeExpression time = ofOffices.get(office);
            if (time != null) {
                Tree graph = view.tree(office.sentence());
                TimeInterval held = range(graph, time, graph.head(time.first(), time.last()), false);
                boolean lasts = graph.token(time.first() - 1).word().equalsIgnoreCase("since");
                return lasts ? anchoring.lasting(held) : held;
            }
        }
        return null;
    }

    /** The time of {@code draft}: stated, else bound by the day of the report where it has happened; else null. */
    TimeInterval read(Draft draft) {
        boolean future = draft.status == Status.PLANNED
                || draft.status == Status.PROPOSED
                || draft.status == Status.POSSIBLE
                || draft.status == Status.CONDITIONAL
                || draft.status == Status.CANCELLED && !draft.failed;
        TimeInterval stated = read(draft.sentence, draft.trigger.index(), draft.support.index(), future);
        if (stated != null) {
            return draft.failed ? anchoring.past(stated) : stated;
        }
        boolean done = draft.status == Status.OCCURRED || draft.status == Status.ONGOING;
        return done ? anchoring.reported() : null;
    }

    /** When something was said; a time among the words said tells of something else, unless it hangs on the cue. */
    TimeInterval read(DraftStatement statement) {
        Tree graph = view.tree(statement.sentence());
        return read(
                statement.sentence(),
                statement.cue().index(),
                -1,
                false,
                time -> statement.holds(time.span())
                        && graph.governor(graph.head(time.first(), time.last()))
                                != statement.cue().index());
    }

    /** By the day of the report. */
    TimeInterval reported() {
        return anchoring.reported();
    }

    /** The time on {@code trigger} or its light verb {@code support} (-1 for none), or null. */
    TimeInterval read(int sentence, int trigger, int support, boolean future) {
        return read(sentence, trigger, support, future, this::isOfOffice);
    }

    private TimeInterval read(
            int sentence, int trigger, int support, boolean future, Predicate<TimeExpression> elsewhere) {
        Tree graph = view.tree(sentence);
        for (TimeExpression expression : graph.sentence().times()) {
            int head = graph.head(expression.first(), expression.last());
            boolean promised = support >= 0
                    && lexicon.words("commissive-verbs")
                            .contains(graph.token(support).lemma())
                    && !"for".equals(graph.marker(head));
            if (!elsewhere.test(expression)
                    && isTime(graph, expression)
                    && belongs(graph, head, trigger, promised ? -1 : support)) {
                return range(graph, expression, head, future);
            }
        }
        return null;
    }

    /** The expression, with a second one where "between … and" or "from … to" joins them. */
    private TimeInterval range(Tree graph, TimeExpression first, int head, boolean future) {
        TimeInterval from = interval(graph, first, head, future);
        int start = first.first() - 1;
        String opening = start < 0 ? "" : graph.token(start).word().toLowerCase(Locale.ROOT);
        int link = first.last() + 1;
        if (!opening.equals("between") && !opening.equals("from") || link >= graph.size()) {
            return from;
        }
        boolean linked = graph.token(link).word().toLowerCase(Locale.ROOT).matches("and|to|until|till|through|-|–");
        TimeExpression second = graph.sentence().times().stream()
                .filter(time -> time.first() == link + 1)
                .findFirst()
                .orElse(null);
        if (!linked || second == null) {
            return from;
        }
        Evidence words = view.evidence(graph.sentence().index(), start, second.last());
        TimeInterval to = plain(second, future, view.evidence(graph.sentence().index(), second.first(), second.last()));
        TimeInterval begin = plain(first, future, words);
        return anchoring.range(begin, to, opening.equals("from"), words);
    }

    /** The days that {@code expression} names, whatever stands before it, or null. */
    TimeInterval named(Tree graph, TimeExpression expression, boolean future, Evidence evidence) {
        return isTime(graph, expression) ? plain(expression, future, evidence) : null;
    }

    /**
     * The time on {@code draft}, which is done, that tells when what it is about is to be: "invited them to a summit in
     * June"; null where there is none.
     */
    TimeInterval ahead(Draft draft) {
        TimeInterval past = read(draft.sentence, draft.trigger.index(), draft.support.index(), false);
        TimeInterval future = read(draft.sentence, draft.trigger.index(), draft.support.index(), true);
        return past != null && future != null && anchoring.isAhead(past, future) ? future : null;
    }

    private TimeInterval plain(TimeExpression expression, boolean future, Evidence evidence) {
        String words = expression.span().of(view.text()).toLowerCase(Locale.ROOT);
        return isTime(view.tree(evidence.sentence()), expression)
                ? anchoring.interval(expression.value(), words, null, future, false, evidence)
                : null;
    }

    /** "A second summit" names no time, and neither does "Jan Kowalski". */
    private boolean isTime(Tree graph, TimeExpression expression) {
        String marker = String.valueOf(graph.marker(graph.head(expression.first(), expression.last())));
        boolean placed = lexicon.words("time-prepositions").contains(marker);
        boolean name = view.mentions(graph.sentence().index()).stream()
                .anyMatch(mention -> mention.form() == Mention.Form.NAME
                        && mention.span().contains(expression.span())
                        && !(placed && mention.span().equals(expression.span()))
                        && view.entity(mention.entity()).kind() == EntityKind.PERSON);
        boolean instant = "PT1S".equals(expression.value()) || "SET".equals(expression.type());
        int next = expression.last() + 1;
        boolean compared = next < graph.size() && graph.token(next).word().equals("than");
        boolean last = expression.span().of(view.text()).endsWith("last minute");
        boolean counted = graph.sentence().tokens().subList(expression.first(), expression.last() + 1).stream()
                .anyMatch(token -> token.lemma().matches("recent|coming"));
        boolean vague = String.valueOf(expression.value()).endsWith("_REF") && !counted;
        return !name
                && !last
                && !instant
                && !compared
                && !vague
                && expression.value() != null
                && graph.size() > expression.last();
    }

    private boolean belongs(Tree graph, int head, int trigger, int support) {
        int at = graph.governor(head);
        int steps = 0;
        while (at >= 0 && steps < 3) {
            if (at == trigger || at == support || carries(graph, at, trigger)) {
                return true;
            }
            if (graph.token(at).isVerb() || CLAUSES.contains(graph.relation(at))) {
                return false;
            }
            at = graph.governor(at);
            steps++;
        }
        return false;
    }

    private boolean carries(Tree graph, int verb, int trigger) {
        return graph.token(trigger).isNoun()
                && view.grammar().carriers(graph.word(trigger)).contains(graph.word(verb));
    }

    private TimeInterval interval(Tree graph, TimeExpression expression, int head, boolean future) {
        String marker = graph.marker(head);
        Sentence sentence = graph.sentence();
        int first = markerStart(graph, expression, head);
        boolean open = isOpenEnded(graph, expression.last());
        int last = open ? openEnd(graph, expression.last()) : expression.last();
        Evidence evidence = view.evidence(sentence.index(), first, last);
        String words = expression.span().of(view.text()).toLowerCase(Locale.ROOT);
        return anchoring.interval(expression.value(), words, marker, future, open, evidence);
    }

    private static int markerStart(Tree graph, TimeExpression expression, int head) {
        int first = expression.first();
        for (int marker : graph.dependents(head, "case")) {
            first = Math.min(first, marker);
        }
        return expression.first() - first <= 3 ? first : expression.first();
    }

    private boolean isOpenEnded(Tree graph, int last) {
        return openEnd(graph, last) > last;
    }

    private int openEnd(Tree graph, int last) {
        if (last + 1 >= graph.size() || !graph.token(last + 1).word().equals("or")) {
            return last;
        }
        for (int token = last + 2; token < Math.min(graph.size(), last + 5); token++) {
            if (lexicon.words("open-end").contains(graph.token(token).word().toLowerCase(Locale.ROOT))) {
                return token;
            }
        }
        return last;
    }
}
