package org.chancery.syntax.pattern;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.syntax.Word;

/** One condition of a {@link TreePattern}, on words that have names there. */
public sealed interface Condition {
    /** The matches that {@code match} becomes where the condition holds, none where it does not. */
    Stream<Match> complete(Match match);

    /** The names of its words. */
    List<String> names();

    /** {@code name tag:NN*}: the word is of this kind. */
    record Kind(String name, WordTest test) implements Condition {
        @Override
        public List<String> names() {
            return List.of(name);
        }

        @Override
        public Stream<Match> complete(Match match) {
            return Stream.of(match).filter(each -> test.test(each.word(name)));
        }
    }

    /** {@code dependent =relation> governor}. */
    record Governed(String dependent, Relations relations, String governor) implements Condition {
        @Override
        public List<String> names() {
            return List.of(dependent, governor);
        }

        @Override
        public Stream<Match> complete(Match match) {
            Word below = match.word(dependent);
            if (below.exists()) {
                return Stream.of(below)
                        .filter(relations::hold)
                        .flatMap(each -> match.with(governor, each.governor()).stream());
            }
            return match.word(governor).dependents().stream()
                    .filter(relations::hold)
                    .flatMap(each -> match.with(dependent, each).stream());
        }
    }

    /** {@code before . after}: two neighbours. Each may be the edge of a word's phrase. */
    record Adjacent(Place before, Place after) implements Condition {
        @Override
        public List<String> names() {
            return Stream.concat(before.names(), after.names()).toList();
        }

        @Override
        public Stream<Match> complete(Match match) {
            Word first = before.word(match);
            Word second = after.word(match);
            if (before.isStart()) {
                return Stream.of(match).filter(each -> second.exists() && second.index() == 0);
            }
            if (!second.exists()) {
                return match.with(after.name(), first.next()).stream();
            }
            return first.exists()
                    ? Stream.of(match).filter(each -> first.next().equals(second))
                    : match.with(before.name(), second.previous()).stream();
        }
    }

    /** {@code before .. after without tag:VB*}: one stands somewhere before the other, with none such between. */
    record Precedes(Place before, Place after, Optional<WordTest> without) implements Condition {
        @Override
        public List<String> names() {
            return Stream.concat(before.names(), after.names()).toList();
        }

        @Override
        public Stream<Match> complete(Match match) {
            Word first = before.word(match);
            Word second = after.word(match);
            if (!first.exists()) {
                return before(second).flatMap(each -> match.with(before.name(), each).stream());
            }
            return Stream.of(match).filter(each -> first.precedes(second) && isClear(first, second));
        }

        /** The words before {@code second} that may be the first one, the nearest one first. */
        private Stream<Word> before(Word second) {
            return Stream.iterate(second.previous(), Word::exists, Word::previous)
                    .filter(each -> isClear(each, second));
        }

        private boolean isClear(Word first, Word second) {
            return Stream.iterate(first.next(), each -> each.precedes(second), Word::next)
                    .noneMatch(each -> without.isPresent() && without.get().test(each));
        }
    }

    /** {@code name has no relation}: whether the word governs one such. */
    record Has(String name, boolean wanted, Relations relations, WordTest test) implements Condition {
        @Override
        public List<String> names() {
            return List.of(name);
        }

        @Override
        public Stream<Match> complete(Match match) {
            boolean found =
                    match.word(name).dependents().stream().anyMatch(each -> relations.hold(each) && test.test(each));
            return Stream.of(match).filter(each -> found == wanted);
        }
    }

    /** {@code above not over below}: whether one stands above the other in the tree. */
    record Over(String above, boolean wanted, String below) implements Condition {
        @Override
        public List<String> names() {
            return List.of(above, below);
        }

        @Override
        public Stream<Match> complete(Match match) {
            boolean over = match.word(above).dominates(match.word(below));
            return Stream.of(match).filter(each -> over == wanted);
        }
    }
}
