package org.chancery.grounding;

import java.util.function.Function;

/** Terms of the ontology that a reply names. */
final class Values {
    private Values() {}

    /** The value of this name, in whatever case. */
    static <E> E of(E[] values, Function<E, String> term, String name, String what) throws Refusal {
        for (E value : values) {
            if (term.apply(value).equalsIgnoreCase(name)) {
                return value;
            }
        }
        throw new Refusal("there is no " + what + " " + name);
    }
}
