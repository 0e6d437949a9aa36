/**
 * What was read is held against what people read in the same text.
 *
 * <p>Gold facts are matched by their words; what nobody judged is not counted against a reading.
 */
package org.chancery.evaluation;
