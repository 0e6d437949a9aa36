/**
 * What was read is held against what people read in the same text.
 *
 * <p>Facts that people have judged right or wrong are what confidence is fitted on; they are kept as numbers, without a
 * word of the text, so that the fit can be repeated.
 *
 * <p>Gold facts are matched by their words; what nobody judged is not counted against a reading.
 */
package org.chancery.evaluation;
