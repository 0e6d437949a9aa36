/**
 * Chancery reads news about diplomacy and keeps what it says as a knowledge graph.
 *
 * <p>The packages, in the order in which an article passes them. None knows a later one; a test reads this list.
 *
 * <ul>
 *   <li>{@code resource}: folders of texts that come with Chancery
 *   <li>{@code model}: the shared words of all stages, on the plain JDK
 *   <li>{@code syntax}: dependency trees to walk on
 *   <li>{@code knowledge}: what is known before reading, as plain records: states, offices, the words that tell events
 *   <li>{@code turtle}: reads that knowledge from Turtle
 *   <li>{@code input}: files, folders, archives and standard input become streams of bytes
 *   <li>{@code page}: saved web pages become text, with title and dates
 *   <li>{@code corpus}: files, feeds and pages become articles
 *   <li>{@code repair}: sentences with the parser's known errors mended; a part of annotation
 *   <li>{@code annotation}: articles become sentences with words, dependencies, names and dates
 *   <li>{@code recognition}: sentences become mentions
 *   <li>{@code linking}: mentions become entities
 *   <li>{@code multilingual}: articles in other languages become sentences with entities, by labels alone
 *   <li>{@code extraction}: sentences about entities become facts
 *   <li>{@code confidence}: how likely each fact is right
 *   <li>{@code reader}: a language model is asked for the facts of an article
 *   <li>{@code grounding}: its answers are held to the article's words
 *   <li>{@code agreement}: two readings become one; here the text side ends
 *   <li>{@code evaluation}: facts are held against what people read
 *   <li>{@code interchange}: facts become JSON, and JSON facts
 *   <li>{@code mapping}: facts become quads
 *   <li>{@code validation}: quads are held against shapes and the article's own words
 *   <li>{@code store}: quads are kept in TDB2
 *   <li>{@code fusion}: what many articles tell of one thing is put together
 *   <li>{@code query}: named questions become rows
 *   <li>{@code shortlist}: which facts can be the answer, newest first
 *   <li>{@code excerpt}: of all that is kept, what somebody wants
 *   <li>{@code digest}: each event and statement of it in one piece
 *   <li>{@code network}: these become nodes and edges
 *   <li>{@code graphfile}: nodes and edges become files
 *   <li>{@code export}: what is wanted becomes files of any kind
 *   <li>{@code search}: names and words of the graph are found as people type them
 *   <li>{@code linkeddata}: each thing of the graph has an address that answers
 *   <li>{@code endpoint}: queries of strangers are answered safely
 *   <li>{@code server}: the graph is served by Fuseki, with pages to look at it
 *   <li>{@code chat}: language models are spoken to over HTTP, their replies kept
 *   <li>{@code cli}: what a user types
 *   <li>{@code spark}: many machines read at once; in {@code src/spark}, for the profile of that name
 * </ul>
 *
 * <p>Each stage of the text side knows {@code model}, {@code syntax} and {@code knowledge} and nothing else of ours;
 * {@code corpus} alone knows {@code input} and {@code page} as well. Stanford CoreNLP is known in {@code annotation}
 * and {@code recognition} only, Apache Jena in {@code turtle} and from {@code mapping} on.
 *
 * <p>Why: a stage that can be read alone can be replaced alone.
 */
package org.chancery;
