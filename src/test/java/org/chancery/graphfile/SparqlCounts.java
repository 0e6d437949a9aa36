package org.chancery.graphfile;

import java.util.List;
import java.util.Map;
import org.chancery.network.View;
import org.chancery.query.NamedQuery;
import org.chancery.query.QueryRunner;
import org.chancery.store.Store;

/** How many nodes and edges a view has to have, by queries that know nothing of how views are drawn. */
final class SparqlCounts {
    private static final String AGENT = "(chy:Person, chy:State, chy:Government, chy:InternationalOrganization,"
            + " chy:Organization, chy:Group, chy:FusedPerson, chy:FusedOrganization)";

    /** An event of all articles together, else one of an article. */
    private static final String EVENT = """
            {
              GRAPH ?g { ?x a chy:FusedEvent ; chy:foundedOn ?report }
            } UNION {
              GRAPH ?g { ?x a chy:Event }
              FILTER NOT EXISTS { GRAPH ?all { ?x chy:fusedAs ?fused } }
              BIND (?x AS ?report)
            }
            """;

    private static final String ACTORS = EVENT + """
            GRAPH ?g {
              ?x chy:argument ?one , ?other .
              ?one chy:role ?role ; chy:filler ?a1 .
              ?other chy:role ?otherRole ; chy:filler ?b1 .
            }
            IDENTITY(a) IDENTITY(b)
            FILTER (?a != ?b)
            FILTER EXISTS { GRAPH ?k1 { ?a a ?kind } FILTER (?kind IN AGENT) }
            FILTER EXISTS { GRAPH ?k2 { ?b a ?kind } FILTER (?kind IN AGENT) }
            BIND (EXISTS { GRAPH ?g { ?x chy:argument [ chy:role chy:recipient ; chy:filler ?c ] }
              GRAPH ?k3 { ?c a ?kind } FILTER (?kind IN AGENT) } AS ?acted)
            BIND (EXISTS { GRAPH ?g { ?x chy:argument [ chy:role chy:concerns ; chy:filler ?c ] }
              GRAPH ?k3 { ?c a ?kind } FILTER (?kind IN AGENT) } AS ?concerned)
            BIND (STR(?a) < STR(?b) AS ?ordered)
            BIND (IF(?role = chy:actor && ?otherRole = chy:recipient, "recipient",
              IF(?role = chy:actor && ?otherRole = chy:concerns && !?acted, "concerns",
              IF(?role = chy:participant && ?otherRole = chy:participant && ?ordered, "mutual",
              IF(?role = chy:actor && ?otherRole = chy:actor && ?ordered && !?acted && !?concerned, "mutual",
              IF(?role IN (chy:actor, chy:participant) && ?otherRole = chy:host, "host",
              IF(?role = chy:mediator && ?otherRole IN (chy:actor, chy:participant), "mediator", "")))))) AS ?how)
            FILTER (?how != "")
            """;

    private static final String EVENTS = EVENT + """
            {
              GRAPH ?g { ?x chy:argument [ chy:role ?how ; chy:filler ?a1 ] }
              IDENTITY(a)
              FILTER EXISTS { GRAPH ?k1 { ?a a ?kind } FILTER (?kind IN AGENT || ?kind IN (chy:City, chy:Region)) }
            } UNION {
              GRAPH ?h { ?report ?how ?a1 . ?a1 a chy:Event }
              IDENTITY(a)
            }
            BIND (?x AS ?b)
            FILTER (?a != ?b)
            """;

    private static final String STATEMENTS = """
            GRAPH ?g { ?x a chy:Statement ; chy:speaker ?a1 }
            {
              GRAPH ?g { ?x chy:addressee ?b1 } BIND ("to" AS ?how)
            } UNION {
              GRAPH ?g { ?x chy:about/chy:argument/chy:filler ?b1 } BIND ("about" AS ?how)
            } UNION {
              GRAPH ?g {
                ?x chy:content [ oa:start ?begin ; oa:exact ?said ] .
                ?mention chy:refersTo ?b1 ; oa:start ?from ; oa:exact ?named .
              }
              FILTER (?from >= ?begin && ?from + STRLEN(?named) <= ?begin + STRLEN(?said))
              BIND ("about" AS ?how)
            }
            IDENTITY(a) IDENTITY(b)
            FILTER (?a != ?b)
            FILTER EXISTS { GRAPH ?k1 { ?a a ?kind } FILTER (?kind IN AGENT) }
            FILTER EXISTS { GRAPH ?k2 { ?b a ?kind } FILTER (?kind IN AGENT) }
            """;

    private SparqlCounts() {}

    /** Of nodes and of edges, with a blank between. */
    static String of(Store store, View view) {
        String pattern = switch (view) {
            case ACTORS -> ACTORS;
            case EVENTS -> EVENTS;
            case STATEMENTS -> STATEMENTS;
        };
        String lone = view == View.EVENTS ? " UNION { " + EVENT + " BIND (?x AS ?n) }" : "";
        return count(
                        store,
                        "?n",
                        "{ " + pattern + " BIND (?a AS ?n) } UNION { " + pattern + " BIND (?b AS ?n) }" + lone)
                + " " + count(store, "?x ?a ?b ?how", pattern);
    }

    private static String count(Store store, String what, String pattern) {
        String text = """
                PREFIX chy: <https://w3id.org/chancery/ontology#>
                PREFIX oa: <http://www.w3.org/ns/oa#>
                SELECT (COUNT(*) AS ?count) { SELECT DISTINCT WHAT { PATTERN } }
                """.replace("WHAT", what).replace("PATTERN", pattern).replace("AGENT", AGENT).replaceAll(
                "IDENTITY\\((.)\\)",
                "OPTIONAL { GRAPH ?id$1 { ?$11 chy:fusedAs ?$12 } } BIND (COALESCE(?$12, ?$11) AS ?$1)");
        NamedQuery query = new NamedQuery("count", "", "", "", List.of(), "", "", "", text);
        return new QueryRunner(store.dataset(), store.referenceGraph())
                .rows(query, Map.of())
                .get(0)
                .get(0);
    }
}
