package org.chancery.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.KnownEntity;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.model.AnnotatedArticle;
import org.chancery.model.EntityKind;
import org.chancery.model.Label;
import org.chancery.model.RecognizedArticle;
import org.chancery.model.Sentence;

/** Labels names, offices and agent nouns. */
public final class Recognizer {
    private final KnownPhrases phrases;
    private final Map<String, KnownEntity> entities;
    private final List<KnownEntity> shortNamed;
    private final FirstNames firstNames;
    private final KnownFirst precedence;
    private final StatisticalNames statistical;
    private final LongNames longNames;
    private final Nicknames nicknames;
    private final Set<String> peopleNouns;
    private final Set<String> neverInNames;
    private final Set<String> formsOfAddress;
    private final Set<String> familyNamesFirst;

    public Recognizer(Gazetteer gazetteer, Lexicon lexicon) {
        entities = gazetteer.byId();
        shortNamed = entities.values().stream()
                .filter(entity -> !entity.shortNames().isEmpty())
                .toList();
        firstNames = new FirstNames(lexicon);
        peopleNouns = lexicon.words(WordList.PEOPLE_NOUNS);
        neverInNames = lexicon.words(WordList.NEVER_IN_NAMES);
        statistical = new StatisticalNames(neverInNames);
        longNames = new LongNames(lexicon);
        nicknames = new Nicknames(firstNames);
        formsOfAddress = lexicon.words(WordList.FORMS_OF_ADDRESS);
        familyNamesFirst = lexicon.words(WordList.FAMILY_NAMES_FIRST);
        phrases = new KnownPhrases(gazetteer);
        precedence = new KnownFirst(phrases, firstNames);
    }

    /** The labels of {@code article}. */
    public RecognizedArticle recognize(AnnotatedArticle article) {
        List<Label> labels = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            labels.addAll(recognize(sentence));
        }
        NamesakeTokens missed = new NamesakeTokens(article, labels, familyNamesFirst);
        Map<Integer, List<Label>> bySentence = labels.stream().collect(Collectors.groupingBy(Label::sentence));
        List<Label> completed = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            completed.addAll(missed.complete(sentence, bySentence.getOrDefault(sentence.index(), List.of())));
        }
        return new RecognizedArticle(
                article,
                new PlaceNames(article, entities)
                        .mend(new ShortNames(article, shortNamed, completed).complete(completed)));
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
        List<Label> titled = new TitledNames(sentence, labels, formsOfAddress, neverInNames).complete();
        return longNames.join(sentence, nicknames.join(sentence, titled)).stream()
                .map(label -> withGender(sentence, label))
                .toList();
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
        List<Label> candidates = phrases.at(sentence, first);
        candidates.removeIf(candidate -> isOfAnother(sentence, candidate, before)
                && candidates.stream()
                        .anyMatch(other -> other.kind() == Label.Kind.AGENT_NOUN && other.last() == candidate.last()));
        candidates.removeIf(candidate -> isPartOfThing(sentence, candidate));
        Label found = statistical.at(sentence, first);
        if (found != null && !precedence.isKnownBetter(sentence, found, candidates)) {
            candidates.add(found);
        }
        return candidates.stream()
                .max(Comparator.comparingInt(Label::last).thenComparing(label -> -rank(label)))
                .orElse(null);
    }

    /** Whether the title only says which thing is meant: "the Danish king crab", "an ambassador programme". */
    private boolean isPartOfThing(Sentence sentence, Label title) {
        int next = title.last() + 1;
        return title.kind() == Label.Kind.OFFICE
                && next < sentence.tokens().size()
                && sentence.token(next).tag().matches("NNS?")
                && !peopleNouns.contains(sentence.token(next).lemma())
                && phrases.at(sentence, next).isEmpty()
                && sentence.basic().stream()
                        .anyMatch(link -> link.dependent() == title.last()
                                && link.governor() == next
                                && link.relation().equals("compound"));
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
}
