/**
 * Sentences with the parser's known errors mended. Trees are mended by rules kept as data ({@code trees.ttl} of the
 * lexicon, which {@link org.chancery.repair.TreeRules} applies); two kinds of error that no rule can tell, and times,
 * are mended in Java.
 */
package org.chancery.repair;
