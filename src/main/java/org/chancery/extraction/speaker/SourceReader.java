package org.chancery.extraction.speaker;

import static org.chancery.syntax.DependencyRelation.ACL;
import static org.chancery.syntax.DependencyRelation.AUX;
import static org.chancery.syntax.DependencyRelation.NSUBJ;
import static org.chancery.syntax.DependencyRelation.ROOT;

import java.util.List;
import org.chancery.extraction.content.ClosingSource;
import org.chancery.extraction.content.Quotation;
import org.chancery.extraction.content.Quotations;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.syntax.Grammar;
import org.chancery.syntax.Word;

/** Finds who speaks under a reporting verb: the subject, also behind the verb, never inside the quote that is said. */
public final class SourceReader {
    private static final int SHORT_QUOTE = 40;
    private static final int FARTHEST_ANTECEDENT = 3;

    private final Grammar grammar;
    private final Quotations quotations;
    private final SourcesBesideQuotes beside;
    private final QuotedSources quoted;

    public SourceReader(Grammar grammar, Lexicon lexicon, Quotations quotations) {
        this.grammar = grammar;
        this.quoted = new QuotedSources(grammar, lexicon.words(WordList.QUOTING_VERBS));
        this.quotations = quotations;
        this.beside = new SourcesBesideQuotes(quotations);
    }

    /** The heads of those who speak under {@code verb}; none where the words do not tell. */
    public List<Word> of(Word verb) {
        List<Word> cited = quoted.of(verb);
        if (!cited.isEmpty()) {
            return cited;
        }
        Word inserted = inserted(verb);
        return inserted.exists() ? List.of(inserted) : subjectsOrNearby(verb);
    }

    /** The subjects, unless the sentence closes with who speaks: "they had left, Hill said". */
    private List<Word> subjectsOrNearby(Word verb) {
        List<Word> subjects = subjects(verb);
        Word closing = ClosingSource.of(verb);
        boolean apart = subjects.stream().allMatch(subject -> subject.precedes(ClosingSource.comma(verb)));
        if (closing.exists() && apart) {
            return List.of(closing);
        }
        return subjects.isEmpty() ? nearby(verb) : subjects;
    }

    /** Whether a speaker stands between a quote and {@code verb}: "…," Hill said. */
    public boolean isTagged(Word verb) {
        return beside.tagged(verb).exists();
    }

    private List<Word> subjects(Word verb) {
        Quotation around = quotations.around(verb.span());
        boolean that = verb.next().form().equals("that");
        List<Word> subjects = isReduced(verb) ? grammar.prepositional(verb, "by") : grammar.subjects(verb);
        return subjects.stream()
                .filter(subject -> !(that && subject.follows(verb)) && !subject.isVerb())
                .filter(subject -> isOutside(subject, around))
                .map(subject -> named(subject, verb))
                .toList();
    }

    /** Who stands beside the verb and a quote, where the tree has no subject. */
    private List<Word> nearby(Word verb) {
        Word tagged = beside.tagged(verb);
        if (tagged.exists()) {
            return List.of(tagged);
        }
        if (!isActive(verb) || quotations.hold(verb.span())) {
            return List.of();
        }
        List<Word> found = beside.of(verb);
        return found.isEmpty() && isAdded(verb) ? ofMainClause(verb) : found;
    }

    private boolean isActive(Word verb) {
        boolean participle = verb.isTagged("VBN") && !verb.has(AUX);
        return !grammar.isPassive(verb) && !participle;
    }

    /** Whether it is a participle behind a comma: "…, suggesting that …". */
    private static boolean isAdded(Word verb) {
        return verb.isTagged("VBG") && verb.previous().form().equals(",");
    }

    /**
     * The subject of the sentence for a participle that the tree hangs nowhere: "signed the map, adding the price …".
     */
    private List<Word> ofMainClause(Word verb) {
        return verb.tree().words().stream()
                .filter(word -> word.isExactly(ROOT) && word.isVerb() && word.precedes(verb))
                .flatMap(root -> grammar.subjects(root).stream())
                .toList();
    }

    /** A participle of which the subject suffers: "asked to describe it, …". */
    public static boolean isReduced(Word verb) {
        boolean participle = verb.isTagged("VBN") && verb.relation().matches("advcl|acl|dep");
        boolean past = verb.isTagged("VBD") && verb.isExactly(ACL);
        return !verb.has(AUX, NSUBJ) && (participle || past);
    }

    private boolean isOutside(Word word, Quotation around) {
        Quotation quotation = quotations.around(word.span());
        boolean mention = quotation != null && quotation.length() < SHORT_QUOTE && !quotations.isSetOff(quotation);
        return quotation == null || quotation.equals(around) || mention;
    }

    /** The noun before it for "who" and "that", else the subject itself. */
    private static Word named(Word subject, Word verb) {
        boolean relativeThat = subject.form().equals("that") && subject == verb.previous();
        return subject.tag().startsWith("W") || relativeThat ? antecedent(subject) : subject;
    }

    /** The noun or pronoun that {@code relative} stands for; the same word where none is near. */
    private static Word antecedent(Word relative) {
        Word noun = relative.previous();
        while (noun.exists() && noun.distance(relative) <= FARTHEST_ANTECEDENT) {
            if (noun.isNoun() || noun.isPronoun()) {
                return noun;
            }
            noun = noun.previous();
        }
        return relative;
    }

    /** The one inserted with "said": Hill in "…, said Hill, suggesting that …". */
    private static Word inserted(Word verb) {
        Word name = verb.previous().previous();
        boolean added = verb.index() > 3 && isAdded(verb) && name.isNoun();
        return added && isBehindSaid(name) ? name : Word.NONE;
    }

    /** Whether the phrase that ends in {@code name} follows ", said". */
    private static boolean isBehindSaid(Word name) {
        Word first = name;
        while (first.index() > 2 && first.previous().tag().matches("NN.*|DT|JJ")) {
            first = first.previous();
        }
        Word say = first.previous();
        return say.lemma().equals("say") && say.previous().isTagged(",", "''");
    }
}
