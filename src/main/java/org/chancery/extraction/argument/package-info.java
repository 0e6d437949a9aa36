/**
 * Who or what stands at a word: the agents, places, troops or mere words that can fill the part of an argument. In "the
 * army's tanks rolled into the town" the word "tanks" stands for the state whose army it is, and "town" for a place.
 */
package org.chancery.extraction.argument;
