package org.chancery.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.chancery.fixture.Quads;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.KnownEntity;
import org.chancery.model.EntityKind;
import org.chancery.turtle.GazetteerReader;
import org.chancery.validation.GraphValidator;
import org.junit.jupiter.api.Test;

class ReferenceMapperTest {
    private static final Gazetteer GAZETTEER = new Gazetteer(
            List.of(
                    new KnownEntity(
                            "state/RUR",
                            EntityKind.STATE,
                            "Ruritania",
                            List.of("Ruritania", "the kingdom"),
                            List.of(),
                            List.of(),
                            List.of(),
                            null,
                            null,
                            "RUR",
                            null,
                            "Q1234"),
                    new KnownEntity(
                            "city/strelsau",
                            EntityKind.CITY,
                            "Strelsau",
                            List.of("Strelsau"),
                            List.of(),
                            List.of(),
                            List.of(),
                            "state/RUR",
                            "state/RUR",
                            null,
                            null,
                            null),
                    new KnownEntity(
                            "org/lake-league",
                            EntityKind.INTERNATIONAL_ORGANIZATION,
                            "Lake League",
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            null,
                            null,
                            "LKL",
                            "IGO",
                            null)),
            List.of(),
            List.of());

    @Test
    void theGazetteerIsTheGraphOfTheCase() {
        DatasetGraph expected = RDFDataMgr.loadDatasetGraph("src/test/resources/cases/gazetteer/graph.trig");
        assertEquals(
                String.join("\n", Quads.lines(expected.stream().toList())),
                String.join("\n", Quads.lines(written().stream().toList())));
    }

    @Test
    void theGazetteerKeepsTheShapes() {
        assertEquals(
                List.of(),
                GraphValidator.bundled().violations(written().stream().toList()));
    }

    @Test
    void theWholeGazetteerKeepsTheShapes() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        new ReferenceMapper(IriMinter.standard()).write(GazetteerReader.read(), StreamRDFLib.dataset(dataset));
        assertEquals(
                List.of(), GraphValidator.bundled().violations(dataset.stream().toList()));
    }

    @Test
    void theOntologyIsPartOfTheReference() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        var ontology = RDFDataMgr.loadGraph("ontology/chancery.ttl");
        new ReferenceMapper(IriMinter.standard()).write(ontology, StreamRDFLib.dataset(dataset));
        assertEquals(
                ontology.size(),
                dataset.getGraph(IriMinter.standard().referenceGraph()).size());
    }

    private static DatasetGraph written() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        StreamRDF sink = StreamRDFLib.dataset(dataset);
        new ReferenceMapper(IriMinter.standard()).write(GAZETTEER, sink);
        return dataset;
    }
}
