package org.chancery.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.extraction.argument.AgentReader;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.draft.Draft;
import org.chancery.extraction.event.DraftReader;
import org.chancery.extraction.event.EventMerger;
import org.chancery.extraction.event.EventPronouns;
import org.chancery.extraction.event.EventSelection;
import org.chancery.extraction.event.FacetReader;
import org.chancery.extraction.factuality.Factuality;
import org.chancery.extraction.slot.PathFinder;
import org.chancery.extraction.statement.DraftStatement;
import org.chancery.extraction.statement.StatementReader;
import org.chancery.extraction.time.TimeReader;
import org.chancery.extraction.trigger.TriggerMatcher;
import org.chancery.knowledge.KnownEntity;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Drop;
import org.chancery.model.Extraction;
import org.chancery.model.LinkedArticle;
import org.chancery.model.Role;
import org.chancery.syntax.Grammar;

/** The reading of one article, step by step. */
final class ArticleReading {
    private final ArticleView view;
    private final Lexicon lexicon;
    private final Map<String, KnownEntity> gazetteer;
    private final PathFinder paths;
    private final DraftReader draftReader;
    private final StatementReader statementReader;
    private final TimeReader times;
    private final EventTimes eventTimes;
    private final EventPronouns pronouns;
    private final FacetReader facets;
    private final List<Drop> drops = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();

    ArticleReading(
            LinkedArticle article,
            Lexicon lexicon,
            Map<String, KnownEntity> gazetteer,
            Grammar grammar,
            TriggerMatcher matcher,
            Factuality factuality,
            FacetReader facets) {
        this.view = new ArticleView(article, grammar);
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        this.facets = facets;
        this.paths = new PathFinder(grammar, lexicon);
        this.draftReader = new DraftReader(view, lexicon, gazetteer, matcher, factuality);
        this.statementReader = new StatementReader(view, lexicon, new AgentReader(view, lexicon, gazetteer));
        this.times = new TimeReader(view, lexicon);
        this.eventTimes = new EventTimes(view, lexicon, times);
        this.pronouns = new EventPronouns(view, lexicon);
    }

    Extraction read() {
        List<DraftStatement> statements = sentences();
        StatementsAround around = new StatementsAround(view.places(), statements);
        drafts.forEach(new Attributions(view, lexicon, around)::attribute);
        drafts.forEach(new FirstPerson(view, paths, around)::resolve);
        Set<Draft> kept = kept();
        List<RelationReader.Link> links = new RelationReader(view, lexicon, drafts).read();
        Assembly.Reading reading = new Assembly.Reading(drafts, kept, statements);
        return new Assembly(view, lexicon, gazetteer, reading, facets, times).extraction(links, drops);
    }

    /** Reads one sentence after the other: its events, which are gathered, and what is said in it. */
    private List<DraftStatement> sentences() {
        List<DraftStatement> statements = new ArrayList<>();
        for (int sentence = 0; sentence < view.sentences().size(); sentence++) {
            drafts.addAll(events(sentence));
            statements.addAll(statementReader.read(sentence));
        }
        return statementReader.complete(statements);
    }

    /** The events behind the drafts that have all they need. */
    private Set<Draft> kept() {
        EventSelection selection = new EventSelection(view, lexicon, drafts, drops);
        PlanChanges changes = new PlanChanges(eventTimes::shift);
        EventMerger merger = new EventMerger(view, lexicon, changes::apply, selection::stands);
        return selection.keep(merger.merge(drafts));
    }

    private List<Draft> events(int sentence) {
        List<Draft> found = draftReader.read(sentence);
        found.forEach(eventTimes::read);
        found.forEach(eventTimes::readAhead);
        found.removeIf(this::isUnmoved);
        found.removeIf(this::isItsContent);
        found.forEach(draft -> pronouns.resolve(draft, drafts));
        return found;
    }

    /**
     * Whether {@code draft} only says that the event of its kind in its content is to come: "is willing to make an
     * offer".
     */
    private boolean isItsContent(Draft draft) {
        List<Draft> same = draft.contents().stream()
                .filter(content -> content.trigger() != draft.trigger() && content.isOf(draft.type()))
                .filter(content ->
                        content.has(Role.ACTOR) && content.entities(Role.ACTOR).equals(draft.entities(Role.ACTOR)))
                .toList();
        if (!same.isEmpty()) {
            drops.add(new Drop(draft.triggers().get(0), draft.entry().id(), "the event in its content is the same"));
        }
        return !same.isEmpty();
    }

    private boolean isUnmoved(Draft draft) {
        boolean unmoved = eventTimes.isUnmoved(draft);
        if (unmoved) {
            drops.add(new Drop(draft.triggers().get(0), draft.entry().id(), "moved, but to no other time"));
        }
        return unmoved;
    }
}
