package org.chancery.model;

/**
 * One word of a sentence.
 *
 * @param index zero-based place in the sentence
 * @param span where it stands in the article's text
 * @param word as written
 * @param lemma its base form, lower case unless it is a name
 * @param tag Penn Treebank part of speech
 * @param entity label of the named-entity recogniser: PERSON, ORGANIZATION, LOCATION, …; "O" where there is none
 */
public record Token(int index, Span span, String word, String lemma, String tag, String entity) {
    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    /** A common or proper noun. */
    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isPronoun() {
        return tag.startsWith("PRP") || tag.startsWith("WP");
    }
}
