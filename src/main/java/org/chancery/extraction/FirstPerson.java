package org.chancery.extraction;

import java.util.List;
import java.util.Set;
import org.chancery.extraction.argument.Filler;
import org.chancery.extraction.draft.Draft;
import org.chancery.extraction.draft.DraftArgument;
import org.chancery.extraction.slot.PathFinder;
import org.chancery.extraction.statement.DraftStatement;
import org.chancery.knowledge.Slot;
import org.chancery.model.Role;
import org.chancery.syntax.Word;

/** Reads "I" and "me" inside a quotation as the one who speaks: "The king and I have agreed," the minister said. */
final class FirstPerson {
    private static final Set<Role> SIDES = Set.of(Role.ACTOR, Role.RECIPIENT, Role.PARTICIPANT);

    private final PathFinder paths;
    private final List<DraftStatement> statements;

    FirstPerson(PathFinder paths, List<DraftStatement> statements) {
        this.paths = paths;
        this.statements = statements;
    }

    /** Adds who speaks to the sides of {@code draft} where the words name him by a pronoun. */
    void resolve(Draft draft) {
        List<String> speakers = statements.stream()
                .filter(statement -> statement.direct() && statement.holds(draft.triggerSpan()))
                .map(DraftStatement::speakers)
                .distinct()
                .reduce((one, other) -> List.<String>of())
                .orElse(List.of());
        if (speakers.size() == 1) {
            draft.entry().slots().stream()
                    .filter(slot -> SIDES.contains(slot.role()) && !(slot.fallback() && draft.has(slot.role())))
                    .forEach(slot -> add(draft, slot, speakers.get(0)));
        }
    }

    private void add(Draft draft, Slot slot, String speaker) {
        slot.paths().stream()
                .flatMap(path -> paths.heads(draft, path).stream())
                .filter(head -> head.isTagged("PRP") && head.form().matches("I|me|myself"))
                .filter(head -> !draft.has(slot.role()) || isCoordinated(head))
                .filter(head -> draft.arguments().stream().noneMatch(argument -> speaker.equals(argument.entity())))
                .findFirst()
                .map(head -> new Filler(speaker, head.sentence(), head.span(), "who speaks", null))
                .ifPresent(filler -> draft.add(DraftArgument.of(slot.role(), filler)));
    }

    /** Whether the speaker is named beside somebody: "the king and I", "between the king and myself", "met with me". */
    private static boolean isCoordinated(Word head) {
        return head.firstConjunct().conjuncts().size() > 1 || !head.marker().isEmpty();
    }
}
