package org.chancery.extraction;

import static org.chancery.syntax.DependencyRelation.NSUBJ;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.draft.Draft;
import org.chancery.extraction.factuality.Conditions;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.model.Evidence;
import org.chancery.model.Relation;
import org.chancery.model.Role;
import org.chancery.model.Span;
import org.chancery.model.Status;
import org.chancery.syntax.Grammar;
import org.chancery.syntax.Tree;
import org.chancery.syntax.Word;

/** Reads the links between events: what follows what, what prepares what, what is a condition of what. */
final class RelationReader {
    /** A relation before the events have their ids. */
    record Link(Relation.Type type, Draft from, Draft to, Evidence evidence) {}

    private final ArticleView view;
    private final Grammar grammar;
    private final List<Draft> drafts;
    private final Map<Integer, List<Draft>> bySentence;
    private final Set<String> sequenceVerbs;
    private final Set<String> comingVerbs;
    private final Set<String> occurrenceVerbs;
    private final Set<String> pronouns;
    private final List<Link> links = new ArrayList<>();

    RelationReader(ArticleView view, Lexicon lexicon, List<Draft> drafts) {
        this.view = view;
        this.grammar = view.grammar();
        this.drafts = drafts;
        this.bySentence = drafts.stream().collect(Collectors.groupingBy(Draft::sentence));
        this.sequenceVerbs = lexicon.words(WordList.SEQUENCE_VERBS);
        this.comingVerbs = lexicon.words(WordList.COMING_VERBS);
        this.occurrenceVerbs = lexicon.words(WordList.OCCURRENCE_VERBS);
        this.pronouns = lexicon.words(WordList.EVENT_PRONOUNS);
    }

    List<Link> read() {
        for (Tree tree : view.trees()) {
            tree.words().stream().filter(Word::isVerb).forEach(this::follows);
            in(tree.sentence().index()).forEach(this::condition);
        }
        drafts.forEach(this::prepares);
        return links;
    }

    /** Links what comes to what it comes after: "this follows their first meeting". */
    private void follows(Word verb) {
        Draft earlier = first(predecessors(verb));
        List<Word> subjects = earlier == null ? List.of() : grammar.subjects(verb);
        Draft later = subjects.isEmpty() ? null : subject(subjects.get(0), earlier);
        link(Relation.Type.FOLLOWS, later, earlier, verb.tree().sentence().span());
    }

    /** What stands behind "follow" or "come after". */
    private List<Word> predecessors(Word verb) {
        if (verb.in(sequenceVerbs)) {
            return grammar.objects(verb);
        }
        return verb.in(comingVerbs) ? grammar.prepositional(verb, "after") : List.of();
    }

    private Draft subject(Word subject, Draft like) {
        Draft named = at(subject);
        return named != null || !pronouns.contains(subject.lower())
                ? named
                : in(subject.sentence() - 1).stream()
                        .filter(draft -> draft.type().equals(like.type())
                                || like.entry().antecedents().contains(draft.type()))
                        .reduce((one, other) -> other)
                        .orElse(null);
    }

    /** The drafts of a sentence, in their order. */
    private List<Draft> in(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    private Draft first(List<Word> heads) {
        return heads.isEmpty() ? null : at(heads.get(0));
    }

    private Draft at(Word word) {
        return in(word.sentence()).stream()
                .filter(draft -> draft.trigger() == word)
                .findFirst()
                .orElse(null);
    }

    private void link(Relation.Type type, Draft from, Draft to, Span words) {
        if (from != null && to != null && from.resolved() != to.resolved()) {
            links.add(new Link(type, from, to, view.evidence(words)));
        }
    }

    /** Links what the main clause says to the event that it hangs on: "if it takes place, the summit could …". */
    private void condition(Draft draft) {
        Word clause = Conditions.condition(draft.predicate());
        if (clause.exists()) {
            link(
                    Relation.Type.CONDITION,
                    draft,
                    condition(draft, clause),
                    clause.tree().sentence().span());
        }
    }

    private Draft condition(Draft draft, Word clause) {
        Draft own = at(clause);
        if (own != null || !clause.in(occurrenceVerbs)) {
            return own;
        }
        Word subject = clause.dependent(NSUBJ);
        Draft named = at(subject);
        return named == null && pronouns.contains(subject.lower())
                ? at(draft.predicate().dependent(NSUBJ))
                : named;
    }

    /** Links preparations to what they are for: "pre-summit arrangements", "arrangements for the summit". */
    private void prepares(Draft draft) {
        if (draft.type().equals("Coordination")) {
            draft.arguments().stream()
                    .filter(argument -> argument.role() == Role.CONTENT)
                    .toList()
                    .forEach(argument ->
                            link(Relation.Type.PREPARES, draft, goal(draft, argument.span()), argument.span()));
        }
    }

    private Draft goal(Draft draft, Span content) {
        String words = content.of(view.text()).toLowerCase(Locale.ROOT);
        return drafts.stream()
                .filter(other -> other.isNoun() && !content.contains(other.triggerSpan()))
                .filter(other -> other.sentence() <= draft.sentence() && !other.isHeadline())
                .filter(other -> other.resolved().standing().status() != Status.OCCURRED)
                .filter(other -> isNamed(other, words))
                .reduce((one, other) -> other)
                .orElse(null);
    }

    /** Whether its noun, in the singular or plural, is one of {@code words}. */
    private static boolean isNamed(Draft event, String words) {
        String noun = Pattern.quote(event.trigger().lowerLemma());
        return Pattern.compile("\\b" + noun + "s?\\b").matcher(words).find();
    }
}
