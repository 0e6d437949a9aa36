package org.chancery.linking.office;

import static org.chancery.syntax.DependencyRelation.APPOS;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chancery.linking.entity.ArticleText;
import org.chancery.model.Label;
import org.chancery.syntax.Word;

/** Where the name of an office's holder may stand: eight positions, of which the first counts that has a name. */
final class HolderPositions {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "his", "her", "their");

    /**
     * A holder's name, or null.
     *
     * @param apart whether it is set off by a comma or a copula
     * @param clausal whether a clause says it of the holder
     * @param past whether that clause says that the office is over
     */
    record Holder(Label name, boolean apart, boolean clausal, boolean past) {}

    private final ArticleText text;
    private final OfficePredication predication;
    private final Set<String> honorifics;
    private final List<Function<OfficePlace, Label>> inOrder = List.of(
            this::behind,
            this::behindFieldAndComma,
            this::beforeEnvoy,
            this::behindComma,
            place -> before(place, place.last()),
            this::inApposition,
            this::ofApposition,
            this::inClause);

    /** @param honorifics what may stand before a name and is no office: "sir" */
    HolderPositions(ArticleText text, OfficePredication predication, Set<String> honorifics) {
        this.text = text;
        this.predication = predication;
        this.honorifics = honorifics;
    }

    /** The holder of the office at {@code place}. */
    Holder of(OfficePlace place) {
        for (Function<OfficePlace, Label> position : inOrder) {
            Label name = position.apply(place);
            if (name != null) {
                int at = inOrder.indexOf(position);
                boolean clausal = at == inOrder.size() - 1;
                return new Holder(name, at > 0, clausal, clausal && predication.isPast(place.office()));
            }
        }
        return new Holder(null, false, false, false);
    }

    /** "Foreign Minister Ann Hall". */
    private Label behind(OfficePlace place) {
        Label name = personAt(place.field().next());
        return isOneOfTwo(place.first(), name) ? null : name;
    }

    /** "Minister for Fish and Boats, Ann Hall,". */
    private Label behindFieldAndComma(OfficePlace place) {
        Word comma = place.field().next();
        return place.hasField() && isComma(comma) ? enclosed(personAt(comma.next())) : null;
    }

    /** "Ann Hall, ambassador to the United Nations,". */
    private Label beforeEnvoy(OfficePlace place) {
        return place.last().precedes(place.end()) ? before(place, place.end()) : null;
    }

    /** "The foreign minister, Ann Hall,". */
    private Label behindComma(OfficePlace place) {
        Word comma = place.end().next();
        Label name = isComma(comma) && !place.plural() ? enclosed(personAt(comma.next())) : null;
        boolean open = name != null
                && place.last().precedes(place.end())
                && isLetter(text.last(name).next());
        return open || isSubjectBehind(place, name) ? null : name;
    }

    /** "The representative at the talks on Cyprus, Ann Hall,": whatever stands between. */
    private Label inApposition(OfficePlace place) {
        Label name = text.person(text.head(place.office()).dependent(APPOS));
        boolean apart = name != null
                && !place.plural()
                && place.last().precedes(text.first(name))
                && isComma(text.first(name).previous());
        return apart && !isSubjectBehind(place, name) ? enclosed(name) : null;
    }

    /** "Ann Hall, for years the envoy to the talks": whatever stands between. */
    private Label ofApposition(OfficePlace place) {
        Word head = text.head(place.office());
        Label name = head.isExactly(APPOS) ? text.person(head.governor()) : null;
        boolean apart = name != null
                && !place.plural()
                && text.last(name).precedes(place.first())
                && isComma(text.last(name).next());
        return apart ? name : null;
    }

    /**
     * Whether the office only says to whom the one named behind belongs: "a cousin of the minister, Ann Hall sells".
     */
    private boolean isSubjectBehind(OfficePlace place, Label name) {
        if (name == null || text.head(place.office()).marker().isEmpty()) {
            return false;
        }
        Word next = text.last(name).next();
        return (next.isTagged("RB") ? next.next() : next).isTagged("VBD", "VBZ", "VBP", "MD");
    }

    /** "Ann Hall was foreign minister". */
    private Label inClause(OfficePlace place) {
        return predication.holder(place.office());
    }

    /** "Ann Hall, the foreign minister," for the phrase up to {@code last}. */
    private Label before(OfficePlace place, Word last) {
        Word comma = place.first().previous();
        comma = ARTICLES.contains(comma.lower()) ? comma.previous() : comma;
        comma = beforeTime(comma);
        if (!isComma(comma) || comma.index() < 1 || personAt(last.next()) != null) {
            return null;
        }
        Word age = comma.previous();
        Word name = age.tag().equals("CD") && isComma(age.previous()) && age.index() > 1
                ? age.previous().previous()
                : age;
        return isClosed(last.next()) ? text.person(name) : null;
    }

    /** The word before a time that ends with {@code word}: the comma of ", since Monday". */
    private static Word beforeTime(Word word) {
        Word before = word;
        while (before.previous().exists() && before.entity().equals("DATE") && !isComma(before)) {
            before = before.previous();
        }
        return before != word && before.isTagged("IN") ? before.previous() : before;
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

    /** {@code name} where a comma or the end of the sentence follows it, so that it is no item of a list; else null. */
    private Label enclosed(Label name) {
        Word next = name == null ? Word.NONE : text.last(name).next();
        return next.lower().equals("and") || next.isNoun() ? null : name;
    }

    /** The name that begins at {@code word}, or behind a form of address there: "Sir Ann Hall". */
    private Label personAt(Word word) {
        boolean address = text.label(word) == null && honorifics.contains(word.lower());
        Word begin = address ? word.next() : word;
        Label label = text.person(begin);
        return label != null && label.first() == begin.index() ? label : null;
    }

    private static boolean isComma(Word word) {
        return word.form().equals(",");
    }

    private static boolean isLetter(Word word) {
        return word.exists() && Character.isLetter(word.form().charAt(0));
    }
}
