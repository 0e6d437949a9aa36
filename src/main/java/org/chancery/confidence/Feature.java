package org.chancery.confidence;

import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/**
 * Something that is easily seen of a fact and may tell whether it is right: {@code named sides}, how many of the sides
 * of an event have a name.
 *
 * @param name in a few words; the weights call it by this
 * @param meaning what its number says
 * @param number reads it off a fact
 * @param <F> the kind of fact, with the article around it
 */
record Feature<F>(String name, String meaning, ToDoubleFunction<F> number) {
    private static final double HUNDRED = 100;

    /** One that holds or does not: 1 or 0. */
    static <F> Feature<F> holds(String name, String meaning, Predicate<F> test) {
        return new Feature<>(name, meaning, fact -> test.test(fact) ? 1 : 0);
    }

    /** One that counts, but not beyond {@code most}. */
    static <F> Feature<F> count(String name, String meaning, int most, ToLongFunction<F> count) {
        return new Feature<>(name, meaning, fact -> Math.min(most, count.applyAsLong(fact)));
    }

    /** Its number for {@code fact}, with two decimals. */
    double of(F fact) {
        return Math.round(number.applyAsDouble(fact) * HUNDRED) / HUNDRED;
    }
}
