package org.chancery.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.chancery.fixture.Quads;
import org.chancery.fixture.SampleExtractions;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.KnownEntity;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.Extraction;
import org.chancery.model.Statement;
import org.chancery.validation.GraphValidator;
import org.junit.jupiter.api.Test;

class ArticleMapperTest {
    @Test
    void theCallAndTheSummitAreTheGraphOfTheCase() {
        List<Quad> expected = new ArrayList<>();
        RDFDataMgr.loadDatasetGraph("src/test/resources/cases/call-and-summit/graph.trig")
                .find()
                .forEachRemaining(expected::add);
        assertEquals(
                String.join("\n", Quads.lines(expected)),
                String.join("\n", Quads.lines(Quads.of(SampleExtractions.callAndSummit()))));
    }

    @Test
    void mappingTwiceGivesTheSameQuads() {
        Extraction extraction = SampleExtractions.callAndSummit();
        assertEquals(Quads.lines(Quads.of(extraction)), Quads.lines(Quads.of(extraction)));
    }

    @Test
    void eachQuadIsSentOnce() {
        List<Quad> quads = new ArrayList<>();
        StreamRDF sink = new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                quads.add(quad);
            }
        };
        new ArticleMapper(IriMinter.standard(), Quads.NOTHING_KNOWN).write(SampleExtractions.callAndSummit(), sink);
        assertEquals(quads.stream().distinct().toList(), quads);
    }

    @Test
    void allIsInTheGraphOfTheArticleAndNothingIsBlank() {
        for (Quad quad : Quads.of(SampleExtractions.callAndSummit())) {
            assertEquals(
                    "https://w3id.org/chancery/id/graph/wire-2031-05-06",
                    quad.getGraph().getURI());
            assertTrue(quad.getSubject().isURI() && !quad.getObject().isBlank(), quad.toString());
        }
    }

    @Test
    void aStatementHasThePlaceWhereItIsMade() {
        Extraction sample = SampleExtractions.callAndSummit();
        Statement said = sample.statements().get(1);
        Statement placed = new Statement(
                said.id(),
                said.speaker(),
                said.speakerWords(),
                said.tenure(),
                said.onBehalfOf(),
                said.addressee(),
                said.medium(),
                said.stance(),
                said.direct(),
                said.content(),
                "city/lakeside",
                said.about(),
                null,
                said.time(),
                said.evidence());
        Extraction extraction = new Extraction(
                sample.article(),
                sample.entities(),
                List.of(),
                List.of(),
                List.of(),
                List.of(placed),
                List.of(),
                List.of());
        List<Quad> quads = Quads.of(extraction);
        assertTrue(quads.stream()
                .anyMatch(quad -> quad.getPredicate().equals(Vocabulary.VENUE)
                        && quad.getObject().equals(IriMinter.standard().entity("city/lakeside"))));
        assertEquals(List.of(), GraphValidator.bundled().violations(quads));
    }

    @Test
    void aPersonWhomTheGazetteerDoesNotHaveIsOneOfTheArticle() {
        Extraction sample = SampleExtractions.callAndSummit();
        Entity person = sample.entities().stream()
                .filter(entity -> entity.kind() == EntityKind.PERSON && !entity.isUnnamed())
                .findFirst()
                .orElseThrow();
        assertTrue(subjects(sample).contains("https://w3id.org/chancery/id/article/wire-2031-05-06/" + person.id()));
        Entity known = new Entity(person.id(), person.kind(), person.name(), person.of(), person.sector(), true);
        Extraction entitiesOnly = new Extraction(
                sample.article(), List.of(known), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertTrue(subjects(entitiesOnly).contains("https://w3id.org/chancery/id/" + person.id()));
    }

    @Test
    void whatTheGazetteerSaysOfAnEntityIsNotSaidAgainUnlessTheArticleSaysOtherwise() {
        KnownEntity palace = new KnownEntity(
                "organ/white-palace",
                EntityKind.GOVERNMENT,
                "White Palace",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "state/RUR",
                null,
                null,
                "GOV",
                null);
        Gazetteer gazetteer = new Gazetteer(List.of(palace), List.of(), List.of());
        assertEquals(2, said(palace.id(), gazetteer));
        assertEquals(4, said(palace.id(), Quads.NOTHING_KNOWN));
        assertEquals(4, said("person/ada-quill", gazetteer));
    }

    /** How many quads tell of an entity. */
    private static long said(String entity, Gazetteer gazetteer) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        new ArticleMapper(IriMinter.standard(), gazetteer)
                .write(SampleExtractions.callAndSummit(), StreamRDFLib.dataset(dataset));
        return dataset.stream()
                .filter(quad -> quad.getSubject().getURI().endsWith("/" + entity))
                .count();
    }

    private static List<String> subjects(Extraction extraction) {
        return Quads.of(extraction).stream()
                .map(quad -> quad.getSubject().getURI())
                .toList();
    }

    @Test
    void anotherBaseNamesEverythingOfOurs() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        new ArticleMapper(new IriMinter("http://localhost/kg#"), Quads.NOTHING_KNOWN)
                .write(SampleExtractions.callAndSummit(), StreamRDFLib.dataset(dataset));
        String call = "http://localhost/kg#article/wire-2031-05-06/event/58";
        assertTrue(dataset.stream().anyMatch(quad -> quad.getSubject().hasURI(call)));
        assertTrue(dataset.stream().noneMatch(quad -> quad.toString().contains(IriMinter.DEFAULT_BASE)));
    }
}
