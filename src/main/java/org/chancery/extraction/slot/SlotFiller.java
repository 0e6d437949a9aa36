package org.chancery.extraction.slot;

import static org.chancery.syntax.DependencyRelation.CCOMP;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.draft.Draft;
import org.chancery.extraction.draft.DraftArgument;
import org.chancery.knowledge.KnownEntity;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.Slot;
import org.chancery.knowledge.SlotPath;
import org.chancery.knowledge.Step;
import org.chancery.syntax.Word;

/** Fills the slots of a draft: along each path to the heads, and at each head what the slot's filler reads there. */
public final class SlotFiller {
    private final ArticleView view;
    private final PathFinder paths;
    private final FillerReader fillers;

    public SlotFiller(ArticleView view, Lexicon lexicon, Map<String, KnownEntity> gazetteer) {
        this.view = view;
        this.paths = new PathFinder(view.grammar(), lexicon);
        this.fillers = new FillerReader(view, lexicon, gazetteer);
    }

    /** The arguments that {@code slot} finds for {@code draft}; those of the first path that gives any. */
    public List<DraftArgument> fill(Draft draft, Slot slot, List<Draft> drafts) {
        for (SlotPath path : slot.paths()) {
            List<DraftArgument> found = along(draft, slot, path, drafts);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<DraftArgument> along(Draft draft, Slot slot, SlotPath path, List<Draft> drafts) {
        List<DraftArgument> found = new ArrayList<>();
        for (Word head : named(draft, path, paths.heads(draft, path))) {
            Candidate candidate = new Candidate(draft, slot, path, head, drafts);
            if (candidate.isStatement()) {
                draft.state(slot.role());
            }
            if (!candidate.isTriggerItself() && !candidate.isOwnSide()) {
                found.addAll(fillers.read(candidate));
            }
            if (path.last().kind() == Step.Kind.WITHIN && !found.isEmpty()) {
                break;
            }
        }
        return found;
    }

    /** A pronoun that nothing was found for, as the subject of what somebody says, stands for who says it. */
    private List<Word> named(Draft draft, SlotPath path, List<Word> heads) {
        boolean open = path.is(Step.Kind.SUBJECT)
                && heads.size() == 1
                && heads.get(0).isTagged("PRP")
                && view.mentionsAround(heads.get(0)).isEmpty();
        Word clause = draft.predicate();
        boolean said = open && clause.isExactly(CCOMP);
        return said ? view.grammar().subjects(clause.governor()) : heads;
    }
}
