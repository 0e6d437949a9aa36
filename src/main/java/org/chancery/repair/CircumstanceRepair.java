package org.chancery.repair;

import static org.chancery.syntax.DependencyRelation.ADVCL;
import static org.chancery.syntax.DependencyRelation.CCOMP;
import static org.chancery.syntax.DependencyRelation.CONJ;
import static org.chancery.syntax.DependencyRelation.ROOT;

import org.chancery.model.Sentence;
import org.chancery.syntax.Tree;
import org.chancery.syntax.Word;

/**
 * Mends clauses that the parser hangs on what is quoted or to be done before them, though they belong to the main verb:
 * {@code "We stay," Kovac said, adding …} and "met to end the war while outlining …".
 */
final class CircumstanceRepair {
    private static final String QUOTE = "\"";

    private final Tree graph;
    private final TreeEditor tree;

    private CircumstanceRepair(Sentence sentence) {
        this.graph = new Tree(sentence);
        this.tree = new TreeEditor(sentence);
    }

    /** {@code sentence} with a mended tree. */
    static Sentence repair(Sentence sentence) {
        CircumstanceRepair repair = new CircumstanceRepair(sentence);
        repair.graph.words().forEach(repair::mend);
        return repair.tree.sentence();
    }

    private void mend(Word verb) {
        boolean joined = isJoined(verb);
        Word above = verb.governor();
        if (!joined && !verb.tag().equals("VBG") || !above.exists() || verb.precedes(above)) {
            return;
        }
        Word border = joined ? verb.previous().previous() : verb.previous();
        Word main = main(verb, border);
        if (main.exists()) {
            tree.set(verb.index(), main.index(), (joined ? CONJ : ADVCL).label());
        }
    }

    /** The verb to which the clause of {@code verb} belongs; {@link Word#NONE} where it hangs on the right one. */
    private static Word main(Word verb, Word border) {
        Word above = verb.governor();
        if (leavesQuote(border, above)) {
            return behindQuote(above, opening(border));
        }
        return verb.marker().equals("while") && above.isInfinitive() ? finite(above) : Word.NONE;
    }

    private static boolean isJoined(Word verb) {
        return verb.isTagged("VBD", "VBZ", "VBP") && verb.previous().form().equals("and");
    }

    /** Whether a quote ends at {@code border} and {@code above} stands in it or behind it. */
    private static boolean leavesQuote(Word border, Word above) {
        return border.index() > 0 && isClosing(border) && opening(border).precedes(above);
    }

    private static boolean isClosing(Word word) {
        return word.form().equals(QUOTE)
                || word.form().equals(",") && word.previous().form().equals(QUOTE);
    }

    /** The quotation mark that opens what is closed at {@code close}. */
    private static Word opening(Word close) {
        Word word = close.previous().previous();
        while (word.exists() && !word.form().equals(QUOTE)) {
            word = word.previous();
        }
        return word;
    }

    /** The verb of reporting above what stands behind {@code opening}, else the root. */
    private static Word behindQuote(Word above, Word opening) {
        Word main = above;
        while (opening.precedes(main) || main.governor().exists() && !isReporting(main)) {
            main = main.governor();
        }
        return main;
    }

    private static boolean isReporting(Word word) {
        return word.has(CCOMP) && word.is(ROOT);
    }

    private static Word finite(Word above) {
        Word main = above;
        while (main.exists() && !(main.isVerb() && !main.isInfinitive())) {
            main = main.governor();
        }
        return main;
    }
}
