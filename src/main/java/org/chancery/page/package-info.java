/**
 * A saved web page becomes the articles on it: their text without what stands around it, and what the page says about
 * them.
 *
 * <p>{@link org.chancery.page.PageReader} is the way in. Readability finds the part of the page that holds the article;
 * what is taken out before, and which lines are left out after, stands in {@code furniture.txt}.
 *
 * <p>Why two steps: Readability finds nearly all of an article, but keeps captions, teasers and share lines with it,
 * and a teaser read as a part of the article is a false fact.
 */
package org.chancery.page;
