/**
 * Questions and their answers: named queries from {@code queries/}, queries of the user's own, and rows in four
 * formats.
 *
 * <p>A named query is one file; its head, behind {@code #}, says what it asks, with which parameters, and what its
 * columns mean. Parameters are put into the parsed query as terms, never into its text.
 *
 * <p><b>Why {@code GRAPH ?g}.</b> The union of all article graphs as default graph removes duplicates on every step
 * (five times slower on one actor's timeline), and where it is set on a dataset, queries in this process ignore
 * {@code FROM}. So our own queries name the graph, and the variable {@code ?reference} stands for the graph of what was
 * known before; only a user's own query without {@code FROM} sees the union.
 */
package org.chancery.query;
