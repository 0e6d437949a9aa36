package org.chancery.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.knowledge.AgentNoun;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.KnownEntity;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.OfficeTitle;
import org.chancery.model.AnnotatedArticle;
import org.chancery.model.EntityKind;
import org.chancery.model.Label;
import org.chancery.model.RecognizedArticle;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/** Labels names, offices and agent nouns. */
public final class Recognizer {
    private final PhraseTable names = new PhraseTable();
    private final PhraseTable adjectives = new PhraseTable();
    private final PhraseTable inhabitants = new PhraseTable();
    private final PhraseTable offices = new PhraseTable();
    private final PhraseTable agentNouns = new PhraseTable();
    private final Map<String, KnownEntity> entities;
    private final FirstNames firstNames;
    private final StatisticalNames statistical;
    private final Set<String> neverInNames;
    private final Set<String> formsOfAddress;
    private final Set<String> familyNamesFirst;

    public Recognizer(Gazetteer gazetteer, Lexicon lexicon) {
        entities = gazetteer.byId();
        firstNames = new FirstNames(lexicon);
        neverInNames = lexicon.words("never-in-names");
        statistical = new StatisticalNames(neverInNames);
        formsOfAddress = lexicon.words("forms-of-address");
        familyNamesFirst = lexicon.words("family-names-first");
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

    /** The labels of {@code article}. */
    public RecognizedArticle recognize(AnnotatedArticle article) {
        List<Label> labels = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            labels.addAll(recognize(sentence));
        }
        NamesakeTokens missed = new NamesakeTokens(article, labels, familyNamesFirst);
        List<Label> completed = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            completed.addAll(missed.complete(
                    sentence,
                    labels.stream()
                            .filter(label -> label.sentence() == sentence.index())
                            .toList()));
        }
        return new RecognizedArticle(
                article,
                new PlaceNames(article, entities)
                        .mend(new ShortNames(article, entities.values(), completed).complete(completed)));
    }

    private List<Label> recognize(Sentence sentence) {
        List<Label> labels = new ArrayList<>();
        int token = 0;
        while (token < sentence.tokens().size()) {
            Label label = at(sentence, token, labels);
            if (label == null) {
                token++;
            } else {
                labels.add(label);
                token = statistical.end(sentence, label) + 1;
            }
        }
        return new TitledNames(sentence, labels, formsOfAddress, neverInNames)
                .complete().stream().map(label -> withGender(sentence, label)).toList();
    }

    private Label withGender(Sentence sentence, Label label) {
        if (label.kind() != Label.Kind.PERSON_NAME || label.first() == label.last()) {
            return label;
        }
        String gender = firstNames.gender(sentence.token(label.first()).word());
        return gender == null
                ? label
                : new Label(label.sentence(), label.first(), label.last(), label.kind(), List.of(gender));
    }

    /** The best label that begins at {@code first}: the longest, and of equally long ones the earlier in this order. */
    private Label at(Sentence sentence, int first, List<Label> before) {
        List<Label> candidates = new ArrayList<>();
        add(candidates, sentence, first, Label.Kind.OFFICE, office(sentence, first));
        add(candidates, sentence, first, Label.Kind.AGENT_NOUN, agentNouns.longest(sentence, first, Recognizer::small));
        add(candidates, sentence, first, Label.Kind.KNOWN_NAME, names.longest(sentence, first, written(sentence)));
        add(candidates, sentence, first, Label.Kind.ADJECTIVE, adjectives.longest(sentence, first, written(sentence)));
        add(candidates, sentence, first, Label.Kind.INHABITANT, inhabitants.longest(sentence, first, Token::word));
        candidates.removeIf(candidate -> isOfAnother(sentence, candidate, before)
                && candidates.stream()
                        .anyMatch(other -> other.kind() == Label.Kind.AGENT_NOUN && other.last() == candidate.last()));
        Label found = statistical.at(sentence, first);
        if (found != null
                && !isComposed(sentence, found, candidates)
                && !isTitled(sentence, found, candidates)
                && !isFollowedByPerson(sentence, found, candidates)) {
            candidates.add(found);
        }
        return candidates.stream()
                .max(Comparator.comparingInt(Label::last).thenComparing(label -> -rank(label)))
                .orElse(null);
    }

    /** Whether the name of one state's organ stands behind another state's: "Peru's Congress". */
    private boolean isOfAnother(Sentence sentence, Label name, List<Label> before) {
        if (name.kind() != Label.Kind.KNOWN_NAME || before.isEmpty()) {
            return false;
        }
        Label owner = before.get(before.size() - 1);
        boolean possessive = sentence.token(name.first() - 1).tag().equals("POS");
        boolean behind = owner.last() == name.first() - (possessive ? 2 : 1);
        return behind
                && owner.keys().stream().map(entities::get).anyMatch(Recognizer::isState)
                && name.keys().stream()
                        .map(entities::get)
                        .allMatch(organ -> organ.of() != null && !owner.keys().contains(organ.of()));
    }

    private static boolean isState(KnownEntity entity) {
        return entity != null && entity.kind() == EntityKind.STATE;
    }

    /**
     * The office that begins at {@code first}, without a word that opens a name: "president of the Republic of Korea".
     */
    private PhraseTable.Match office(Sentence sentence, int first) {
        PhraseTable.Match office = offices.longest(sentence, first, Recognizer::singular);
        PhraseTable.Match name = office == null || office.last() == first
                ? null
                : names.longest(sentence, office.last(), written(sentence));
        return name != null && name.last() > office.last()
                ? offices.longest(sentence, first, office.last(), Recognizer::singular)
                : office;
    }

    private static int rank(Label label) {
        return switch (label.kind()) {
            case OFFICE -> 0;
            case KNOWN_NAME -> 1;
            case ADJECTIVE -> 2;
            case INHABITANT -> 3;
            case AGENT_NOUN -> 4;
            case PERSON_NAME -> 5;
            case ORGANIZATION_NAME -> 6;
            case PLACE_NAME -> 7;
        };
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

    /** Whether a name found by statistics begins with the title of its bearer: "Pope Francis". */
    private static boolean isTitled(Sentence sentence, Label name, List<Label> known) {
        return name.kind() == Label.Kind.PERSON_NAME
                && known.stream()
                        .anyMatch(label -> label.kind() == Label.Kind.OFFICE
                                && label.last() < name.last()
                                && sentence.token(name.last()).isProperNoun());
    }

    /** Whether a body found by statistics is a known one and the name of a person: "European Parliament Ann Hall". */
    private boolean isFollowedByPerson(Sentence sentence, Label body, List<Label> known) {
        return body.kind() == Label.Kind.ORGANIZATION_NAME
                && known.stream()
                        .anyMatch(label -> label.kind() == Label.Kind.KNOWN_NAME
                                && body.last() == label.last() + 2
                                && firstNames.gender(
                                                sentence.token(label.last() + 1).word())
                                        != null);
    }

    /** Whether a body found by statistics is one of a known owner and a common noun: "Russian Foreign Ministry". */
    private boolean isComposed(Sentence sentence, Label body, List<Label> known) {
        if (body.kind() != Label.Kind.ORGANIZATION_NAME) {
            return false;
        }
        for (Label label : known) {
            int next = label.last() + 1;
            if (next < sentence.tokens().size() && sentence.token(next).word().equals("'s")) {
                next++;
            }
            if (label.last() < body.last()) {
                PhraseTable.Match noun = agentNouns.longest(sentence, next, Recognizer::small);
                PhraseTable.Match office = offices.longest(sentence, next, Recognizer::singular);
                if (noun != null && noun.last() >= body.last() || office != null && office.last() >= body.last()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Words as they are written, but in a headline all in capitals as they would be written elsewhere. */
    private static PhraseTable.Form written(Sentence sentence) {
        long capitalWords = sentence.tokens().stream()
                .filter(token -> token.word().length() > 1
                        && token.word().equals(token.word().toUpperCase(Locale.ROOT)))
                .count();
        boolean capitals =
                sentence.headline() && 2 * capitalWords > sentence.tokens().size();
        return capitals ? Recognizer::capitalised : Token::word;
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
