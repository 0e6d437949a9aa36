/**
 * What somebody is reported to say: where it stands, and where it begins and ends. In "the offer, he said, still stood,
 * adding that time was short" what is said are "the offer" and "still stood". The parts are found by quotation marks
 * and by the tree, then a list of rules moves their ends, each for one construction that the tree gets wrong or that no
 * tree tells.
 */
package org.chancery.extraction.content;
