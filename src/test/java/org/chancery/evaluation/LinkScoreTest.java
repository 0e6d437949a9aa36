package org.chancery.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.knowledge.KnownEntity;
import org.chancery.turtle.GazetteerReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** States, capitals and organisations found are held against those that people found. */
class LinkScoreTest {
    private static final String ARTICLE = """
            {"id": "a", "entities": [
              {"name": "Norway", "aliases": ["Norwegian"], "type": ["gpe", "gpe0"], "wikidata": "Q20", "wikipedia": "Norway"},
              {"name": "Oslo", "aliases": [], "type": ["gpe", "gpe2"], "wikidata": "Q585", "wikipedia": "Oslo"},
              {"name": "Bergen", "aliases": [], "type": ["gpe", "gpe2"], "wikidata": "Q26793", "wikipedia": "Bergen"},
              {"name": "UN", "aliases": ["UN"], "type": ["igo"], "wikidata": "Q1065", "wikipedia": "United_Nations"},
              {"name": "Lima", "aliases": [], "type": ["gpe", "gpe2"], "wikidata": "Q2868", "wikipedia": "Lima"}]}
            """;
    private static final String MENTIONS = """
            article,begin,end,entity,iri,wikidata,words,form,reason,literal,literalWikidata
            a,0,6,Norway,https://w3id.org/chancery/id/state/NOR,Q20,Norway,Name,,,
            a,9,13,"Oslo, city",https://w3id.org/chancery/id/city/oslo,Q9,Oslo,Name,"named ""Oslo"", a city",,
            a,20,24,Peru,https://w3id.org/chancery/id/state/PER,Q419,Lima,Metonym,capital of Peru,Lima,Q2868
            """;

    @Test
    void whatIsFoundAndWhatIsRightCountApart() throws IOException {
        List<GoldEntity> gold = GoldEntity.of(JsonMapper.builder().build().readTree(ARTICLE), Set.of("Oslo", "Lima"));
        List<Link> links = Link.read(new StringReader(MENTIONS)).get("a");
        assertEquals(new LinkScore(4, 2, 3, 2), LinkScore.of(gold, links));
    }

    @Test
    void aFieldMayHoldCommasAndMarks() throws IOException {
        assertEquals(
                List.of(
                        new Link("Norway", "Norway", "Q20", "", ""),
                        new Link("Oslo", "Oslo, city", "Q9", "", ""),
                        new Link("Lima", "Peru", "Q419", "Lima", "Q2868")),
                Link.read(new StringReader(MENTIONS)).get("a"));
    }

    /** Prints the score of a gold file: {@code mvn test -Dtest=LinkScoreTest -Dgold=FILE.jsonl -Dmentions=FILE.csv}. */
    @Test
    @EnabledIfSystemProperty(named = "gold", matches = ".+")
    void measure() throws IOException {
        Set<String> capitals = GazetteerReader.read().entities().stream()
                .filter(entity -> entity.capitalOf() != null)
                .map(KnownEntity::name)
                .collect(Collectors.toSet());
        LinkScore score = new LinkScore(0, 0, 0, 0);
        try (BufferedReader csv = Files.newBufferedReader(Path.of(System.getProperty("mentions")))) {
            Map<String, List<Link>> links = Link.read(csv);
            for (String line : Files.readAllLines(Path.of(System.getProperty("gold")))) {
                JsonNode article = JsonMapper.builder().build().readTree(line);
                score = score.plus(LinkScore.of(
                        GoldEntity.of(article, capitals),
                        links.getOrDefault(article.path("id").asText(), List.of())));
            }
        }
        System.out.println(score + " recall " + score.recall() + " precision " + score.precision());
    }
}
