/**
 * What Chancery knows before it reads: the gazetteer and the lexicon as plain records on the JDK. They are data, kept
 * in Turtle in {@code ontology/}; the package {@code ontology} reads them from there.
 */
package org.chancery.knowledge;
