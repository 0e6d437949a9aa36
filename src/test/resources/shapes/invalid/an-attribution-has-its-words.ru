# expected: chy:evidence
PREFIX chy: <https://w3id.org/chancery/ontology#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX schema: <https://schema.org/>
PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
BASE <https://w3id.org/chancery/id/article/wire-2031-05-06/>
DELETE { GRAPH ?g { ?a chy:evidence ?w } } WHERE { GRAPH ?g { ?e chy:attribution ?a . ?a chy:evidence ?w } }
