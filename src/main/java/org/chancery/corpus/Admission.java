package org.chancery.corpus;

import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.input.Fault;
import org.chancery.input.Input;
import org.chancery.model.Article;
import org.chancery.model.Outcome;
import org.chancery.model.Outcome.Issue;
import org.chancery.model.Outcome.Warning;

/**
 * What a draft must be to become an article.
 *
 * @param longestText the most characters (UTF-16 units) of a text
 * @param languages which languages are let in
 */
record Admission(int longestText, Languages languages) {
    /** The article, or the first thing that speaks against it. */
    Outcome admit(Input input, String place, ArticleDraft draft) {
        try {
            var warnings = new ArrayList<Warning>();
            Article article = article(draft, input, warnings);
            return new Outcome.Accepted(place, article, warnings);
        } catch (Fault fault) {
            return fault.at(place);
        }
    }

    /** The fault of a text over the limit. */
    Fault tooLong() {
        return new Fault(Issue.TOO_LONG, "the text has more than %d characters".formatted(longestText));
    }

    private Article article(ArticleDraft draft, Input input, List<Warning> warnings) throws Fault {
        String text = draft.marked() ? unmarked(draft.text(), input, warnings) : draft.text();
        checkText(text);
        Optional<LocalDate> day = Dates.day(draft.published());
        Optional<YearMonth> month = day.isPresent() ? Optional.empty() : Dates.month(draft.published());
        if (day.isEmpty() && month.isEmpty() && !draft.published().isEmpty()) {
            String words = draft.published().get(0);
            warnings.add(new Warning(
                    input.place(), "the date of publication cannot be read and is left out", "\"" + words + "\""));
        }
        var article = new Article(
                line("id", draft.id()),
                text,
                field("title", draft.marked() ? Markup.decode(draft.title()) : draft.title()),
                day.orElse(null),
                field("source", draft.source()),
                url(draft.addresses()),
                line("language", draft.language()),
                field("author", draft.author()),
                Dates.day(draft.modified()).orElse(null),
                month.orElse(null));
        return languages.admit(article);
    }

    private static String unmarked(String text, Input input, List<Warning> warnings) {
        if (text == null || !Markup.isIn(text)) {
            return text;
        }
        warnings.add(new Warning(
                input.place(),
                "markup was taken out of the text; offsets count in the text without it",
                Markup.first(text)));
        return Markup.decode(text);
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

    private static URI url(List<String> addresses) throws Fault {
        for (String words : addresses) {
            Optional<URI> address = WebAddress.of(words);
            if (address.isPresent()) {
                return address.get();
            }
        }
        if (addresses.isEmpty()) {
            return null;
        }
        throw new Fault(Issue.BAD_FIELD, "url is no http address: \"%s\"".formatted(addresses.get(0)));
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
