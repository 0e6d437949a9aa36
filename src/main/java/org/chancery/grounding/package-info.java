/**
 * What a language model says about an article is held to the article's words.
 *
 * <p>A reply has quotes where facts have places, and names of its own where facts have ids.
 * {@link org.chancery.grounding.Grounding} looks for each quote in the text, links each name by the mentions that
 * linking has found, and has each date worked out by the time rules of the extraction. What does not stand is refused,
 * with the reason.
 *
 * <p><b>Why quotes:</b> a model cannot count characters, but it can copy, and what it copied can be checked.
 */
package org.chancery.grounding;
