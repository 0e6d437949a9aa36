/**
 * Who says what: a cue ("said", "according to", "Ministry:"), the source that it names, and the content that it
 * reports. Each kind of cue has a reader of its own; the first that knows a word reads it.
 */
package org.chancery.extraction.statement;
