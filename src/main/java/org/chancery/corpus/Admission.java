package org.chancery.corpus;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.model.Article;
import org.chancery.model.Outcome;
import org.chancery.model.Outcome.Issue;

/**
 * What a draft must be to become an article.
 *
 * @param longestText the most characters (UTF-16 units) of a text
 */
record Admission(int longestText) {
    /** The article, or the first thing that speaks against it. */
    Outcome admit(String place, Draft draft) {
        try {
            return new Outcome.Accepted(place, article(draft));
        } catch (Fault fault) {
            return fault.at(place);
        }
    }

    /** The fault of a text over the limit. */
    Fault tooLong() {
        return new Fault(Issue.TOO_LONG, "the text has more than %d characters".formatted(longestText));
    }

    private Article article(Draft draft) throws Fault {
        checkText(draft.text());
        LocalDate published = published(draft.published());
        URI url = url(draft.url());
        var article = new Article(
                line("id", draft.id()),
                draft.text(),
                field("title", draft.title()),
                published,
                field("source", draft.source()),
                url,
                line("language", draft.language()));
        checkLanguage(article);
        return article;
    }

    private void checkText(String text) throws Fault {
        if (text == null || text.isBlank()) {
            throw new Fault(Issue.MISSING_TEXT, "the record has no text");
        }
        if (text.length() > longestText) {
            throw tooLong();
        }
        OptionalInt forbidden = Characters.firstForbidden(text);
        if (forbidden.isPresent()) {
            int at = forbidden.getAsInt();
            throw new Fault(
                    Issue.BINARY,
                    "the text has U+%04X at character %d, which no text may hold".formatted((int) text.charAt(at), at));
        }
    }

    private static void checkLanguage(Article article) throws Fault {
        if (article.language() != null && !English.isEnglishTag(article.language())) {
            throw new Fault(Issue.NOT_ENGLISH, "the declared language is " + article.language());
        }
        Optional<String> other = English.standard().otherLanguage(article.text());
        if (other.isPresent()) {
            throw new Fault(Issue.NOT_ENGLISH, "the text looks like " + other.get());
        }
    }

    private static LocalDate published(String words) throws Fault {
        if (words == null || words.isBlank()) {
            return null;
        }
        return Dates.day(words)
                .orElseThrow(() ->
                        new Fault(Issue.BAD_FIELD, "published is no date like 2025-10-17: \"%s\"".formatted(words)));
    }

    private static URI url(String words) throws Fault {
        if (words == null || words.isBlank()) {
            return null;
        }
        return WebAddress.of(words)
                .orElseThrow(() -> new Fault(Issue.BAD_FIELD, "url is no http address: \"%s\"".formatted(words)));
    }

    private static String field(String name, String value) throws Fault {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (Characters.firstForbidden(value).isPresent()) {
            throw new Fault(Issue.BAD_FIELD, name + " has a character that no text may hold");
        }
        return value;
    }

    private static String line(String name, String value) throws Fault {
        if (value != null && value.chars().anyMatch(Character::isISOControl)) {
            throw new Fault(Issue.BAD_FIELD, name + " must be one line");
        }
        return field(name, value);
    }
}
