/**
 * When an event is, a statement was made, an office is held: which times of the sentence belong to it, and which days
 * they are. Days are counted from the day of the article and from nothing else.
 */
package org.chancery.extraction.time;
