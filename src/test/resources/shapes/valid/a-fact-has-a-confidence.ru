# A sure event, a less sure office.
PREFIX chy: <https://w3id.org/chancery/ontology#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
BASE <https://w3id.org/chancery/id/article/wire-2031-05-06/>
INSERT { GRAPH ?g { <event/58> chy:confidence 0.87 . <tenure/9-28> chy:confidence 0.4 } }
WHERE { GRAPH ?g { <event/58> chy:status ?any } }
