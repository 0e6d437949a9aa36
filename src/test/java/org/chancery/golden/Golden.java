package org.chancery.golden;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chancery.fixture.Quads;
import org.chancery.fixture.StoreTemplate;
import org.chancery.fusion.Fusion;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.KnownEntity;
import org.chancery.mapping.ArticleMapper;
import org.chancery.mapping.IriMinter;
import org.chancery.mapping.ReferenceMapper;
import org.chancery.model.Article;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.Extraction;
import org.chancery.model.Mention;
import org.chancery.model.Relation;
import org.chancery.model.Role;
import org.chancery.model.Status;
import org.chancery.store.ArticleTriples;
import org.chancery.store.Store;

/** A small world: three articles about two invented states, read by hand. */
public final class Golden {
    private static final Entity RURITANIA = new Entity("state/RUR", EntityKind.STATE, "Ruritania", null, null, true);
    private static final Entity SYLVANIA = new Entity("state/SYL", EntityKind.STATE, "Sylvania", null, null, true);
    private static final Entity PALACE =
            new Entity("organ/palace", EntityKind.GOVERNMENT, "Strelsau Palace", "state/RUR", "GOV", true);
    private static final Entity BERG =
            new Entity("person/anna-berg", EntityKind.PERSON, "Anna Berg", "state/RUR", "GOV", false);
    private static final Entity COSTA =
            new Entity("person/luis-costa", EntityKind.PERSON, "Luis Costa", "state/SYL", "GOV", false);
    private static final Entity OFFICIALS =
            new Entity("unnamed/400", EntityKind.GROUP, "officials", "state/SYL", "GOV", false);

    private static final StoreTemplate STORE = new StoreTemplate(Golden::make);

    private Golden() {}

    /** All three, in the order of their ids. */
    public static List<Extraction> extractions() {
        return List.of(call(), meeting(), quarrel());
    }

    /** The president telephones the prime minister, and they agree on a summit. */
    public static Extraction call() {
        GoldenArticle a = new GoldenArticle(
                new Article(
                        "a-call",
                        "President Anna Berg of Ruritania telephoned Prime Minister Luis Costa of Sylvania on Friday."
                                + " The palace said the two leaders would hold a summit in Lake Town within two weeks"
                                + " or shortly thereafter. “We 🕊 are ready to talk,” Costa said,"
                                + " “but not at any price.” Sylvania may supply grain to Ruritania, reports say.",
                        "A call between capitals",
                        LocalDate.parse("2025-10-17"),
                        "Example Wire",
                        URI.create("https://news.example.org/a-call"),
                        "en"),
                List.of(RURITANIA, SYLVANIA, PALACE, BERG, COSTA));
        String sentence =
                "President Anna Berg of Ruritania telephoned Prime Minister Luis Costa of Sylvania on Friday.";
        a.mention("person/anna-berg", Mention.Form.NAME, null, "Anna Berg");
        a.mention("state/RUR", Mention.Form.NAME, null, "Ruritania");
        a.mention("person/luis-costa", Mention.Form.NAME, null, "Luis Costa");
        a.mention("organ/palace", Mention.Form.METONYM, "seat of the president of Ruritania", "The palace");
        a.tenure("person/anna-berg", "President", "state/RUR", "President Anna Berg of Ruritania");
        a.tenure("person/luis-costa", "Prime Minister", "state/SYL", "Prime Minister Luis Costa of Sylvania");
        String call = a.event(
                "PhoneCall",
                Status.OCCURRED,
                "telephoned",
                sentence,
                a.within("2025-10-17", "2025-10-17", false, "on Friday"),
                List.of(),
                a.part(Role.PARTICIPANT, "person/anna-berg", "President Anna Berg"),
                a.part(Role.PARTICIPANT, "person/luis-costa", "Prime Minister Luis Costa"));
        String summit = a.event(
                "Summit",
                Status.PLANNED,
                "summit",
                "the two leaders would hold a summit in Lake Town within two weeks or shortly thereafter",
                a.within("2025-10-17", "2025-10-31", true, "within two weeks or shortly thereafter"),
                List.of(a.source("organ/palace", "The palace")),
                a.part(Role.PARTICIPANT, "person/anna-berg", "the two leaders"),
                a.part(Role.PARTICIPANT, "person/luis-costa", "the two leaders"),
                a.part(Role.VENUE, null, "Lake Town"));
        String aid = a.event(
                "Aid",
                Status.POSSIBLE,
                "supply",
                "Sylvania may supply grain to Ruritania, reports say",
                null,
                List.of(a.source(null, "reports")),
                a.part(Role.ACTOR, "state/SYL", "Sylvania"),
                a.part(Role.RECIPIENT, "state/RUR", "Ruritania"),
                a.part(Role.INSTRUMENT, null, "grain"));
        a.statement(
                "organ/palace",
                "The palace",
                "Asserts",
                false,
                List.of(summit),
                "the two leaders would hold a summit" + " in Lake Town within two weeks or shortly thereafter");
        a.statement(
                "person/luis-costa",
                "Costa",
                "Asserts",
                true,
                List.of(),
                "We 🕊 are ready to talk",
                "but not at any price");
        a.relation(Relation.Type.FOLLOWS, summit, call, "would hold a summit");
        a.relation(Relation.Type.CONDITION, aid, summit, "may supply grain");
        return a.extraction();
    }

