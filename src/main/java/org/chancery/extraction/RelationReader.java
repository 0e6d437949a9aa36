package org.chancery.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.extraction.factuality.Conditions;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Evidence;
import org.chancery.model.Relation;
import org.chancery.model.Role;
import org.chancery.syntax.Tree;

/** Reads the links between events: what follows what, what prepares what, what is a condition of what. */
final class RelationReader {
    /** A relation before the events have their ids. */
    record Link(Relation.Type type, Draft from, Draft to, Evidence evidence) {}

    private final ArticleView view;
    private final Lexicon lexicon;
    private final List<Draft> drafts;

    RelationReader(ArticleView view, Lexicon lexicon, List<Draft> drafts) {
        this.view = view;
        this.lexicon = lexicon;
        this.drafts = drafts;
    }

    List<Link> read() {
        List<Link> links = new ArrayList<>();
        for (int sentence = 0; sentence < view.sentences().size(); sentence++) {
            follows(sentence, links);
            conditions(sentence, links);
        }
        drafts.forEach(draft -> prepares(draft, links));
        return links;
    }

    /** "This follows their first meeting": the last event of that kind before, and the meeting. */
    private void follows(int sentence, List<Link> links) {
        Grammar grammar = view.grammar(sentence);
        Tree graph = grammar.graph();
        for (int verb = 0; verb < graph.size(); verb++) {
            List<Integer> objects = graph.token(verb).isVerb() ? predecessors(grammar, verb) : List.of();
            Draft earlier = objects.isEmpty() ? null : at(sentence, objects.get(0));
            List<Integer> subjects = earlier == null ? List.of() : grammar.subject(verb);
            Draft later = subjects.isEmpty() ? null : subject(sentence, graph, subjects.get(0), earlier);
            if (later != null && later.resolved() != earlier.resolved()) {
                links.add(new Link(
                        Relation.Type.FOLLOWS,
                        later,
                        earlier,
                        view.evidence(sentence, graph.sentence().span())));
            }
        }
    }

    /** What stands behind "follow" or "come after". */
    private List<Integer> predecessors(Grammar grammar, int verb) {
        String lemma = grammar.token(verb).lemma();
        if (lexicon.words("sequence-verbs").contains(lemma)) {
            return grammar.object(verb);
        }
        return lexicon.words("coming-verbs").contains(lemma) ? grammar.prepositional(verb, "after") : List.of();
    }

    private Draft subject(int sentence, Tree graph, int subject, Draft like) {
        Draft named = at(sentence, subject);
        if (named != null) {
            return named;
        }
        boolean pointing = lexicon.words("event-pronouns")
                .contains(graph.token(subject).word().toLowerCase(Locale.ROOT));
        Draft last = null;
        for (Draft draft : drafts) {
            boolean near = draft.sentence == sentence - 1;
            if (pointing
                    && near
                    && (draft.entry.type().equals(like.entry.type())
                            || like.entry.antecedents().contains(draft.entry.type()))) {
                last = draft;
            }
        }
        return last;
    }

    private Draft at(int sentence, int token) {
        return drafts.stream()
                .filter(draft -> draft.sentence == sentence && draft.trigger == token)
                .findFirst()
                .orElse(null);
    }

    /** "If it takes place, the summit could …": what the main clause says hangs on the event. */
    private void conditions(int sentence, List<Link> links) {
        Tree graph = view.grammar(sentence).graph();
        for (Draft draft : drafts) {
            int clause = draft.sentence == sentence
                    ? Conditions.condition(graph.word(draft.predicate())).index()
                    : -1;
            Draft condition = clause < 0 ? null : condition(sentence, graph, draft, clause);
            if (condition != null && condition.resolved() != draft.resolved()) {
                links.add(new Link(
                        Relation.Type.CONDITION,
                        draft,
                        condition,
                        view.evidence(sentence, graph.sentence().span())));
            }
        }
    }

    private Draft condition(int sentence, Tree graph, Draft draft, int clause) {
        Draft own = at(sentence, clause);
        if (own != null) {
            return own;
        }
        int subject = graph.dependent(clause, "nsubj");
        boolean occurs =
                lexicon.words("occurrence-verbs").contains(graph.token(clause).lemma());
        if (subject < 0 || !occurs) {
            return null;
        }
        Draft named = at(sentence, subject);
        boolean pronoun = lexicon.words("event-pronouns")
                .contains(graph.token(subject).word().toLowerCase(Locale.ROOT));
        int main = graph.dependent(draft.predicate(), "nsubj");
        return named != null ? named : pronoun && main >= 0 ? at(sentence, main) : null;
    }

    /** "Pre-summit arrangements", "arrangements for the summit". */
    private void prepares(Draft draft, List<Link> links) {
        for (DraftArgument argument : draft.arguments) {
            if (draft.entry.type().equals("Coordination") && argument.role() == Role.CONTENT) {
                String words = argument.span().of(view.text()).toLowerCase(Locale.ROOT);
                Draft goal = last(draft, argument, words);
                if (goal != null) {
                    links.add(new Link(
                            Relation.Type.PREPARES, draft, goal, view.evidence(draft.sentence, argument.span())));
                }
            }
        }
    }

    private Draft last(Draft draft, DraftArgument content, String words) {
        Draft goal = null;
        for (Draft other : drafts) {
            String trigger =
                    view.grammar(other.sentence).token(other.trigger).lemma().toLowerCase(Locale.ROOT);
            boolean named = other.isNoun()
                    && !content.span().contains(other.triggerSpan)
                    && words.matches("(?s).*\\b" + java.util.regex.Pattern.quote(trigger) + "s?\\b.*");
            boolean before = other.sentence <= draft.sentence && !other.headline;
            boolean ahead = other.resolved().status != org.chancery.model.Status.OCCURRED;
            goal = named && before && ahead ? other : goal;
        }
        return goal;
    }
}
