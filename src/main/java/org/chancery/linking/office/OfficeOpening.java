package org.chancery.linking.office;

import static org.chancery.syntax.DependencyRelation.NSUBJ;

import java.util.Set;
import org.chancery.knowledge.WordList;
import org.chancery.linking.entity.ArticleText;
import org.chancery.linking.entity.LinkingKnowledge;
import org.chancery.model.Label;
import org.chancery.model.Tenure;
import org.chancery.syntax.Word;

/**
 * What stands before an office and belongs to it: whose it is, how it is held and what modifies it, as in "the former
 * German deputy foreign minister".
 */
final class OfficeOpening {
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "one", "some");

    private final ArticleText text;
    private final BodyReader readers;
    private final LinkingKnowledge knowledge;
    private final Label office;
    private final boolean coming;
    private Word first;
    private Tenure.Manner manner;
    private BodyReader.Bodies bodies;

    private OfficeOpening(ArticleText text, BodyReader readers, LinkingKnowledge knowledge, Label office) {
        this.text = text;
        this.readers = readers;
        this.knowledge = knowledge;
        this.office = office;
        first = text.first(office);
        coming = text.last(office).lower().matches("(.*-)?(elect|designate)");
        boolean past = first.lower().startsWith("ex-");
        manner = coming ? Tenure.Manner.DESIGNATE : past ? Tenure.Manner.FORMER : Tenure.Manner.INCUMBENT;
    }

    /** Reads from the office to the left, as far as the words belong to it. */
    static OfficeOpening read(ArticleText text, BodyReader readers, LinkingKnowledge knowledge, Label office) {
        OfficeOpening opening = new OfficeOpening(text, readers, knowledge, office);
        while (opening.first.previous().exists() && opening.take(opening.first.previous())) {}
        return opening;
    }

    /** The first word of the phrase. */
    Word first() {
        return first;
    }

    Tenure.Manner manner() {
        return manner;
    }

    /** Whose office it is, or null. */
    BodyReader.Bodies bodies() {
        return bodies;
    }

    private boolean take(Word word) {
        boolean hyphenated = word.previous().form().equals("-");
        Word stem = word.previous().previous();
        String words = hyphenated ? stem.lower() + "-" + word.lower() : word.lower();
        // "Salas fired Minister Bassi" tells what he did, not which minister
        Tenure.Manner said = word.has(NSUBJ) ? null : said(words);
        BodyReader.Bodies found = bodies == null ? readers.endingAt(word) : null;
        if (BodyWords.isClosing(word)) {
            first = BodyWords.beforeBrackets(word);
        } else if (said != null) {
            manner = coming ? manner : said;
            first = hyphenated && said(word.lower()) == null ? stem : word;
        } else if (found != null) {
            bodies = isOther(found) ? null : found;
            first = text.tree(office.sentence()).word(found.first());
        } else if (isModifier(word)) {
            first = word;
        } else {
            return false;
        }
        return true;
    }

    private Tenure.Manner said(String word) {
        if (knowledge.words(WordList.FORMER).contains(word)) {
            return Tenure.Manner.FORMER;
        }
        if (knowledge.words(WordList.ACTING).contains(word)) {
            return Tenure.Manner.ACTING;
        }
        return knowledge.words(WordList.DESIGNATE).contains(word) ? Tenure.Manner.DESIGNATE : null;
    }

    /** Whether {@code found} says of what party a minister is or where a consul sits, not whose office it is. */
    private boolean isOther(BodyReader.Bodies found) {
        Word last = text.tree(office.sentence()).word(found.last());
        boolean party = readers.isParty(found.ids().get(0)) && !last.tag().equals("POS");
        return party && !text.isPlural(office) && knowledge.areAll(office.keys(), WordList.PUBLIC_OFFICES)
                || knowledge.areAll(office.keys(), WordList.OFFICES_ABROAD) && readers.isWhere(found);
    }

    private boolean isModifier(Word word) {
        boolean rank = knowledge.words(WordList.RANKS).contains(word.lower());
        return rank && !word.next().form().equals(",")
                || text.label(word) == null
                        && (knowledge.words(WordList.OFFICE_MODIFIERS).contains(word.lower())
                                || word.tag().equals("CD") && word.next().exists()
                                || word.isProperNoun() && isPortfolio(word.next()));
    }

    /** Whether the words from {@code word} on lead to a minister whose field the list of offices does not have. */
    private boolean isPortfolio(Word word) {
        Label label = text.label(word);
        boolean minister = label != null
                && label.kind() == Label.Kind.OFFICE
                && label.keys().contains("minister");
        return minister || label == null && word.isProperNoun() && isPortfolio(word.next());
    }

    /** Whether no indefinite article stands before {@code first}, adjectives between them aside. */
    static boolean isDefinite(Word first) {
        Word before = first.previous();
        while (before.previous().exists() && before.tag().startsWith("JJ")) {
            before = before.previous();
        }
        return !INDEFINITE.contains(before.lower());
    }
}
