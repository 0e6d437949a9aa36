/**
 * What a user names becomes streams of bytes, one after the other: files, folders to the bottom, standard input, the
 * members of archives, the pages of a crawl.
 *
 * <p>{@link org.chancery.input.InputIterator} is the way in. What cannot be opened is an input all the same, one that
 * says why when it is opened: the rest goes on. An archive is read as a stream, so that one of any size needs the
 * memory of a member, and no member is ever written to disk.
 */
package org.chancery.input;
