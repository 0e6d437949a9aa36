package org.chancery.shortlist;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.chancery.query.Folding;

/**
 * A part of a name or of words, as a user types it. Queries look for it in names that they have put in a row; so a word
 * may also end with the first half of it, up to a blank.
 */
final class Needle implements Predicate<String> {
    private final String whole;
    private final List<String> beginnings = new ArrayList<>();

    Needle(String typed) {
        whole = Folding.of(typed);
        for (int blank = whole.indexOf(' '); blank >= 0; blank = whole.indexOf(' ', blank + 1)) {
            String before = whole.substring(0, blank);
            beginnings.add(before.endsWith(";") ? before.substring(0, before.length() - 1) : before);
        }
    }

    /** Whether it can be in {@code folded} and what stands behind it. */
    @Override
    public boolean test(String folded) {
        return folded.contains(whole) || beginnings.stream().anyMatch(folded::endsWith);
    }
}
