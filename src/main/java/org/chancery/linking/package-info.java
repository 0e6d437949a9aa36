/**
 * Recognised article → linked article: who is who. Names are grouped into people, offices are read with their holder
 * and body, nominals and pronouns are resolved in the order of the text. What cannot be resolved stays without a
 * mention, so that no fact is built on a guess.
 *
 * <p>{@link org.chancery.linking.Linker} is the way in. The rooms {@code entity} (who may be named) and {@code office}
 * (who holds what) are known to linking only.
 */
package org.chancery.linking;
