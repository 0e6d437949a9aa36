package org.chancery.syntax.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.syntax.Word;

/** One condition of a {@link TreePattern}, on words that have names there. */
public sealed interface Condition {
    /** The matches that {@code match} becomes where the condition holds, none where it does not. */
    List<Match> complete(Match match);

    /** The names of its words. */
    List<String> names();

    /** Whether it may hold with {@code word} for the first of its names; a look before a match is made. */
    default boolean admits(Word word) {
        return true;
    }

    /** {@code name tag:NN*}: the word is of this kind. */
    record Kind(String name, WordTest test) implements Condition {
        @Override
        public List<String> names() {
            return List.of(name);
        }

        @Override
        public boolean admits(Word word) {
            return test.test(word);
        }

        @Override
        public List<Match> complete(Match match) {
            return match.where(test.test(match.word(name)));
        }
    }

    /** {@code dependent =relation> governor}. */
    record Governed(String dependent, Relations relations, String governor) implements Condition {
        @Override
        public List<String> names() {
            return List.of(dependent, governor);
        }

        @Override
        public boolean admits(Word word) {
            return relations.hold(word);
        }

        @Override
        public List<Match> complete(Match match) {
            Word below = match.word(dependent);
            if (below.exists()) {
                return relations.hold(below) ? match.with(governor, below.governor()) : List.of();
            }
            List<Match> found = new ArrayList<>();
            for (Word each : match.word(governor).dependents()) {
                if (relations.hold(each)) {
                    found.addAll(match.with(dependent, each));
                }
            }
            return found;
        }
    }

    /** {@code before . after}: two neighbours. Each may be the edge of a word's phrase. */
    record Adjacent(Place before, Place after) implements Condition {
        @Override
        public List<String> names() {
            return Stream.concat(before.names(), after.names()).toList();
        }

        @Override
        public List<Match> complete(Match match) {
            Word first = before.word(match);
            Word second = after.word(match);
            if (before.isStart()) {
                return match.where(second.exists() && second.index() == 0);
            }
            if (!second.exists()) {
                return match.with(after.name(), first.next());
            }
            return first.exists()
                    ? match.where(first.next().equals(second))
                    : match.with(before.name(), second.previous());
        }
    }

    /** {@code before .. after without tag:VB*}: one stands somewhere before the other, with none such between. */
    record Precedes(Place before, Place after, Optional<WordTest> without) implements Condition {
        @Override
        public List<String> names() {
            return Stream.concat(before.names(), after.names()).toList();
        }

        @Override
        public List<Match> complete(Match match) {
            Word first = before.word(match);
            Word second = after.word(match);
            return first.exists()
                    ? match.where(first.precedes(second) && isClear(first, second))
                    : before(second, match);
        }

        /** With the words before {@code second} that may be the first one, the nearest one first. */
        private List<Match> before(Word second, Match match) {
            List<Match> found = new ArrayList<>();
            boolean clear = true;
            for (Word each = second.previous(); clear && each.exists(); each = each.previous()) {
                found.addAll(match.with(before.name(), each));
                clear = !bars(each);
            }
            return found;
        }

        private boolean isClear(Word first, Word second) {
            for (Word each = first.next(); each.precedes(second); each = each.next()) {
                if (bars(each)) {
                    return false;
                }
            }
            return true;
        }

        private boolean bars(Word between) {
            return without.isPresent() && without.get().test(between);
        }
    }

    /** {@code name has no relation}: whether the word governs one such. */
    record Has(String name, boolean wanted, Relations relations, WordTest test) implements Condition {
        @Override
        public List<String> names() {
            return List.of(name);
        }

        @Override
        public List<Match> complete(Match match) {
            return match.where(governsOne(match.word(name)) == wanted);
        }

        private boolean governsOne(Word word) {
            for (Word each : word.dependents()) {
                if (relations.hold(each) && test.test(each)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** {@code above not over below}: whether one stands above the other in the tree. */
    record Over(String above, boolean wanted, String below) implements Condition {
        @Override
        public List<String> names() {
            return List.of(above, below);
        }

        @Override
        public List<Match> complete(Match match) {
            boolean over = match.word(above).dominates(match.word(below));
            return match.where(over == wanted);
        }
    }
}
