package org.chancery.linking.entity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.knowledge.AgentNoun;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.KnownEntity;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.OfficeHolder;
import org.chancery.knowledge.OfficeTitle;
import org.chancery.knowledge.WordList;

/**
 * What linking knows before it reads.
 *
 * @param gazetteer known entities by id
 * @param titles offices by slug
 * @param agentNouns nouns for those who act, by slug
 * @param lexicon word lists
 * @param holders the dated list of office holders
 * @param people people whom the press names in several ways
 * @param roles which offices a word for several may mean
 * @param kinds of what kind states are
 */
public record LinkingKnowledge(
        Map<String, KnownEntity> gazetteer,
        Map<String, OfficeTitle> titles,
        Map<String, AgentNoun> agentNouns,
        Lexicon lexicon,
        OfficeHolders holders,
        KnownPeople people,
        RoleNouns roles,
        StateKinds kinds) {

    public static LinkingKnowledge of(Gazetteer gazetteer, Lexicon lexicon, List<OfficeHolder> holders) {
        return new LinkingKnowledge(
                gazetteer.byId(),
                index(gazetteer.offices(), OfficeTitle::slug),
                index(gazetteer.agentNouns(), AgentNoun::slug),
                lexicon,
                new OfficeHolders(holders, lexicon.words(WordList.FAMILY_NAMES_FIRST)),
                new KnownPeople(gazetteer.entities(), holders, new FirstNameForms(lexicon)),
                new RoleNouns(lexicon.words(WordList.ROLE_NOUNS)),
                new StateKinds(lexicon.words(WordList.STATE_KINDS)));
    }

    private static <T> Map<String, T> index(List<T> list, Function<T, String> key) {
        return list.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }

    /** The words of {@code list}. */
    public Set<String> words(WordList list) {
        return lexicon.words(list);
    }

    /** The offices of a state, by slug: "prime minister". */
    public Set<String> stateOffices() {
        return words(WordList.STATE_OFFICES);
    }

    /** Whether each office that {@code slugs} may be is one of {@code list}. */
    public boolean areAll(List<String> slugs, WordList list) {
        return words(list).containsAll(slugs);
    }

    /** Verbs that report what somebody says. */
    public Set<String> reportingVerbs() {
        return lexicon.reporting().stream()
                .flatMap(word -> word.verbs().stream())
                .collect(Collectors.toSet());
    }
}
