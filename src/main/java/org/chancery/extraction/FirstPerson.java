package org.chancery.extraction;

import java.util.List;
import java.util.Set;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.Slot;
import org.chancery.model.Role;
import org.chancery.model.Token;

/** Reads "I" and "me" inside a quotation as the one who speaks: "The king and I have agreed," the minister said. */
final class FirstPerson {
    private static final Set<Role> SIDES = Set.of(Role.ACTOR, Role.RECIPIENT, Role.PARTICIPANT);

    private final ArticleView view;
    private final PathFinder paths;
    private final List<DraftStatement> statements;

    FirstPerson(ArticleView view, Lexicon lexicon, List<DraftStatement> statements) {
        this.view = view;
        this.paths = new PathFinder(lexicon);
        this.statements = statements;
    }

    /** Adds who speaks to the sides of {@code draft} where the words name him by a pronoun. */
    void resolve(Draft draft) {
        List<String> speakers = statements.stream()
                .filter(statement -> statement.direct() && statement.holds(draft.triggerSpan))
                .map(DraftStatement::speakers)
                .distinct()
                .reduce((one, other) -> List.<String>of())
                .orElse(List.of());
        if (speakers.size() == 1) {
            draft.entry.slots().stream()
                    .filter(slot -> SIDES.contains(slot.role()) && !(slot.fallback() && draft.has(slot.role())))
                    .forEach(slot -> add(draft, slot, speakers.get(0)));
        }
    }

    private void add(Draft draft, Slot slot, String speaker) {
        Grammar grammar = view.grammar(draft.sentence);
        slot.paths().stream()
                .flatMap(path -> paths.heads(grammar, draft, path).stream())
                .filter(head -> isSpeaker(grammar.token(head)))
                .filter(head -> !draft.has(slot.role()) || isCoordinated(grammar, head))
                .filter(head -> draft.arguments.stream().noneMatch(argument -> speaker.equals(argument.entity())))
                .findFirst()
                .map(head -> grammar.token(head).span())
                .ifPresent(span -> draft.add(
                        new DraftArgument(slot.role(), speaker, null, draft.sentence, span, "who speaks", null)));
    }

    /** "The king and I", "between the king and myself"; or, where two meet, "met with me". */
    private static boolean isCoordinated(Grammar grammar, int head) {
        return grammar.graph().conjuncts(grammar.graph().firstConjunct(head)).size() > 1
                || grammar.graph().marker(head) != null;
    }

    private static boolean isSpeaker(Token token) {
        return token.tag().equals("PRP") && token.word().matches("I|me|myself");
    }
}
