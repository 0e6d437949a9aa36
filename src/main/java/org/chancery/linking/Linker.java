package org.chancery.linking;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.knowledge.AgentNoun;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.KnownEntity;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.OfficeHolder;
import org.chancery.knowledge.OfficeTitle;
import org.chancery.model.LinkedArticle;
import org.chancery.model.RecognizedArticle;

/** Finds out who is who in an article. */
public final class Linker {
    private final Map<String, KnownEntity> gazetteer;
    private final Map<String, OfficeTitle> titles;
    private final Map<String, AgentNoun> agentNouns;
    private final Lexicon lexicon;
    private final OfficeHolders holders;
    private final KnownPeople people;

    public Linker(Gazetteer gazetteer, Lexicon lexicon, List<OfficeHolder> holders) {
        this.gazetteer = gazetteer.byId();
        this.titles = index(gazetteer.offices(), OfficeTitle::slug);
        this.agentNouns = index(gazetteer.agentNouns(), AgentNoun::slug);
        this.lexicon = lexicon;
        this.holders = new OfficeHolders(holders, lexicon.words("family-names-first"));
        this.people = new KnownPeople(gazetteer.entities(), holders, new FirstNameForms(lexicon));
    }

    private static <T> Map<String, T> index(List<T> list, Function<T, String> key) {
        return list.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }

    /** The entities, mentions and tenures of {@code article}. */
    public LinkedArticle link(RecognizedArticle article) {
        return new ArticleLinking(article, gazetteer, titles, agentNouns, lexicon, holders, people).link();
    }
}
