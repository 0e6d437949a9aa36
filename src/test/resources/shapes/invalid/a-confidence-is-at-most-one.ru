# expected: chy:confidence
PREFIX chy: <https://w3id.org/chancery/ontology#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
BASE <https://w3id.org/chancery/id/article/wire-2031-05-06/>
INSERT { GRAPH ?g { <event/58> chy:confidence 1.5 } } WHERE { GRAPH ?g { <event/58> chy:status ?any } }
