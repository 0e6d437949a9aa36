/** Words that evoke events: the triggers of the lexicon, found in a sentence. */
package org.chancery.extraction.trigger;
