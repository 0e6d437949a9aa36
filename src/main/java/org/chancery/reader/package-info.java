/**
 * A second reader: a language model is asked what an article says.
 *
 * <p>{@link org.chancery.reader.PromptWriter} makes the question from the ontology,
 * {@link org.chancery.reader.LanguageModel} answers, and {@link org.chancery.reader.Questioning} asks about each part
 * of a long article and once more where an answer cannot be read. What the answer is worth is found out elsewhere: here
 * nothing is believed and nothing stored.
 */
package org.chancery.reader;
