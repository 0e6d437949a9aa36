package org.chancery.mapping;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.KnownEntity;
import org.chancery.model.EntityKind;

/** Writes what is known before any article is read as quads of the reference graph. */
public final class ReferenceMapper {
    private final IriMinter minter;

    public ReferenceMapper(IriMinter minter) {
        this.minter = minter;
    }

    /** Writes the gazetteer's entities. */
    public void write(Gazetteer gazetteer, StreamRDF sink) {
        QuadCollector quads = new QuadCollector(minter.referenceGraph());
        gazetteer.entities().forEach(entity -> write(entity, quads));
        quads.sendTo(sink);
    }

    /** Writes the ontology, so that queries can go from an event's type to what it is a kind of. */
    public void write(Graph ontology, StreamRDF sink) {
        QuadCollector quads = new QuadCollector(minter.referenceGraph());
        ontology.find()
                .forEachRemaining(triple -> quads.add(triple.getSubject(), triple.getPredicate(), triple.getObject()));
        quads.sendTo(sink);
    }

    private void write(KnownEntity entity, QuadCollector quads) {
        Node code = entity.kind() == EntityKind.STATE ? Vocabulary.ISO_CODE : Vocabulary.CODE;
        NodeDescription node = quads.describe(minter.entity(entity.id()))
                .a(Vocabulary.term(entity.kind().term()))
                .label(entity.name())
                .text(code, entity.code())
                .text(Vocabulary.SECTOR, entity.sector())
                .link(Vocabulary.AFFILIATED_WITH, entityOrNull(entity.of()))
                .link(Vocabulary.CAPITAL_OF, entityOrNull(entity.capitalOf()))
                .link(OWL.sameAs.asNode(), wikidataItem(entity.wikidata()));
        entity.names().stream()
                .filter(name -> !name.equals(entity.name()))
                .forEach(name -> node.english(SKOS.altLabel.asNode(), name));
    }

    private Node entityOrNull(String id) {
        return id == null ? null : minter.entity(id);
    }

    private static Node wikidataItem(String item) {
        return item == null ? null : NodeFactory.createURI(Standards.WIKIDATA + PathSegments.of(item));
    }
}
