/**
 * The graph over HTTP: Fuseki on the loopback address, for reading only.
 *
 * <p>What is served: SPARQL queries at {@code /chancery/sparql}, graphs by name at {@code /chancery/get}, and Jena's
 * own query page at {@code /}. What is not: any write. A broken upload would abort a transaction and TDB2 5.6.0 would
 * lose the store (GH-3877). {@code SERVICE} is off, queries end after a time, and queries that could load Java classes
 * are refused; {@code ServerSecurityTest} tries each of them.
 */
package org.chancery.server;
