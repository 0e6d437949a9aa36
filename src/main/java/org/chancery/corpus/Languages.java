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
        void check(Article article) throws Fault {
            if (article.language() != null && !English.isEnglishTag(article.language())) {
                throw new Fault(Issue.NOT_ENGLISH, "the declared language is " + article.language());
            }
            Optional<String> other = English.standard().otherLanguage(article.text());
            if (other.isPresent()) {
                throw new Fault(Issue.NOT_ENGLISH, "the text looks like " + other.get());
            }
        }
    },

    /** Whatever comes. */
    ANY {
        @Override
        void check(Article article) {
            // nothing speaks against it
        }
    };

    abstract void check(Article article) throws Fault;
}
