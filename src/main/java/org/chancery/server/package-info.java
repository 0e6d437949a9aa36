/**
 * The graph over HTTP: Fuseki on the loopback address, for reading only.
 *
 * <p>What is served: the explorer at {@code /}, SPARQL queries at {@code /chancery/sparql}, graphs by name at
 * {@code /chancery/get}, named queries at {@code /queries}, everything in the graph at {@code /id/…}, the ontology at
 * {@code /ontology}, counts at {@code /void}; {@link org.chancery.server.Site} is the list. What is not: any write. A
 * broken upload would abort a transaction and TDB2 5.6.0 would lose the store (GH-3877). {@code SERVICE} is off,
 * queries end after a time, and queries that could load Java classes or match for hours are refused;
 * {@code ServerSecurityTest} tries each of them.
 */
package org.chancery.server;
