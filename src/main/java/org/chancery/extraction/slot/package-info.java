/**
 * Fills the slots of the lexicon: along the steps of a path from the trigger to the head of an argument, and there by
 * the rule of the slot's filler.
 */
package org.chancery.extraction.slot;
