package org.chancery.annotation;

import java.util.Set;

/** Words that are never a name, whatever capitals a headline gives them. */
final class FunctionWords {
    static final Set<String> ALL = Set.of(
            "a", "about", "after", "against", "agree", "agrees", "ahead", "amid", "an", "and", "are", "as", "at", "be",
            "before", "but", "by", "calls", "could", "despite", "for", "from", "has", "hold", "holds", "in", "into", "is",
            "it", "its", "may", "meet", "meets", "more", "new", "no", "not", "of", "off", "on", "or", "out", "over",
            "possibly", "says", "second", "sign", "signs", "summit", "talks", "than", "that", "the", "their", "this",
            "to", "under", "up", "urges", "visit", "visits", "war", "warns", "will", "with", "would");

    private FunctionWords() {}
}
