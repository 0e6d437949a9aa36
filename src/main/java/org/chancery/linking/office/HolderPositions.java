package org.chancery.linking.office;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chancery.linking.entity.ArticleText;
import org.chancery.model.Label;
import org.chancery.syntax.Word;

/** Where the name of an office's holder may stand: six positions, of which the first counts that has a name. */
final class HolderPositions {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "his", "her", "their");
    private static final Set<Label.Kind> PLACES =
            Set.of(Label.Kind.KNOWN_NAME, Label.Kind.PLACE_NAME, Label.Kind.ORGANIZATION_NAME);

    /**
     * The words of an office.
     *
     * @param last its last word, the body behind it included
     * @param end the last word of where an envoy is sent, else {@code last}
     * @param field the last word of a minister's field that the list of offices does not have, else {@code end}
     */
    record Place(Label office, Word first, Word last, Word end, Word field, boolean plural) {
        boolean hasField() {
            return end.precedes(field);
        }
    }

    /** A holder's name, or null; whether it stands apart, and whether the clause says that the office is over. */
    record Holder(Label name, boolean apart, boolean past) {}

    private final ArticleText text;
    private final OfficePredication predication;
    private final List<Function<Place, Label>> inOrder = List.of(
            this::behind,
            this::behindFieldAndComma,
            this::beforeEnvoy,
            this::behindComma,
            place -> before(place, place.last()),
            this::inClause);

    HolderPositions(ArticleText text, OfficePredication predication) {
        this.text = text;
        this.predication = predication;
    }

    /** The words of {@code office} from {@code first} to {@code last}, with what may stand between it and a name. */
    Place place(Label office, Word first, Word last, boolean plural) {
        Word end = accredited(last);
        return new Place(office, first, last, end, field(office, end), plural);
    }

    /** The holder of the office at {@code place}. */
    Holder of(Place place) {
        for (Function<Place, Label> position : inOrder) {
            Label name = position.apply(place);
            if (name != null) {
                int at = inOrder.indexOf(position);
                return new Holder(name, at > 0, at == inOrder.size() - 1 && predication.isPast(place.office()));
            }
        }
        return new Holder(null, false, false);
    }

    /** "Foreign Minister Ann Hall". */
    private Label behind(Place place) {
        Label name = personAt(place.field().next());
        return isOneOfTwo(place.first(), name) ? null : name;
    }

    /** "Minister for Fish and Boats, Ann Hall,". */
    private Label behindFieldAndComma(Place place) {
        Word comma = place.field().next();
        return place.hasField() && isComma(comma) ? enclosed(personAt(comma.next())) : null;
    }

    /** "Ann Hall, ambassador to the United Nations,". */
    private Label beforeEnvoy(Place place) {
        return place.last().precedes(place.end()) ? before(place, place.end()) : null;
    }

    /** "The foreign minister, Ann Hall,". */
    private Label behindComma(Place place) {
        Word comma = place.end().next();
        Label name = isComma(comma) && !place.plural() ? enclosed(personAt(comma.next())) : null;
        boolean open = name != null
                && place.last().precedes(place.end())
                && isLetter(text.last(name).next());
        return open ? null : name;
    }

    /** "Ann Hall was foreign minister". */
    private Label inClause(Place place) {
        return predication.holder(place.office());
    }

    /** "Ann Hall, the foreign minister," for the phrase up to {@code last}. */
    private Label before(Place place, Word last) {
        Word comma = place.first().previous();
        comma = ARTICLES.contains(comma.lower()) ? comma.previous() : comma;
        if (!isComma(comma) || comma.index() < 1 || personAt(last.next()) != null) {
            return null;
        }
        Word age = comma.previous();
        Word name = age.tag().equals("CD") && isComma(age.previous()) && age.index() > 1
                ? age.previous().previous()
                : age;
        return isClosed(last.next()) ? text.person(name) : null;
    }

    private boolean isClosed(Word next) {
        return !isLetter(next) || next.tag().matches("W.*|IN") || next.lower().equals("and") && isOffice(next.next());
    }

    /**
     * Whether {@code name} behind two joined offices is the first of two joined names: "the president and prime
     * minister Ann Hall and Bo Berg".
     */
    private boolean isOneOfTwo(Word first, Label name) {
        Word and = name == null ? Word.NONE : text.last(name).next();
        return first.previous().lower().equals("and")
                && isOffice(first.previous().previous())
                && and.lower().equals("and")
                && personAt(and.next()) != null;
    }

    private boolean isOffice(Word word) {
        Label label = text.label(word);
        return label != null && label.kind() == Label.Kind.OFFICE;
    }

    private Word field(Label office, Word last) {
        boolean open = last == text.last(office)
                && last.lower().matches("minister|state")
                && last.next().lower().matches("of|for");
        Word begin = last.next().next();
        Word word = begin;
        while (open && isField(word)) {
            word = word.next();
        }
        boolean named = open && begin.precedes(word) && personAt(word) != null;
        if (!named) {
            return last;
        }
        return isComma(word.previous()) ? word.previous().previous() : word.previous();
    }

    private boolean isField(Word word) {
        return word.exists()
                && text.label(word) == null
                && (word.isTagged("NNP", "NNPS", "CC")
                        || word.lower().matches(",|the") && word.next().isProperNoun());
    }

    private Word accredited(Word last) {
        Word to = last.next();
        Word place = to.next().lower().equals("the") ? to.next().next() : to.next();
        Label label = to.lower().equals("to") ? text.label(place) : null;
        boolean sent = label != null && label.first() == place.index() && PLACES.contains(label.kind());
        return sent ? text.last(label) : last;
    }

    /** {@code name} where a comma or the end of the sentence follows it, so that it is no item of a list; else null. */
    private Label enclosed(Label name) {
        Word next = name == null ? Word.NONE : text.last(name).next();
        return next.lower().equals("and") || next.isNoun() ? null : name;
    }

    private Label personAt(Word word) {
        Label label = text.person(word);
        return label != null && label.first() == word.index() ? label : null;
    }

    private static boolean isComma(Word word) {
        return word.form().equals(",");
    }

    private static boolean isLetter(Word word) {
        return word.exists() && Character.isLetter(word.form().charAt(0));
    }
}
