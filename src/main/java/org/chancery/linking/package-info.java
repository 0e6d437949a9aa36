/**
 * Recognised article → linked article: who is who. Names are grouped into people, offices are read with their holder
 * and body, nominals and pronouns are resolved in the order of the text. What cannot be resolved stays without a
 * mention, so that no fact is built on a guess.
 */
package org.chancery.linking;
