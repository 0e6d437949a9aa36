/**
 * Facts as JSON: what {@code extract} prints and {@code load} takes, so that a person can correct it and any other
 * extractor can feed the same graph. Its schema is {@code ontology/facts.schema.json}.
 *
 * <p><b>Why strict:</b> a misspelt property that is passed over is a fact that is lost without a word.
 */
package org.chancery.interchange;
