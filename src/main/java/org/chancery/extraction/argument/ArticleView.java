package org.chancery.extraction.argument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.model.Entity;
import org.chancery.model.Evidence;
import org.chancery.model.LinkedArticle;
import org.chancery.model.Mention;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Tenure;
import org.chancery.syntax.Grammar;
import org.chancery.syntax.Tree;
import org.chancery.syntax.Word;

/** A linked article, indexed for reading: trees and mentions by sentence, mentions by head, entities by id. */
public final class ArticleView {
    private final LinkedArticle article;
    private final Grammar grammar;
    private final TextPlaces places;
    private final List<Tree> trees = new ArrayList<>();
    private final List<List<Mention>> mentions = new ArrayList<>();
    private final Map<Word, List<Mention>> heads = new HashMap<>();
    private final Map<String, Entity> entities = new HashMap<>();

    public ArticleView(LinkedArticle article, Grammar grammar) {
        this.article = article;
        this.grammar = grammar;
        this.places = new TextPlaces(text(), sentences());
        for (Sentence sentence : sentences()) {
            trees.add(new Tree(sentence));
            mentions.add(new ArrayList<>());
        }
        for (Mention mention : article.mentions()) {
            mentions.get(mention.sentence()).add(mention);
            heads.computeIfAbsent(head(mention), any -> new ArrayList<>()).add(mention);
        }
        article.entities().forEach(entity -> entities.put(entity.id(), entity));
    }

    public LinkedArticle article() {
        return article;
    }

    public String text() {
        return article.annotated().article().text();
    }

    public List<Sentence> sentences() {
        return article.annotated().sentences();
    }

    /** The trees of the sentences, in their order. */
    public List<Tree> trees() {
        return trees;
    }

    public Tree tree(int sentence) {
        return trees.get(sentence);
    }

    public Grammar grammar() {
        return grammar;
    }

    /** The mentions whose head is {@code word}; several where it stands for several. */
    public List<Mention> mentions(Word word) {
        return heads.getOrDefault(word, List.of());
    }

    /** The mentions whose head is {@code word}, else the name that it is a part of. */
    public List<Mention> mentionsAround(Word word) {
        List<Mention> exact = mentions(word);
        return !exact.isEmpty()
                ? exact
                : mentions(word.sentence()).stream()
                        .filter(mention -> isInName(word, mention))
                        .limit(1)
                        .toList();
    }

    /** Whether {@code word} is a part of the name {@code mention}. */
    public static boolean isInName(Word word, Mention mention) {
        return mention.form() == Mention.Form.NAME && mention.first() <= word.index() && word.index() <= mention.last();
    }

    public List<Mention> mentions(int sentence) {
        return mentions.get(sentence);
    }

    /** The head of the words of {@code mention}. */
    public Word head(Mention mention) {
        return tree(mention.sentence()).word(mention.head());
    }

    /** Whether one of {@code words} stands before {@code filler}. */
    public boolean isLinkedBy(Filler filler, String... words) {
        return sentences().get(filler.sentence()).tokens().stream()
                .filter(token -> token.span().end() <= filler.span().begin())
                .reduce((earlier, later) -> later)
                .filter(token -> List.of(words).contains(token.word().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /** Whether the words of {@code filler} are a plural. */
    public boolean isPlural(Filler filler) {
        return mentions(filler.sentence()).stream()
                .filter(mention -> filler.span().contains(mention.span())
                        && mention.entity().equals(filler.entity()))
                .anyMatch(mention -> head(mention).tag().matches("NNP?S|PRP"));
    }

    /** The entity of that id, or null where the article does not mention it. */
    public Entity entity(String id) {
        return entities.get(id);
    }

    /** The office in which {@code person} appears in this article, the one named first; or null. */
    public String tenure(String person) {
        return article.tenures().stream()
                .filter(tenure -> tenure.holder().equals(person) && tenure.manner() != Tenure.Manner.FORMER)
                .map(Tenure::id)
                .findFirst()
                .orElse(null);
    }

    public TextPlaces places() {
        return places;
    }

    public Evidence evidence(int sentence, Span span) {
        return places.evidence(sentence, span);
    }

    /** The evidence at {@code span}, which may run over several sentences; it counts to the one in which it begins. */
    public Evidence evidence(Span span) {
        return evidence(places.sentence(span.begin()), span);
    }

    /** The evidence from the token {@code first} to the token {@code last} of a sentence. */
    public Evidence evidence(int sentence, int first, int last) {
        return evidence(sentence, sentences().get(sentence).span(first, last));
    }
}
