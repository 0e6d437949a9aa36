package org.chancery.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.argument.Filler;
import org.chancery.extraction.draft.Draft;
import org.chancery.extraction.draft.DraftArgument;
import org.chancery.extraction.slot.PathFinder;
import org.chancery.extraction.statement.DraftStatement;
import org.chancery.knowledge.Slot;
import org.chancery.model.EntityKind;
import org.chancery.model.Role;
import org.chancery.model.Tenure;
import org.chancery.syntax.Word;

/**
 * Reads "I" and "we" inside a quotation as the one who speaks, and as the one for whom he does: "The king and I have
 * agreed," the minister said; "We demand an apology," the minister said.
 */
final class FirstPerson {
    private static final Set<Role> SIDES = Set.of(Role.ACTOR, Role.RECIPIENT, Role.PARTICIPANT);

    private final ArticleView view;
    private final PathFinder paths;
    private final StatementsAround statements;

    FirstPerson(ArticleView view, PathFinder paths, StatementsAround statements) {
        this.view = view;
        this.paths = paths;
        this.statements = statements;
    }

    /** Adds who speaks, or for whom, to the sides of {@code draft} where the words name him by a pronoun. */
    void resolve(Draft draft) {
        List<DraftStatement> around = statements
                .holding(draft.triggerSpan())
                .filter(DraftStatement::direct)
                .toList();
        one(around.stream().flatMap(statement -> statement.speakers().stream()))
                .ifPresent(speaker -> resolve(draft, "I|me|myself", speaker));
        boolean given = around.stream()
                .flatMap(statement -> statement.speakers().stream())
                .anyMatch(draft::names);
        one(around.stream().filter(statement -> !given).flatMap(statement -> company(statement).stream()))
                .ifPresent(body -> resolve(draft, "[Ww]e|us|ourselves", body));
    }

    private static Optional<String> one(Stream<String> ids) {
        List<String> distinct = ids.distinct().toList();
        return distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
    }

    /** For whom it is said, or whose office the speaker has: the state of its minister. */
    private List<String> company(DraftStatement statement) {
        String principal = statement.circumstances().onBehalfOf();
        return principal != null
                ? List.of(principal)
                : statement.speakers().stream()
                        .flatMap(speaker -> body(speaker).stream())
                        .toList();
    }

    private List<String> body(String speaker) {
        String tenure = view.tenure(speaker);
        List<String> bodies = view.article().tenures().stream()
                .filter(held -> held.id().equals(tenure))
                .map(Tenure::of)
                .toList();
        boolean person = view.entity(speaker).kind() == EntityKind.PERSON;
        return person ? bodies : List.of(speaker);
    }

    private void resolve(Draft draft, String pronouns, String somebody) {
        draft.entry().slots().stream()
                .filter(slot -> SIDES.contains(slot.role()) && !(slot.fallback() && draft.has(slot.role())))
                .forEach(slot -> add(draft, slot, pronouns, somebody));
    }

    private void add(Draft draft, Slot slot, String pronouns, String somebody) {
        slot.paths().stream()
                .flatMap(path -> paths.heads(draft, path).stream())
                .filter(head -> head.isTagged("PRP") && head.form().matches(pronouns))
                .filter(head -> !draft.has(slot.role()) || isCoordinated(head))
                .filter(head -> draft.arguments().stream().noneMatch(argument -> somebody.equals(argument.entity())))
                .findFirst()
                .map(head -> new Filler(somebody, head.sentence(), head.span(), "who speaks", null))
                .ifPresent(filler -> {
                    draft.add(DraftArgument.of(slot.role(), filler));
                    draft.fill(slot);
                });
    }

    /** Whether the speaker is named beside somebody: "the king and I", "between the king and myself", "met with me". */
    private static boolean isCoordinated(Word head) {
        return head.firstConjunct().conjuncts().size() > 1 || !head.marker().isEmpty();
    }
}
