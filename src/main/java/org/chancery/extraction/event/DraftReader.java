package org.chancery.extraction.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.chancery.extraction.argument.AgentReader;
import org.chancery.extraction.argument.ArgumentWords;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.argument.Filler;
import org.chancery.extraction.draft.Draft;
import org.chancery.extraction.draft.DraftArgument;
import org.chancery.extraction.draft.Reference;
import org.chancery.extraction.factuality.Conditions;
import org.chancery.extraction.factuality.Factuality;
import org.chancery.extraction.factuality.Predication;
import org.chancery.extraction.slot.SlotFiller;
import org.chancery.extraction.trigger.TriggerMatcher;
import org.chancery.knowledge.KnownEntity;
import org.chancery.knowledge.LexicalEntry;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.Trigger;
import org.chancery.model.Role;
import org.chancery.model.Sentence;
import org.chancery.syntax.Word;

/** Reads the events of one sentence: triggers, arguments, standing. */
public final class DraftReader {
    private final ArticleView view;
    private final TriggerMatcher matcher;
    private final Factuality factuality;
    private final DraftCompletion completion;
    private final Concerned concerned;
    private final GivenSides givenSides;
    private final Occurrence occurrence;
    private final NounTraits nouns;

    public DraftReader(
            ArticleView view,
            Lexicon lexicon,
            Map<String, KnownEntity> gazetteer,
            TriggerMatcher matcher,
            Factuality factuality) {
        this.view = view;
        this.matcher = matcher;
        this.factuality = factuality;
        this.completion = new DraftCompletion(view, new SlotFiller(view, lexicon, gazetteer));
        this.concerned = new Concerned(view, new AgentReader(view, lexicon, gazetteer), lexicon);
        this.givenSides = new GivenSides(lexicon);
        this.occurrence = new Occurrence(lexicon);
        this.nouns = new NounTraits(view.grammar(), lexicon);
    }

    /** A draft for each trigger, filled as far as the sentence goes; what is required is not yet asked. */
    public List<Draft> read(int sentence) {
        List<Draft> drafts = evoked(sentence);
        drafts.forEach(draft -> fill(draft, drafts));
        for (int i = drafts.size() - 1; i >= 0; i--) {
            completion.inherit(drafts.get(i), drafts);
        }
        drafts.forEach(draft -> givenSides.complete(draft, drafts));
        drafts.forEach(concerned::complete);
        return drafts;
    }

    /** One for each trigger, in the order of the text; those of modals last. */
    private List<Draft> evoked(int sentence) {
        List<Draft> drafts = new ArrayList<>();
        view.tree(sentence).words().stream()
                .filter(this::isFree)
                .flatMap(word -> matcher.at(word).stream())
                .forEach(match -> drafts.add(draft(match)));
        drafts.sort(Comparator.comparing(draft -> draft.entry().part() == LexicalEntry.Part.MODAL));
        return drafts;
    }

    private void fill(Draft draft, List<Draft> drafts) {
        completion.fill(draft, drafts);
        nouns.outcomes(draft).forEach(draft::add);
        draft.stand(factuality.judge(draft.predication()));
        draft.take(occurrence.of(draft));
        condition(draft);
    }

    /** A word inside a name evokes nothing. */
    private boolean isFree(Word word) {
        return view.mentions(word.sentence()).stream().noneMatch(mention -> ArticleView.isInName(word, mention));
    }

    private Draft draft(TriggerMatcher.Match match) {
        Word word = match.word();
        Sentence sentence = word.tree().sentence();
        Reference reference = new Reference(NounTraits.isDefinite(word), NounTraits.ordinal(word), sentence.headline());
        Draft draft = new Draft(predication(match), match.span(), reference);
        draft.triggers().add(view.evidence(word.sentence(), match.span()));
        draft.evidence().add(view.evidence(word.sentence(), sentence.span()));
        return draft;
    }

    private Predication predication(TriggerMatcher.Match match) {
        Word word = match.word();
        boolean noun = match.entry().part() == LexicalEntry.Part.NOUN;
        boolean refusal = match.trigger().particles().stream()
                .anyMatch(particle -> Trigger.leads(particle) || particle.equals("no"));
        return new Predication(
                match.entry(),
                word,
                noun ? view.grammar().support(word) : Word.NONE,
                refusal,
                view.grammar().isComment(word));
    }

    /** The words of the clause that {@code draft} depends on. */
    private static void condition(Draft draft) {
        Word clause = Conditions.condition(draft.predicate());
        if (clause.exists()) {
            draft.add(DraftArgument.of(Role.ON_CONDITION, Filler.words(clause, ArgumentWords.clause(clause))));
        }
    }
}
