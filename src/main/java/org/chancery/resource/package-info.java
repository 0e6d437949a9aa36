/** Folders of texts that come with Chancery, on the class path: queries, examples, the ontology. */
package org.chancery.resource;
