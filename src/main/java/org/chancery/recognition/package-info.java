/**
 * Annotated article → recognised article: which words are names, offices and nouns for those who act. The gazetteer
 * goes before the statistical recogniser where it knows the name, because it knows the field; the recogniser finds the
 * people and bodies that no list has.
 */
package org.chancery.recognition;
