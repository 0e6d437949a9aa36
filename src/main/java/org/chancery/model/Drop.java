package org.chancery.model;

/**
 * What looked like a fact and was left out.
 *
 * @param trigger the words
 * @param entry local name of the lexicon entry that was tried
 * @param reason why it was left out
 */
public record Drop(Evidence trigger, String entry, String reason) {}
