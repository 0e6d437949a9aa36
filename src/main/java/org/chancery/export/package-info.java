/**
 * The whole graph for others: RDF in the usual languages, and event records after PLOVER 2.0.
 *
 * <p>The same store gives the same bytes, in whatever order its articles came. What PLOVER calls an event type is data
 * of the ontology ({@code chy:ploverType}); an event whose type has none, and no supertype with one, is left out.
 */
package org.chancery.export;
