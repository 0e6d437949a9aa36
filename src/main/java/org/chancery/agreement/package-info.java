/**
 * Two readings of one article become one: a fact that both give is one fact with two readers, one that only one gives
 * says so, and where they contradict each other both stay.
 */
package org.chancery.agreement;
