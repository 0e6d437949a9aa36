package org.chancery.corpus;

/**
 * A line of a file.
 *
 * @param number counted from 1
 * @param offset where its first byte stands in the file
 * @param bytes what it holds, without the line end; nothing where it is too long
 * @param tooLong whether it is longer than the reader takes
 */
record Line(int number, long offset, byte[] bytes, boolean tooLong) {}
