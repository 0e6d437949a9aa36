package org.chancery.turtle;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.chancery.turtle.SubjectDescription.CHY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.knowledge.AgentNoun;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.KnownEntity;
import org.chancery.knowledge.OfficeTitle;
import org.chancery.model.EntityKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The gazetteer that comes with Chancery is sound. */
class GazetteerTest {
    private static final Path DIRECTORY = Path.of("ontology/gazetteer");

    // spec: PLOVER 2.0, sectors and codes beyond states
    private static final Set<String> SECTORS = Set.of(
            "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS", "CRM", "CVL",
            "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC", "UNO", "EUR", "IGO", "NGO", "ISM",
            "IMG", "MNC");

    /** States that are cities, and states that are gone or not in control of a capital of their own. */
    private static final Set<String> WITHOUT_CAPITAL = Set.of(
            "state/CSK",
            "state/DDR",
            "state/ESH",
            "state/GRL",
            "state/HKG",
            "state/MCO",
            "state/SCG",
            "state/SGP",
            "state/SUN",
            "state/VAT",
            "state/YMD",
            "state/YUG");

    private static Gazetteer gazetteer;

    @BeforeAll
    static void read() {
        gazetteer = GazetteerReader.read();
    }

    @Test
    void theClassPathHasEveryFileOfTheDirectory() {
        assertEquals(Set.copyOf(GazetteerReader.read(DIRECTORY).entities()), Set.copyOf(gazetteer.entities()));
    }

    @Test
    void everyMemberOfTheUnitedNationsIsThere() {
        var codes =
                states().filter(state -> state.id().matches("state/[A-Z]{3}")).count();
        assertTrue(codes >= 193 + 4, "states with a code: " + codes);
    }

    @Test
    void everyStateHasAnAdjectiveOrInhabitants() {
        var without = states().filter(state -> state.adjectives().isEmpty()
                && state.inhabitants().isEmpty()
                && !state.id().contains("republic"));
        assertNone(without.map(KnownEntity::id));
    }

    @Test
    void everyStateOfTodayHasACapital() {
        var with = new HashSet<String>();
        gazetteer.entities().forEach(entity -> with.add(entity.capitalOf()));
        var without = states().map(KnownEntity::id)
                .filter(id -> id.matches("state/[A-Z]{3}"))
                .filter(id -> !with.contains(id));
        assertEquals(new TreeSet<>(WITHOUT_CAPITAL), without.collect(toCollection(TreeSet::new)));
    }

    @Test
    void aCapitalIsACityOfItsState() {
        assertNone(gazetteer.entities().stream()
                .filter(entity -> entity.capitalOf() != null)
                .filter(entity ->
                        entity.kind() != EntityKind.CITY || !entity.capitalOf().equals(entity.of()))
                .map(KnownEntity::id));
    }

    @Test
    void isoCodesAreUnique() {
        assertNone(repeated(descriptions().stream().flatMap(entry -> entry.text(CHY + "isoAlpha2").stream())));
        assertNone(repeated(states().filter(state -> state.of() == null).map(KnownEntity::code)));
    }

    @Test
    void idsAreUniqueAndSayTheKind() {
        var paths = Map.of(
                EntityKind.PERSON, "person/",
                EntityKind.STATE, "state/",
                EntityKind.CITY, "city/",
                EntityKind.REGION, "region/",
                EntityKind.GOVERNMENT, "organ/",
                EntityKind.INTERNATIONAL_ORGANIZATION, "org/",
                EntityKind.ORGANIZATION, "org/");
        assertNone(gazetteer.entities().stream()
                .filter(entity -> !entity.id().matches(paths.get(entity.kind()) + "[A-Za-z0-9-]+"))
                .map(KnownEntity::id));
        assertEquals(gazetteer.entities().size(), gazetteer.byId().size());
    }

    @Test
    void wikidataItemsAreUniqueAndWellFormed() {
        var items = gazetteer.entities().stream().map(KnownEntity::wikidata).filter(Objects::nonNull);
        assertNone(repeated(items));
        assertNone(gazetteer.entities().stream()
                .map(KnownEntity::wikidata)
                .filter(item -> item != null && !item.matches("Q[1-9][0-9]*")));
    }

    @Test
    void everySectorIsOneOfPlover() {
        var sectors = Stream.of(
                        gazetteer.entities().stream().map(KnownEntity::sector),
                        gazetteer.offices().stream().map(OfficeTitle::sector),
                        gazetteer.agentNouns().stream().map(AgentNoun::sector))
                .flatMap(sector -> sector);
        assertNone(sectors.filter(sector -> sector != null && !SECTORS.contains(sector)));
    }

    @Test
    void aNameBelongsToOneEntityUnlessEachSaysThatItIsAmbiguous() {
        var shared = new TreeMap<String, Set<String>>();
        gazetteer
                .entities()
                .forEach(entity -> entity.names()
                        .forEach(name -> shared.computeIfAbsent(name, key -> new TreeSet<>())
                                .add(entity.id())));
        shared.values().removeIf(ids -> ids.size() < 2);
        var noted = new TreeMap<String, Set<String>>();
        descriptions()
                .forEach(entry -> entry.texts(CHY + "ambiguousName")
                        .forEach(name -> noted.computeIfAbsent(name, key -> new TreeSet<>())
                                .add(entry.id())));
        assertEquals(noted, shared);
    }

    @Test
    void formsOfOfficesAndNounsAreInLowerCase() {
        assertNone(forms().filter(form -> !form.equals(form.toLowerCase(Locale.ROOT))));
    }

    @Test
    void aFormBelongsToOneOfficeAndToOneNoun() {
        assertNone(repeated(gazetteer.offices().stream().flatMap(office -> office.forms().stream())));
        assertNone(repeated(gazetteer.agentNouns().stream().flatMap(noun -> noun.forms().stream())));
    }

    @Test
    void everyTextIsInOneLineWithoutSpaceAround() {
        var names = gazetteer.entities().stream()
                .flatMap(entity -> Stream.of(entity.names(), entity.adjectives(), entity.inhabitants()))
                .flatMap(List::stream);
        assertNone(
                Stream.concat(names, forms()).filter(text -> !text.equals(text.strip()) || text.matches(".*\\s\\s.*")));
    }

    private static Stream<KnownEntity> states() {
        return gazetteer.entities().stream().filter(entity -> entity.kind() == EntityKind.STATE);
    }

    private static Stream<String> forms() {
        return Stream.concat(
                gazetteer.offices().stream()
                        .flatMap(office -> Stream.concat(office.forms().stream(), office.nominals().stream())),
                gazetteer.agentNouns().stream().flatMap(noun -> noun.forms().stream()));
    }

    private static List<SubjectDescription> descriptions() {
        var all = new ArrayList<SubjectDescription>();
        for (var name : List.of("cities", "organizations", "organs", "people", "regions", "states")) {
            all.addAll(TurtleFiles.file(DIRECTORY.resolve(name + ".ttl")));
        }
        return all;
    }

    private static Stream<String> repeated(Stream<String> values) {
        return values.collect(groupingBy(value -> value, TreeMap::new, counting())).entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey);
    }

    private static void assertNone(Stream<String> offenders) {
        assertEquals(List.of(), offenders.toList());
    }
}
