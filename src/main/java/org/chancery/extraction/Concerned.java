package org.chancery.extraction;

import java.util.List;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.Mention;
import org.chancery.model.Role;

/**
 * Finds whom the words of an event concern besides its sides: Peru, in "agreed to resume talks on Peru", neither acts
 * nor is it acted upon.
 */
final class Concerned {
    private static final Set<Role> WORDED = Set.of(Role.CONTENT, Role.TARGET, Role.TOPIC);

    private final ArticleView view;

    Concerned(ArticleView view) {
        this.view = view;
    }

    /** Adds those who are named in the words of the arguments of {@code draft} and play no part in it themselves. */
    void complete(Draft draft) {
        List<DraftArgument> worded = draft.arguments.stream()
                .filter(argument -> WORDED.contains(argument.role()) && argument.entity() == null)
                .toList();
        for (DraftArgument argument : worded) {
            view.mentions(argument.sentence()).stream()
                    .filter(mention -> argument.span().contains(mention.span()))
                    .filter(mention -> isParty(mention) && !plays(draft, mention.entity()))
                    .map(mention -> new DraftArgument(
                            Role.CONCERNS,
                            mention.entity(),
                            null,
                            argument.sentence(),
                            mention.span(),
                            mention.reason(),
                            null))
                    .forEach(draft::add);
        }
    }

    private boolean isParty(Mention mention) {
        Entity entity = view.entity(mention.entity());
        return entity.kind().isAgent()
                && !entity.isUnnamed()
                && mention.form() != Mention.Form.PRONOUN
                && (entity.known() || entity.kind() == EntityKind.PERSON);
    }

    private static boolean plays(Draft draft, String entity) {
        return draft.arguments.stream().anyMatch(argument -> entity.equals(argument.entity()));
    }
}
