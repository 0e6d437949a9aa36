package org.chancery.shortlist;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.chancery.query.Folding;

/**
 * A part of a name or of words, as a user types it. Queries look for it in names that they have put in a row, with
 * {@code ;}, {@code …} or a bracket between; so where one of these is typed a word may also end with what stands before
 * it.
 */
final class Needle implements Predicate<String> {
    private static final Pattern JOINT = Pattern.compile(";| …| \\(| $");

    private final String whole;
    private final List<String> beginnings = new ArrayList<>();

    Needle(String typed) {
        whole = Folding.of(typed);
        JOINT.matcher(whole).results().forEach(joint -> beginnings.add(whole.substring(0, joint.start())));
    }

    /** Whether it can be in {@code folded} and what stands behind it. */
    @Override
    public boolean test(String folded) {
        return folded.contains(whole) || beginnings.stream().anyMatch(folded::endsWith);
    }
}
