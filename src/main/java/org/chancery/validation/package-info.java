/**
 * Checks the graph of an article before it is stored: its shape by SHACL, and that every quote stands at its place in
 * the article's text.
 *
 * <p><b>Why before:</b> nothing that can fail may run inside a write transaction. What is wrong comes back as data
 * ({@link org.chancery.validation.Violation}); what to do about it is up to the caller.
 */
package org.chancery.validation;
