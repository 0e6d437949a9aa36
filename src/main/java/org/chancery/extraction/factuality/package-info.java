/**
 * How far an event has come, by what the words around it say: it occurred, is planned, only possible, denied …
 *
 * <p>{@link org.chancery.extraction.factuality.Factuality} takes a
 * {@link org.chancery.extraction.factuality.Predication}, the word that tells the event, and answers with its
 * {@link org.chancery.extraction.factuality.Standing}.
 */
package org.chancery.extraction.factuality;
