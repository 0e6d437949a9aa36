package org.chancery.linking.office;

import java.util.Set;
import org.chancery.linking.entity.ArticleText;
import org.chancery.model.Label;
import org.chancery.syntax.Word;

/**
 * The words of an office, beside which its holder may be named.
 *
 * @param last its last word, the body behind it included
 * @param end the last word of a remark in brackets or of where an envoy is sent, else {@code last}
 * @param field the last word of a minister's field that the list of offices does not have, else {@code end}
 */
record OfficePlace(Label office, Word first, Word last, Word end, Word field, boolean plural) {
    private static final Set<Label.Kind> PLACES =
            Set.of(Label.Kind.KNOWN_NAME, Label.Kind.PLACE_NAME, Label.Kind.ORGANIZATION_NAME);

    /** The words of {@code office} from {@code first} to {@code last}, with what may stand between it and a name. */
    static OfficePlace of(ArticleText text, Label office, Word first, Word last) {
        Word end = accredited(text, BodyWords.behindBrackets(last));
        return new OfficePlace(office, first, last, end, field(text, office, end), text.isPlural(office));
    }

    boolean hasField() {
        return end.precedes(field);
    }

    /** "Ambassador to the United Nations", "envoy in Sudan". */
    private static Word accredited(ArticleText text, Word last) {
        Word to = last.next();
        Word place = to.next().lower().equals("the") ? to.next().next() : to.next();
        Label label = to.lower().matches("to|in") ? text.label(place) : null;
        boolean sent = label != null && label.first() == place.index() && PLACES.contains(label.kind());
        return sent ? text.last(label) : last;
    }

    private static Word field(ArticleText text, Label office, Word last) {
        boolean open = last == text.last(office)
                && last.lower().matches("minister|state")
                && last.next().lower().matches("of|for");
        Word begin = last.next().next();
        Word word = begin;
        while (open && isField(text, word)) {
            word = word.next();
        }
        boolean named = open && begin.precedes(word) && begins(text, word);
        if (!named) {
            return last;
        }
        return word.previous().form().equals(",") ? word.previous().previous() : word.previous();
    }

    private static boolean begins(ArticleText text, Word word) {
        Label name = text.person(word);
        return name != null && name.first() == word.index();
    }

    private static boolean isField(ArticleText text, Word word) {
        return word.exists()
                && text.label(word) == null
                && (word.isTagged("NNP", "NNPS", "CC")
                        || word.lower().matches(",|the") && word.next().isProperNoun());
    }
}
