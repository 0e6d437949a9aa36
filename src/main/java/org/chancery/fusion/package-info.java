/**
 * One graph out of many articles: which of the people, organizations, events and statements that articles tell of are
 * one.
 *
 * <p><b>Why a layer of its own:</b> what an article says must stay what it says, and what the articles say together
 * must be a function of their set. So nothing is merged in the articles' graphs; the fused graphs are computed from
 * them and from the decisions of people, and a change of articles changes exactly the blocks that it touches.
 */
package org.chancery.fusion;
