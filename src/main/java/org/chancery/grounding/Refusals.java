package org.chancery.grounding;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Drop;
import org.chancery.model.Evidence;
import org.chancery.model.Span;

/** What a reply said and the article does not bear. */
final class Refusals {
    private final SearchedText text;
    private final List<Drop> drops = new ArrayList<>();

    Refusals(SearchedText text) {
        this.text = text;
    }

    /**
     * Notes that a fact was refused.
     *
     * @param words the quote that the reply gave for it; the beginning of the article stands for one that is not in it
     * @param what the kind of fact
     */
    void add(String words, String what, Refusal refusal) {
        drops.add(new Drop(evidence(words), null, what + ": " + refusal.getMessage()));
    }

    List<Drop> drops() {
        return List.copyOf(drops);
    }

    private Evidence evidence(String words) {
        List<Span> found = text.find(words);
        return text.evidence(
                found.isEmpty() ? text.sentences().get(0).tokens().get(0).span() : found.get(0));
    }
}
