/**
 * Which facts can be the answer to a question, newest first, found without a walk through the store.
 *
 * <p><b>Why.</b> TDB2 finds things by whole terms only: not by a part of a name, and not by a stretch of time. A
 * question that asks for either walks through all facts, which takes minutes where there are a million. Here a
 * {@link org.chancery.shortlist.FactList} keeps in memory, for each fact, its days and the words that it can be asked
 * by; the question is then put among the facts that can answer it ({@link org.chancery.query.Candidates}). What the
 * query itself asks for is asked of each of them again.
 *
 * <p><b>Where a list decides.</b> A line about an event, and who deals with whom, is all in the list of the fused
 * events, who takes part included. A query whose head says <b>Listed</b> is then not asked at all:
 * {@link org.chancery.shortlist.ListedRows} are the rows that it would give, and {@code ListedRowsTest} holds them
 * against it. To look six hundred events up took a second, to read them off the list takes a tenth of that.
 *
 * <p><b>Why in memory.</b> A store that is served is not written by another process, and a list is read out of it in
 * seconds. Each belongs to one state of the store. Where this process writes and says what
 * ({@link org.chancery.shortlist.Shortlists#changing}), what is touched is read anew by itself and put among what is as
 * it was; after any other change the questions walk until the lists are read again.
 */
package org.chancery.shortlist;
