/**
 * Reads articles on many machines, by Apache Spark: what comes out is what one machine would have written, line by line.
 *
 * <p>{@link org.chancery.spark.ExtractJob} is the way in. Each file is read by one task, with the reader of all other
 * commands, so that ids and places are theirs; the articles are then dealt out by id, which brings the doubles of an id
 * together and spreads the work evenly; each is read by the pipeline, one in each process, and written.
 *
 * <p><b>Why not split files:</b> a record without an id has that of its file and line, and no task that begins in the
 * middle of a file knows its line. Reading costs a thousandth of what extraction does.
 *
 * <p><b>Why one output of several kinds:</b> facts, quads and dead letters of an article come from one reading of it, and
 * are there together or not at all, also when a machine dies.
 */
package org.chancery.spark;
