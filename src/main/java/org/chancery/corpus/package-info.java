/**
 * Texts, records, feeds and pages become articles, or reasons why there is none.
 *
 * <p>{@link org.chancery.corpus.Corpus} is the way in. A bad record never stops the run: it becomes one
 * {@link org.chancery.model.Outcome.Rejected}, and the rest goes on. Records are read one by one, so that a file of any
 * number of lines needs the memory of one.
 *
 * <p>What is read is never repaired. Text stands in the article as it stands in the file, Windows line ends and
 * typographic quotes included; a byte order mark belongs to the encoding and not to the text. Text that is not XML 1.0
 * text (NUL and other control characters, lone surrogates) is rejected. One exception is told with a warning: markup
 * that a page has left in the field of a record is taken out, and what is left is the article's text.
 *
 * <p>Why so strict: offsets are promises. A character dropped or replaced here would shift every evidence behind it,
 * and a lone surrogate or a NUL can be written in no RDF syntax at all.
 */
package org.chancery.corpus;
