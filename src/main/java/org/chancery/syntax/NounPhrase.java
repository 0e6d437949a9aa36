package org.chancery.syntax;

/** The words of a noun phrase around its head. */
public final class NounPhrase {
    private NounPhrase() {}

    /** The first word of the phrase around {@code head}: what stands before it without a gap, "the Chadian" envoy. */
    public static Word start(Word head) {
        Word first = head;
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Word dependent : head.dependents()) {
                Word start = dependent.leftmost();
                boolean adjoins = dependent.rightmost().distance(first) <= 2;
                if (start.precedes(first) && isPhrasal(dependent) && adjoins) {
                    first = start;
                    grown = true;
                }
            }
        }
        return first;
    }

    /** Whether "the" stands before {@code head}: "the offer". */
    public static boolean isDefinite(Word head) {
        return head.dependents(DependencyRelation.DET).stream()
                .anyMatch(word -> word.lower().equals("the"));
    }

    private static boolean isPhrasal(Word word) {
        return word.relation().matches("compound|amod|det|nmod:poss|nummod|flat");
    }
}
