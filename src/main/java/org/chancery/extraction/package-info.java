/**
 * Linked article → facts. Triggers of the lexicon are matched on the parse, their slots filled along grammatical paths,
 * then each event gets its status, time and source, mentions of one event are merged, and relations between events are
 * read. An entry without a required argument gives no event but a drop with its reason.
 *
 * <p>The rooms, in the order in which they build on each other; none is known outside of this stage:
 *
 * <ul>
 *   <li>{@code argument}: who or what stands at a word
 *   <li>{@code factuality}: how far an event has come
 *   <li>{@code time}: when it is
 *   <li>{@code trigger}: which words evoke events
 *   <li>{@code draft}: an event while it is being read
 *   <li>{@code slot}: where its arguments stand
 *   <li>{@code event}: the events of a sentence, and which of an article are one
 *   <li>{@code content}: what is said, and where it begins and ends
 *   <li>{@code statement}: who says it
 * </ul>
 */
package org.chancery.extraction;
