package org.chancery.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.knowledge.AgentNoun;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.KnownEntity;
import org.chancery.knowledge.OfficeTitle;
import org.chancery.model.EntityKind;
import org.chancery.model.Label;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/** The names, offices and nouns for those who act that the gazetteer has, as a sentence writes them. */
final class KnownPhrases {
    private final PhraseTable names = new PhraseTable();
    private final PhraseTable adjectives = new PhraseTable();
    private final PhraseTable inhabitants = new PhraseTable();
    private final PhraseTable offices = new PhraseTable();
    private final PhraseTable agentNouns = new PhraseTable();

    KnownPhrases(Gazetteer gazetteer) {
        for (KnownEntity entity : gazetteer.entities()) {
            if (entity.kind() == EntityKind.PERSON) {
                continue;
            }
            entity.names().forEach(name -> names.add(name, entity.id()));
            entity.adjectives().forEach(name -> adjectives.add(name, entity.id()));
            entity.inhabitants().forEach(name -> inhabitants.add(name, entity.id()));
        }
        for (OfficeTitle office : gazetteer.offices()) {
            office.forms().forEach(form -> offices.add(form, office.slug()));
            office.nominals().forEach(form -> offices.add(form, office.slug()));
        }
        for (AgentNoun noun : gazetteer.agentNouns()) {
            noun.forms().forEach(form -> agentNouns.add(form, noun.slug()));
        }
    }

    /** The labels that may begin at {@code first}, one of each kind; the list may be changed. */
    List<Label> at(Sentence sentence, int first) {
        List<Label> labels = new ArrayList<>();
        PhraseTable.Form written = written(sentence);
        add(labels, sentence, first, Label.Kind.OFFICE, office(sentence, first));
        add(labels, sentence, first, Label.Kind.AGENT_NOUN, agentNouns.longest(sentence, first, KnownPhrases::small));
        add(labels, sentence, first, Label.Kind.KNOWN_NAME, names.longest(sentence, first, written));
        add(labels, sentence, first, Label.Kind.ADJECTIVE, adjectives.longest(sentence, first, written));
        add(labels, sentence, first, Label.Kind.INHABITANT, inhabitants.longest(sentence, first, Token::word));
        return labels;
    }

    /** Whether a noun for those who act, or an office, goes from {@code first} to {@code last} or further. */
    boolean isNoun(Sentence sentence, int first, int last) {
        PhraseTable.Match noun = agentNouns.longest(sentence, first, KnownPhrases::small);
        PhraseTable.Match office = offices.longest(sentence, first, KnownPhrases::singular);
        return noun != null && noun.last() >= last || office != null && office.last() >= last;
    }

    /**
     * The office that begins at {@code first}, without a word that opens a name: "president of the Republic of Korea".
     */
    private PhraseTable.Match office(Sentence sentence, int first) {
        PhraseTable.Match office = offices.longest(sentence, first, KnownPhrases::singular);
        PhraseTable.Match name = office == null || office.last() == first
                ? null
                : names.longest(sentence, office.last(), written(sentence));
        return name != null && name.last() > office.last()
                ? offices.longest(sentence, first, office.last(), KnownPhrases::singular)
                : office;
    }

    private static void add(
            List<Label> labels, Sentence sentence, int first, Label.Kind kind, PhraseTable.Match match) {
        if (match != null && isPlausible(sentence, first, match.last(), kind)) {
            labels.add(new Label(sentence.index(), first, match.last(), kind, match.keys()));
        }
    }

    private static boolean isPlausible(Sentence sentence, int first, int last, Label.Kind kind) {
        if (kind == Label.Kind.OFFICE || kind == Label.Kind.AGENT_NOUN) {
            Token head = sentence.token(last);
            boolean prefix = kind == Label.Kind.AGENT_NOUN && opensCompound(sentence, last);
            if (prefix || isPreposition(sentence, first) && first < last) {
                return false;
            }
            return head.isNoun()
                    || head.tag().equals("JJ") && first < last
                    || sentence.token(first).isNoun();
        }
        return !sentence.token(first).isVerb()
                || Character.isUpperCase(sentence.token(first).word().charAt(0));
    }

    /** "A military-ruled country", "government-owned", "expert-level": the noun only tells how. */
    private static boolean opensCompound(Sentence sentence, int noun) {
        return noun + 2 < sentence.tokens().size()
                && sentence.token(noun + 1).tag().equals("HYPH")
                && sentence.token(noun + 1).span().begin()
                        == sentence.token(noun).span().end()
                && sentence.token(noun + 2).tag().matches("VB[DNG]|JJ|NN");
    }

    /** Whether the "under" at {@code first} governs a title: "under Secretary of Defense Ann Hall". */
    private static boolean isPreposition(Sentence sentence, int first) {
        return Character.isLowerCase(sentence.token(first).word().charAt(0))
                && sentence.token(first).tag().equals("IN")
                && Character.isUpperCase(sentence.token(first + 1).word().charAt(0));
    }

    /** Words as they are written, but in a headline all in capitals as they would be written elsewhere. */
    private static PhraseTable.Form written(Sentence sentence) {
        long capitalWords = sentence.tokens().stream()
                .filter(token -> token.word().length() > 1
                        && token.word().equals(token.word().toUpperCase(Locale.ROOT)))
                .count();
        boolean capitals =
                sentence.headline() && 2 * capitalWords > sentence.tokens().size();
        return capitals ? KnownPhrases::capitalised : Token::word;
    }

    private static String capitalised(Token token) {
        String word = token.word();
        return word.length() < 4 ? word : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String small(Token token) {
        return token.word().toLowerCase(Locale.ROOT);
    }

    private static String singular(Token token) {
        String word = small(token);
        if (token.tag().equals("NNS")) {
            return token.lemma().toLowerCase(Locale.ROOT);
        }
        boolean plural = token.tag().equals("NNPS") && word.endsWith("s") && word.length() > 3;
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
