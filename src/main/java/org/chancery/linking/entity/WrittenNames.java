package org.chancery.linking.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.AnnotatedArticle;
import org.chancery.model.Label;
import org.chancery.model.Sentence;

/** The person names of an article as they are written, with what stands before them: "Mr", "King", "REUTERS/". */
final class WrittenNames {
    private static final String NICKNAME = " [\"'`‘’“”„]{1,2}[^\"'`‘’“”„]+[\"'`‘’“”]{1,2}(?= )";

    private final AnnotatedArticle article;
    private final Set<String> titlesOfGivenNames;

    /** @param titlesOfGivenNames titles that go with a given name: "king" */
    WrittenNames(AnnotatedArticle article, Set<String> titlesOfGivenNames) {
        this.article = article;
        this.titlesOfGivenNames = titlesOfGivenNames;
    }

    /** The words of the name for comparison. */
    List<String> words(Label label) {
        return PersonNames.words(text(label));
    }

    /** The name without a form of address. */
    String name(Label label) {
        return PersonNames.withoutTitle(text(label));
    }

    /** The word before {@code label} without a stop: "Mr"; empty where none is. */
    String before(Label label) {
        return wordBefore(label).replace(".", "");
    }

    /** Whether {@code label} only says who took a picture: "REUTERS/Ann Hall". */
    boolean isCredit(Label label) {
        return wordBefore(label).endsWith("/");
    }

    /** Whether {@code label} follows a title that goes with a given name: "King Hussein". */
    boolean isGivenName(Label label) {
        return label.first() > 0
                && titlesOfGivenNames.contains(wordBefore(label).toLowerCase(Locale.ROOT));
    }

    private String wordBefore(Label label) {
        return label.first() == 0
                ? ""
                : sentence(label).token(label.first() - 1).word();
    }

    /** The words of {@code label} without a nickname in quotation marks. */
    private String text(Label label) {
        return sentence(label)
                .span(label.first(), label.last())
                .of(article.article().text())
                .replaceAll("\\s+", " ")
                .replaceAll(NICKNAME, "");
    }

    private Sentence sentence(Label label) {
        return article.sentences().get(label.sentence());
    }
}
