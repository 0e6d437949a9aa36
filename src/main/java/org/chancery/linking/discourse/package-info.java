/**
 * Whom an article has mentioned so far, and to whom words that name nobody can point back by their place in the text.
 * Known to linking only.
 */
package org.chancery.linking.discourse;
