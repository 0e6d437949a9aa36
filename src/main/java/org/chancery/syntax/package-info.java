/**
 * Dependency trees to walk on: {@link org.chancery.syntax.Word} is the cursor, {@link org.chancery.syntax.Tree} what it
 * walks in, {@link org.chancery.syntax.WordSet} several words, with or without gaps. Relations are those of Universal
 * Dependencies 1 as CoreNLP gives them. {@link org.chancery.syntax.Grammar} tells the logical ones: who does what to
 * whom once passives, control, participles, relative clauses and coordination are undone.
 *
 * <p><b>Why a cursor with a null object:</b> a rule about language asks three or four questions in a row ("its
 * governor, if that is a verb, and its marker is not 'to'"). With indices every step would need a test for "none".
 */
package org.chancery.syntax;
