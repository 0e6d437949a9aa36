/**
 * Rules that move the ends of what is said to where they belong, each for one construction that the tree gets wrong or
 * that no tree tells: the dateline before it, the source behind it, its subject before the reporting verb.
 */
package org.chancery.extraction.content.rule;
