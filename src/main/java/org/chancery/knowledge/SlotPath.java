package org.chancery.knowledge;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The way from a trigger to the head of an argument: {@code object-of} leads from "condemned" to "Peru" in "condemned
 * the policy of Peru".
 *
 * @param steps at least one, in their order
 */
public record SlotPath(List<Step> steps) {
    public SlotPath {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a path without a step");
        }
    }

    public Step first() {
        return steps.get(0);
    }

    public Step last() {
        return steps.get(steps.size() - 1);
    }

    /** Whether it is the one step of that kind. */
    public boolean is(Step.Kind kind) {
        return steps.size() == 1 && first().kind() == kind;
    }

    /** Whether it leads through the clause that completes the trigger, and on. */
    public boolean leadsThroughComplement() {
        return first().kind() == Step.Kind.COMPLEMENT && steps.size() > 1;
    }

    /** As it is written. */
    @Override
    public String toString() {
        return steps.stream().map(Step::toString).collect(Collectors.joining("-"));
    }
}