    /** They meet, and a visit is called off. */
    public static Extraction meeting() {
        GoldenArticle a = new GoldenArticle(
                new Article(
                        "b-meeting",
                        "Anna Berg and Luis Costa met in Strelsau on 24 October. Costa's visit to the mines was"
                                + " cancelled. A second meeting of the two is planned for December.",
                        "They met",
                        LocalDate.parse("2025-10-25"),
                        "Example Wire",
                        null,
                        "en"),
                List.of(RURITANIA, SYLVANIA, BERG, COSTA));
        a.event(
                "Meeting",
                Status.OCCURRED,
                "met",
                "Anna Berg and Luis Costa met in Strelsau on 24 October.",
                a.within("2025-10-24", "2025-10-24", false, "on 24 October"),
                List.of(),
                a.part(Role.PARTICIPANT, "person/anna-berg", "Anna Berg"),
                a.part(Role.PARTICIPANT, "person/luis-costa", "Luis Costa"),
                a.part(Role.VENUE, null, "Strelsau"));
        a.event(
                "Visit",
                Status.CANCELLED,
                "visit",
                "Costa's visit to the mines was cancelled.",
                null,
                List.of(),
                a.part(Role.ACTOR, "person/luis-costa", "Costa"),
                a.part(Role.VENUE, null, "the mines"));
        a.event(
                "Meeting",
                Status.PLANNED,
                "second meeting",
                "A second meeting of the two is planned for December.",
                a.within("2025-12-01", "2025-12-31", false, "December"),
                List.of(),
                a.part(Role.PARTICIPANT, "person/anna-berg", "the two"),
                a.part(Role.PARTICIPANT, "person/luis-costa", "the two"));
        return a.extraction();
    }

    /** One state accuses and sanctions the other, which denies it. */
    public static Extraction quarrel() {
        GoldenArticle a = new GoldenArticle(
                new Article(
                        "c/quarrel 1",
                        "Sylvania accused Ruritania of blocking the talks. Ruritania imposed sanctions on Sylvania."
                                + " The palace denied that it had blocked anything.",
                        null,
                        LocalDate.parse("2025-11-02"),
                        null,
                        null,
                        null),
                List.of(RURITANIA, SYLVANIA, PALACE, OFFICIALS));
        a.event(
                "Accusation",
                Status.OCCURRED,
                "accused",
                "Sylvania accused Ruritania of blocking the talks.",
                a.within(null, "2025-11-02", false, null),
                List.of(),
                a.part(Role.ACTOR, "state/SYL", "Sylvania"),
                a.part(Role.RECIPIENT, "state/RUR", "Ruritania"),
                a.part(Role.CONTENT, null, "blocking the talks"));
        a.event(
                "Sanction",
                Status.OCCURRED,
                "imposed sanctions",
                "Ruritania imposed sanctions on Sylvania.",
                a.within(null, "2025-11-02", false, null),
                List.of(),
                a.part(Role.ACTOR, "state/RUR", "Ruritania"),
                a.part(Role.RECIPIENT, "state/SYL", "Sylvania"));
        a.facets("ConvictionMode", "EconomicContext", "imposed sanctions");
        a.statement("organ/palace", "The palace", "Denies", false, List.of(), "it had blocked anything");
        return a.extraction();
    }

    /** The quads of one extraction. */
    public static ArticleTriples triples(Extraction extraction) {
        List<Quad> quads = new ArrayList<>();
        new ArticleMapper(IriMinter.standard(), Quads.NOTHING_KNOWN).write(extraction, into(quads));
        return ArticleTriples.of(quads);
    }

    /** A new store that holds the three articles, the ontology, and the two states. */
    public static Store store(Path directory) {
        STORE.copyTo(directory);
        return open(directory);
    }

    private static void make(Path directory) {
        try (Store store = open(directory)) {
            store.putReference(reference());
            store.put(extractions().stream().map(Golden::triples).toList());
        }
    }

    private static Store open(Path directory) {
        Node reference = IriMinter.standard().referenceGraph();
        return Store.openOrCreate(directory, reference).deriving(Fusion.beside(reference));
    }

    private static List<Triple> reference() {
        return reference(new Gazetteer(
                List.of(known(RURITANIA, "RUR", "Q100"), known(SYLVANIA, "SYL", null)), List.of(), List.of()));
    }

    /** The ontology and those that are known. */
    public static List<Triple> reference(Gazetteer gazetteer) {
        ReferenceMapper mapper = new ReferenceMapper(IriMinter.standard());
        List<Quad> quads = new ArrayList<>();
        mapper.write(ontology(), into(quads));
        mapper.write(gazetteer, into(quads));
        return quads.stream().map(Quad::asTriple).toList();
    }

    private static org.apache.jena.graph.Graph ontology() {
        var graph = GraphFactory.createDefaultGraph();
        InputStream turtle = Golden.class.getResourceAsStream("/ontology/chancery.ttl");
        RDFParser.source(turtle).lang(Lang.TURTLE).parse(graph);
        return graph;
    }

    private static KnownEntity known(Entity entity, String code, String wikidata) {
        List<String> none = List.of();
        return new KnownEntity(
                entity.id(),
                entity.kind(),
                entity.name(),
                List.of(entity.name()),
                none,
                none,
                none,
                null,
                null,
                code,
                null,
                wikidata);
    }

    private static StreamRDF into(List<Quad> quads) {
        return new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                quads.add(quad);
            }
        };
    }
}
