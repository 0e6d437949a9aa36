package org.chancery.corpus;

import java.util.Optional;
import org.chancery.input.Fault;
import org.chancery.model.Article;
import org.chancery.model.Outcome.Issue;

/** Which languages are let in: what reads the articles knows one, or many. */
public enum Languages {
    /** English only; another one is refused by its name. */
    ENGLISH {
        @Override
        Article admit(Article article) throws Fault {
            if (article.language() != null && !English.isEnglishTag(article.language())) {
                throw new Fault(Issue.NOT_ENGLISH, "the declared language is " + article.language());
            }
            Optional<String> other = English.standard().otherLanguage(article.text());
            if (other.isPresent()) {
                throw new Fault(Issue.NOT_ENGLISH, "the text looks like " + other.get());
            }
            return article;
        }
    },

    /** Whatever comes, with the tag of what it looks like where that is not English and none is declared. */
    ANY {
        @Override
        Article admit(Article article) {
            Optional<String> other =
                    article.language() == null ? English.standard().otherLanguage(article.text()) : Optional.empty();
            return other.map(name -> article.in(LanguageTags.of(name, article.text())))
                    .orElse(article);
        }
    };

    /** The article; one whose language is not declared gets the tag of the one that it looks like. */
    abstract Article admit(Article article) throws Fault;
}
