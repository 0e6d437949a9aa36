/**
 * Quads in a TDB2 store: one named graph an article, one for what was known before.
 *
 * <p><b>Why nothing may fail inside a write.</b> TDB2 5.6.0 loses the whole store when an aborted write is followed by
 * a read and a write in the same process (GH-3877), and it does so without a word. So a
 * {@link org.chancery.store.Change} is worked out before the transaction begins and the transaction only removes and
 * adds. Should it fail all the same, {@link org.chancery.store.Connection} expels the dataset and connects again before
 * anything else happens; closing it is not enough. {@code AbortedWriteTest} repeats the accident and fails if the
 * remedy stops working.
 *
 * <p><b>Why so many checks before opening.</b> TDB2 takes an empty {@code Data-0002} folder for an empty store and any
 * folder for a new one. A store of ours carries a mark in its default graph, which no query over named graphs sees; one
 * without it is refused.
 *
 * <p>The thread that writes must never be interrupted: it would leak TDB2's writer permit and every later write would
 * wait for ever.
 */
package org.chancery.store;
