/**
 * Everything in the graph has an address that answers: what a thing is described by, in which syntax, on which page.
 *
 * <p>{@link org.chancery.linkeddata.Addresses} maps the store's own base IRI to paths of the server, whatever the base
 * is. {@link org.chancery.linkeddata.BoundedDescription} is the concise bounded description of a thing: all that is
 * said of it, of its parts, and who points to it. {@link org.chancery.linkeddata.Syntax} negotiates. The pages are put
 * together as a document tree, so that no word of an article can become markup.
 */
package org.chancery.linkeddata;
