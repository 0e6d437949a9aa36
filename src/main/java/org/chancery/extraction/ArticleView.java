package org.chancery.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Entity;
import org.chancery.model.Evidence;
import org.chancery.model.LinkedArticle;
import org.chancery.model.Mention;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Tenure;
import org.chancery.syntax.Tree;

/** A linked article, indexed for reading: grammar by sentence, mentions by token, entities by id. */
final class ArticleView {
    private final LinkedArticle article;
    private final List<Grammar> grammars = new ArrayList<>();
    private final List<Map<Integer, List<Mention>>> heads = new ArrayList<>();
    private final Map<String, Entity> entities = new HashMap<>();

    ArticleView(LinkedArticle article, Lexicon lexicon) {
        this.article = article;
        for (Sentence sentence : article.annotated().sentences()) {
            grammars.add(new Grammar(new Tree(sentence), lexicon));
            heads.add(new HashMap<>());
        }
        for (Mention mention : article.mentions()) {
            heads.get(mention.sentence())
                    .computeIfAbsent(mention.head(), any -> new ArrayList<>())
                    .add(mention);
        }
        article.entities().forEach(entity -> entities.put(entity.id(), entity));
    }

    LinkedArticle article() {
        return article;
    }

    String text() {
        return article.annotated().article().text();
    }

    List<Sentence> sentences() {
        return article.annotated().sentences();
    }

    Grammar grammar(int sentence) {
        return grammars.get(sentence);
    }

    /** The mentions whose head is {@code token}; several where it stands for several. */
    List<Mention> mentions(int sentence, int token) {
        return heads.get(sentence).getOrDefault(token, List.of());
    }

    List<Mention> mentions(int sentence) {
        return article.mentions().stream()
                .filter(mention -> mention.sentence() == sentence)
                .toList();
    }

    /** Whether one of these words stands before the words of {@code argument}. */
    boolean isLinkedBy(DraftArgument argument, String... words) {
        return sentences().get(argument.sentence()).tokens().stream()
                .filter(token -> token.span().end() <= argument.span().begin())
                .reduce((earlier, later) -> later)
                .filter(token -> List.of(words).contains(token.word().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /** Whether the words of {@code argument} are a plural. */
    boolean isPlural(DraftArgument argument) {
        return mentions(argument.sentence()).stream()
                .filter(mention -> argument.span().contains(mention.span())
                        && mention.entity().equals(argument.entity()))
                .anyMatch(mention ->
                        grammar(argument.sentence()).token(mention.head()).tag().matches("NNP?S|PRP"));
    }

    Entity entity(String id) {
        return entities.get(id);
    }

    /** The office in which {@code person} appears in this article, the one named first; or null. */
    String tenure(String person) {
        return article.tenures().stream()
                .filter(tenure -> tenure.holder().equals(person) && tenure.manner() != Tenure.Manner.FORMER)
                .map(Tenure::id)
                .findFirst()
                .orElse(null);
    }

    Evidence evidence(int sentence, Span span) {
        return Evidence.of(text(), sentence, span);
    }

    /** The evidence at {@code span}, which may run over several sentences; it counts to the one in which it begins. */
    Evidence evidence(Span span) {
        int sentence = 0;
        while (sentence + 1 < sentences().size()
                && sentences().get(sentence + 1).span().begin() <= span.begin()) {
            sentence++;
        }
        return evidence(sentence, span);
    }

    Evidence evidence(int sentence, int first, int last) {
        return evidence(sentence, sentences().get(sentence).span(first, last));
    }
}
