/**
 * Names and words of the graph, found as people type them: without regard to case and accents, by the beginnings of
 * words.
 *
 * <p><b>Why in memory.</b> An index beside TDB2 would have to be kept in step with it through crashes, repairs and
 * undo, and a text index cannot take part in TDB2's transactions. The index is made when a store is served, in the
 * background, from what the store says then; nothing of it is kept.
 */
package org.chancery.search;
