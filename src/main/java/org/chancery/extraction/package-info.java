/**
 * Linked article → facts. Triggers of the lexicon are matched on the parse, their slots filled along grammatical paths,
 * then each event gets its status, time and source, mentions of one event are merged, and relations between events are
 * read. A frame without a required argument gives no event but a drop with its reason.
 */
package org.chancery.extraction;
