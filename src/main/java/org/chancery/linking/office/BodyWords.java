package org.chancery.linking.office;

import static org.chancery.syntax.DependencyRelation.NSUBJ;

import java.util.Set;
import org.chancery.linking.entity.ArticleText;
import org.chancery.model.Label;
import org.chancery.syntax.Word;

/** What stands around the name of a body: a possessive, a noun that it only qualifies, further names of a list. */
final class BodyWords {
    private static final Set<String> LINKS = Set.of("of", "for", "at");

    private final ArticleText text;
    private final Set<String> organs;

    /** @param organs nouns for what a state has elsewhere: "the Italian mission" */
    BodyWords(ArticleText text, Set<String> organs) {
        this.organs = organs;
        this.text = text;
    }

    static boolean isPossessive(Word word) {
        return word.tag().equals("POS");
    }

    /** The closing bracket of a remark right behind {@code word}, else {@code word}: "the Saeima (parliament)". */
    static Word behindBrackets(Word word) {
        Word at = word.next();
        if (!isOpening(at)) {
            return word;
        }
        while (at.exists() && !isClosing(at)) {
            at = at.next();
        }
        return at.exists() ? at : word;
    }

    /** The opening bracket of the remark that ends with {@code word}, else {@code word}. */
    static Word beforeBrackets(Word word) {
        Word at = word;
        while (isClosing(word) && at.exists() && !isOpening(at)) {
            at = at.previous();
        }
        return at.exists() ? at : word;
    }

    private static boolean isOpening(Word word) {
        return word.form().matches("\\(|-LRB-");
    }

    static boolean isClosing(Word word) {
        return word.form().matches("\\)|-RRB-");
    }

    /** The name that a preposition links to the phrase that ends with {@code last}, or null. */
    Label linked(Word last) {
        if (!LINKS.contains(last.next().lower()) && !isFrom(last)) {
            return null;
        }
        Word word = last.next().next();
        while (word.lower().equals("the")
                || text.label(word) == null && word.tag().startsWith("JJ")) {
            word = word.next();
        }
        Label label = text.label(word);
        while (label != null && organBehind(label) != null) {
            label = organBehind(label);
        }
        return label == null || isPossessive(text.last(label).next()) || isOfMore(label) ? null : label;
    }

    /** Whether "from" tells whose those are who act: "envoys from Peru met"; not "recalled its envoy from Peru". */
    private static boolean isFrom(Word last) {
        Word linked = last.next().governor();
        boolean acts = last.isExactly(NSUBJ) || last.isMarked("with", "by", "between");
        return last.next().lower().equals("from") && linked.governor() == last && acts;
    }

    /** The organ that {@code label} only qualifies: "government" for "German" in "the German government"; or null. */
    private Label organBehind(Label label) {
        Word next = text.last(label).next();
        next = isPossessive(next) ? next.next() : next;
        Label organ = text.label(next);
        boolean noun = organ != null
                && organ.first() == next.index()
                && organ.kind() == Label.Kind.AGENT_NOUN
                && label.kind() != Label.Kind.AGENT_NOUN;
        boolean name = organ != null
                && organ.first() == next.index()
                && organ.kind() == Label.Kind.ORGANIZATION_NAME
                && label.kind() == Label.Kind.ADJECTIVE;
        return noun || name ? organ : null;
    }

    /** Whether {@code label} only says of which noun the phrase is: "the Gulf desk", "the Asian desk". */
    private boolean isOfMore(Label label) {
        Word next = text.last(label).next();
        if (label.kind() == Label.Kind.AGENT_NOUN || text.label(next) != null) {
            return false;
        }
        return label.kind() == Label.Kind.ADJECTIVE && !organs.contains(next.lower())
                || isPartOfName(next)
                || next.tag().matches("NNP?S?") && next.entity().equals("O") && !organs.contains(next.lower());
    }

    /** Whether "and" and the rest of a longer name follow: "the Africa and Asia Research Division". */
    private boolean isPartOfName(Word and) {
        Label rest = and.lower().equals("and") ? text.label(and.next()) : null;
        return rest != null && rest.kind() == Label.Kind.ORGANIZATION_NAME && rest.first() < rest.last();
    }

    /** The name that follows {@code last} and a comma or "and", where the list ends there or goes on; or null. */
    Label listed(Word last) {
        Word word = last.next();
        word = word.lower().equals(",") && word.next().exists() ? word.next() : word;
        word = word.lower().equals("and") ? word.next() : word;
        word = word.lower().equals("the") ? word.next() : word;
        Label label = word == last.next() ? null : text.label(word);
        boolean name = label != null && label.kind() == Label.Kind.KNOWN_NAME && label.first() == word.index();
        if (!name || organBehind(label) != null) {
            return null;
        }
        Word next = text.last(label).next();
        return isPossessive(next) || next.isNoun() ? null : label;
    }

    /** Whether {@code label} is an adjective or, as "U.S." and "EU" are, its own adjective. */
    boolean isAdjective(Label label) {
        return label.kind() == Label.Kind.ADJECTIVE
                || label.kind() == Label.Kind.KNOWN_NAME
                        && label.first() == label.last()
                        && text.first(label).form().matches("(\\p{Lu}\\.?){2,3}");
    }
}
