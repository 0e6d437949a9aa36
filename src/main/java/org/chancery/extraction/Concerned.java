package org.chancery.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.Mention;
import org.chancery.model.Role;
import org.chancery.model.Span;
import org.chancery.syntax.Tree;

/**
 * Finds whom and which places the words of an event concern besides its sides: Peru, in "agreed to resume talks on
 * Peru", neither acts nor is it acted upon.
 */
final class Concerned {
    private static final Set<String> NAMES = Set.of("LOCATION", "ORGANIZATION", "PERSON");
    private static final Set<Role> WORDED = Set.of(Role.CONTENT, Role.TARGET, Role.TOPIC);

    private final ArticleView view;
    private final SlotFiller fillers;

    Concerned(ArticleView view, SlotFiller fillers) {
        this.view = view;
        this.fillers = fillers;
    }

    /** Adds those who are named in the words of the arguments of {@code draft} and play no part in it themselves. */
    void complete(Draft draft) {
        List<DraftArgument> worded = draft.arguments.stream()
                .filter(argument -> WORDED.contains(argument.role()) && argument.entity() == null)
                .toList();
        for (DraftArgument argument : worded) {
            view.mentions(argument.sentence()).stream()
                    .filter(mention -> argument.span().contains(mention.span()))
                    .filter(this::isNamed)
                    .map(mention -> fillers.named(Role.CONCERNS, mention))
                    .filter(named -> !plays(draft, named.entity()))
                    .forEach(draft::add);
            strangers(argument).forEach(draft::add);
        }
    }

    /** Names in the words of {@code argument} that are linked to nobody. */
    private List<DraftArgument> strangers(DraftArgument argument) {
        Tree graph = view.grammar(argument.sentence()).graph();
        List<DraftArgument> found = new ArrayList<>();
        int first = 0;
        while (first < graph.size()) {
            int last = first;
            String kind = graph.token(first).entity();
            while (last + 1 < graph.size() && graph.token(last + 1).entity().equals(kind)) {
                last++;
            }
            Span span = graph.sentence().span(first, last);
            boolean name = NAMES.contains(kind) && graph.token(last).isProperNoun();
            if (name && argument.span().contains(span) && isStrange(argument.sentence(), first, last)) {
                found.add(new DraftArgument(Role.CONCERNS, null, null, argument.sentence(), span, null, null));
            }
            first = last + 1;
        }
        return found;
    }

    private boolean isStrange(int sentence, int first, int last) {
        return view.mentions(sentence).stream()
                .noneMatch(mention -> mention.first() <= last && first <= mention.last());
    }

    /** Whether somebody or some place is told by name. */
    private boolean isNamed(Mention mention) {
        Entity entity = view.entity(mention.entity());
        boolean place = !entity.kind().isAgent() && mention.form() == Mention.Form.NAME;
        return !entity.isUnnamed()
                && mention.form() != Mention.Form.PRONOUN
                && (entity.kind().isAgent() || place);
    }

    private static boolean plays(Draft draft, String entity) {
        return draft.arguments.stream().anyMatch(argument -> entity.equals(argument.entity()));
    }
}
