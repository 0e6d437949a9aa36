package org.chancery.syntax.pattern;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.syntax.Word;

/**
 * Conditions on the words of a tree, each word called by a name: {@code verb =ccomp> outer} and {@code outer .. verb}.
 * {@link PatternNotation} tells how they are written.
 *
 * @param conditions in the order in which they are tried; the first one begins with the anchor
 */
public record TreePattern(List<Condition> conditions) {
    public TreePattern {
        conditions = List.copyOf(conditions);
    }

    /** The names that it binds, the anchor first. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        conditions.forEach(condition -> names.addAll(condition.names()));
        return names;
    }

    /** The first match with {@code anchor} for the first name; words are tried in the order of the sentence. */
    public Optional<Match> match(Word anchor) {
        Condition first = conditions.get(0);
        return first.admits(anchor) ? first(Match.of(first.names().get(0), anchor), 0) : Optional.empty();
    }

    /** The first that {@code match} can be completed to, in which the first {@code held} conditions hold. */
    private Optional<Match> first(Match match, int held) {
        if (held == conditions.size()) {
            return Optional.of(match);
        }
        for (Match further : conditions.get(held).complete(match)) {
            Optional<Match> found = first(further, held + 1);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** All that {@code match} can be completed to. */
    public Stream<Match> matches(Match match) {
        Stream<Match> found = Stream.of(match);
        for (Condition condition : conditions) {
            found = found.flatMap(each -> condition.complete(each).stream());
        }
        return found;
    }
}
