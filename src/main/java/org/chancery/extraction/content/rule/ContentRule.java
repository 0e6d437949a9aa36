package org.chancery.extraction.content.rule;

import org.chancery.extraction.content.Content;

/** Moves an end of what is said to where it belongs, for one construction. */
interface ContentRule {
    /** {@code content}, which is not empty, with its ends moved; the same where the rule has nothing to say. */
    Content apply(Content content);
}
