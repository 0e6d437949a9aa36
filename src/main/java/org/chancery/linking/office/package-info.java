/**
 * Offices: which an article names, of which state or body they are, and who holds them.
 * {@link org.chancery.linking.office.ArticleOffices} is the way in. Known to linking only.
 */
package org.chancery.linking.office;
