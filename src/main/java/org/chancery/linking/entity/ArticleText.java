package org.chancery.linking.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.model.CodePoints;
import org.chancery.model.Label;
import org.chancery.model.Mention;
import org.chancery.model.RecognizedArticle;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.syntax.Tree;
import org.chancery.syntax.Word;

/** The words of one article in their trees, with the labels that recognition gave them. */
public final class ArticleText {
    private final RecognizedArticle article;
    private final CodePoints codePoints;
    private final List<Tree> trees = new ArrayList<>();
    private final List<Label[]> labels = new ArrayList<>();

    public ArticleText(RecognizedArticle article) {
        this.article = article;
        this.codePoints = new CodePoints(article.annotated().article().text());
        for (Sentence sentence : article.annotated().sentences()) {
            trees.add(new Tree(sentence));
            labels.add(new Label[sentence.tokens().size()]);
        }
        for (Label label : article.labels()) {
            for (int token = label.first(); token <= label.last(); token++) {
                labels.get(label.sentence())[token] = label;
            }
        }
    }

    public RecognizedArticle article() {
        return article;
    }

    public List<Sentence> sentences() {
        return article.annotated().sentences();
    }

    public Sentence sentence(Label label) {
        return sentences().get(label.sentence());
    }

    public Tree tree(int sentence) {
        return trees.get(sentence);
    }

    /** The label of each token of a sentence, null where it has none. */
    public Label[] labels(int sentence) {
        return labels.get(sentence);
    }

    /** The label of {@code word}, or null. */
    public Label label(Word word) {
        return word.exists() ? labels.get(word.sentence())[word.index()] : null;
    }

    /** The name of a person at {@code word}, or null. */
    public Label person(Word word) {
        Label label = label(word);
        return label != null && label.kind() == Label.Kind.PERSON_NAME ? label : null;
    }

    /** All labels of {@code kind}, in the order of the text. */
    public List<Label> labels(Label.Kind kind) {
        return article.labels().stream().filter(label -> label.kind() == kind).toList();
    }

    /** The first word of {@code label}. */
    public Word first(Label label) {
        return tree(label.sentence()).word(label.first());
    }

    /** The last word of {@code label}. */
    public Word last(Label label) {
        return tree(label.sentence()).word(label.last());
    }

    /** The syntactic head of {@code label}. */
    public Word head(Label label) {
        Tree tree = tree(label.sentence());
        return tree.word(tree.head(label.first(), label.last()));
    }

    /** The syntactic head of {@code mention}. */
    public Word head(Mention mention) {
        return tree(mention.sentence()).word(mention.head());
    }

    /** The words of {@code label} with a space between; a common noun's in lower case. */
    public String words(Label label) {
        StringBuilder words = new StringBuilder();
        for (int token = label.first(); token <= label.last(); token++) {
            words.append(words.length() == 0 ? "" : " ")
                    .append(sentence(label).token(token).word());
        }
        boolean name = label.kind() != Label.Kind.OFFICE && label.kind() != Label.Kind.AGENT_NOUN;
        return name ? words.toString() : words.toString().toLowerCase(Locale.ROOT);
    }

    /** The words of {@code label} as the article writes them. */
    public String original(Label label) {
        return of(sentence(label).span(label.first(), label.last()));
    }

    /** How many code points of the text stand before {@code index}. */
    public int codePoints(int index) {
        return codePoints.before(index);
    }

    public String of(Span span) {
        return span.of(article.annotated().article().text());
    }

    /** Whether a word of {@code label} is a plural. */
    public boolean isPlural(Label label) {
        return tree(label.sentence()).words().subList(label.first(), label.last() + 1).stream()
                .anyMatch(word -> word.isTagged("NNS", "NNPS"));
    }
}
