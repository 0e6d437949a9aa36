/**
 * Reads what Chancery knows before it reads, from the Turtle in {@code ontology/} into the records of
 * {@link org.chancery.knowledge}.
 *
 * <p>Why not a Jena model: an error has to name the line, and names have to keep the order of the file. So the
 * statements are taken one by one as the parser passes them.
 */
package org.chancery.turtle;
