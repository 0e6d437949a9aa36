/**
 * The events of an article: a draft for each trigger of a sentence, its slots filled and its standing judged; then the
 * mentions of one event are merged, and those that lack something fall.
 */
package org.chancery.extraction.event;
