/**
 * Which facts can be the answer to a question, newest first, found without a walk through the store.
 *
 * <p><b>Why.</b> TDB2 finds things by whole terms only: not by a part of a name, and not by a stretch of time. A
 * question that asks for either walks through all facts, which takes minutes where there are a million. Here a
 * {@link org.chancery.shortlist.FactList} keeps in memory, for each fact, its days and the words that it can be asked
 * by; the question is then put among the facts that can answer it ({@link org.chancery.query.Candidates}). A list never
 * decides: what the query itself asks for is asked of each of them again.
 *
 * <p><b>Why in memory.</b> A store that is served is not written by another process, and a list is read out of it in
 * seconds. Each belongs to one state of the store; after a change the questions walk until there is a new one.
 */
package org.chancery.shortlist;
