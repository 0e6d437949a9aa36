package org.chancery.search;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.chancery.fusion.FusionTerms;
import org.chancery.mapping.Standards;
import org.chancery.mapping.Vocabulary;

/** Makes the text index of a graph: labels, other names, words said, headlines and texts of articles. */
public final class GraphIndex {
    private static final Map<String, Node> FIELDS = fields();

    private GraphIndex() {}

    private static Map<String, Node> fields() {
        Map<String, Node> fields = new LinkedHashMap<>();
        fields.put("label", RDFS.Nodes.label);
        fields.put("name", SKOS.altLabel.asNode());
        fields.put("quote", Vocabulary.QUOTE);
        fields.put("headline", Standards.HEADLINE);
        fields.put("text", Standards.ARTICLE_BODY);
        return fields;
    }

    /**
     * Reads the whole graph once, each word of a thing once however many articles say it.
     *
     * @param wanted asked now and then; the index is cut short where it no longer holds
     */
    public static TextIndex of(DatasetGraph dataset, BooleanSupplier wanted) {
        EntityDefinition definition = new EntityDefinition("iri", "label");
        FIELDS.forEach(definition::set);
        TextIndexConfig configuration = new TextIndexConfig(definition);
        configuration.setAnalyzer(new FoldingAnalyzer());
        configuration.setValueStored(true);
        TextIndex index = TextDatasetFactory.createLuceneIndex(new ByteBuffersDirectory(), configuration);
        Txn.executeRead(dataset, () -> FIELDS.values().forEach(property -> add(dataset, property, index, wanted)));
        index.commit();
        return index;
    }

    /** Whether the articles' facts have been put together to what they tell in common. */
    public static boolean isFused(DatasetGraph dataset) {
        return Txn.calculateRead(
                dataset, () -> dataset.contains(Node.ANY, Node.ANY, RDF.Nodes.type, FusionTerms.FUSED_EVENT));
    }

    /** What stands for something of one article only, where something fused stands for it as well. */
    private static boolean isReport(DatasetGraph dataset, Quad quad) {
        Node graph = quad.getGraph();
        Node thing = quad.getSubject();
        return dataset.contains(graph, thing, RDF.Nodes.type, Vocabulary.EVENT)
                || dataset.contains(Node.ANY, thing, FusionTerms.FUSED_AS, Node.ANY);
    }

    /** People look for an event by where it is as well: {@code Summit: Ann Berg, Luis Costa, Bali}. */
    private static Quad withPlaces(DatasetGraph dataset, Quad named) {
        Node graph = named.getGraph();
        Node event = named.getSubject();
        if (!dataset.contains(graph, event, RDF.Nodes.type, FusionTerms.FUSED_EVENT)) {
            return named;
        }
        String name = Stream.concat(
                        Stream.of(named.getObject()),
                        dataset.stream(graph, event, Vocabulary.ARGUMENT_OF_EVENT, Node.ANY)
                                .map(Quad::getObject)
                                .filter(part -> dataset.contains(graph, part, Vocabulary.ROLE, Vocabulary.VENUE))
                                .flatMap(part -> dataset.stream(graph, part, Vocabulary.WORDS, Node.ANY))
                                .map(Quad::getObject)
                                .sorted(Comparator.comparing(Node::getLiteralLexicalForm)))
                .map(Node::getLiteralLexicalForm)
                .collect(Collectors.joining(", "));
        return new Quad(graph, event, named.getPredicate(), NodeFactory.createLiteralString(name));
    }

    private static void add(DatasetGraph dataset, Node property, TextIndex index, BooleanSupplier wanted) {
        boolean skip = isFused(dataset) && property.equals(RDFS.Nodes.label);
        Set<Long> seen = new HashSet<>();
        for (Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, property, Node.ANY);
                quads.hasNext() && wanted.getAsBoolean(); ) {
            Quad quad = quads.next();
            long key = quad.getSubject().hashCode() * 0x9E3779B97F4A7C15L
                    + quad.getObject().hashCode();
            if (!(skip && isReport(dataset, quad)) && seen.add(key)) {
                Entity entity = TextQueryFuncs.entityFromQuad(index.getDocDef(), withPlaces(dataset, quad));
                index.addEntity(entity);
            }
        }
    }
}
