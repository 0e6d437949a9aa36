/**
 * Patterns on trees: {@link org.chancery.syntax.pattern.PatternNotation} tells how they are written and reads them
 * once, {@link org.chancery.syntax.pattern.TreePattern} finds the words that they describe.
 *
 * <p><b>Why a notation of our own:</b> word lists, order and the refusal of a word are what the rules need; CoreNLP's
 * Semgrex has no lists, and its trees stay outside of what reads them.
 */
package org.chancery.syntax.pattern;
