/**
 * Queries of strangers, answered safely: what they see of a store ({@link org.chancery.endpoint.ServedView}), what is
 * refused ({@link org.chancery.endpoint.GuardedQuery}), that a time-out reaches whatever a query does
 * ({@link org.chancery.endpoint.DelayedJoins}), and how an answer ends whose time runs out
 * ({@link org.chancery.endpoint.Deadline}).
 *
 * <p><b>Why the reference graph is no part of the default graph.</b> What is known before any article is read is half
 * of a small store; a first query shall show news. By its name it can be asked like any graph.
 */
package org.chancery.endpoint;
