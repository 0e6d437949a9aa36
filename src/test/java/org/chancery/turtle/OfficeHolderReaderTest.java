package org.chancery.turtle;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.OfficeHolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeHolderReaderTest {
    private static Gazetteer gazetteer;
    private static List<OfficeHolder> holders;

    @TempDir
    Path directory;

    @BeforeAll
    static void readAll() {
        gazetteer = GazetteerReader.read();
        holders = new OfficeHolderReader(gazetteer).read();
    }

    @Test
    void anOfficeHasOneHolderAtATime() {
        var overlaps = new ArrayList<String>();
        holders.stream()
                .collect(groupingBy(holder -> holder.office() + " of " + holder.body()))
                .values()
                .forEach(sameOffice -> collectOverlaps(sameOffice, overlaps));
        assertEquals(List.of(), overlaps);
    }

    @Test
    void theHolderOnADayIsFound() {
        assertEquals(List.of("Joe Biden"), on("president", "state/USA", "2022-06-01"));
        assertEquals(List.of("Donald Trump"), on("president", "state/USA", "2025-10-17"));
        assertEquals(List.of("Helmut Kohl"), on("chancellor", "state/DEU", "1990-10-03"));
        assertEquals(List.of("Kofi Annan"), on("secretary-general", "org/un", "2003-03-19"));
    }

    @Test
    void nobodyIsNamedForADayThatIsNotSure() {
        assertEquals(List.of(), on("foreign-minister", "state/FRA", "1993-03-15"));
    }

    @Test
    void aDateIsAsPreciseAsItIsWritten() throws IOException {
        var read = read("\"1990-08\"^^xsd:gYearMonth", "\"1991-02-01\"^^xsd:date");
        var expected = new OfficeHolder(
                "Jane Roe", false, "president", "state/FRA", YearMonth.of(1990, 8), LocalDate.of(1991, 2, 1));
        assertEquals(List.of(expected), read);
    }

    @Test
    void whatIsNotADateIsAnError() {
        var error = assertThrows(OntologyException.class, () -> read("\"soon\"", "\"1991\"^^xsd:gYear"));
        assertTrue(error.getMessage().contains("not a date: soon"), error.getMessage());
    }

    @Test
    void anEndBeforeTheBeginIsAnError() {
        assertThrows(OntologyException.class, () -> read("\"1992\"^^xsd:gYear", "\"1991\"^^xsd:gYear"));
    }

    private static List<String> on(String office, String body, String day) {
        return holders.stream()
                .filter(holder ->
                        holder.office().equals(office) && holder.body().equals(body))
                .filter(holder -> holder.heldOn(LocalDate.parse(day)))
                .map(OfficeHolder::person)
                .toList();
    }

    private List<OfficeHolder> read(String from, String to) throws IOException {
        var turtle = """
                @base <https://w3id.org/chancery/id/> .
                @prefix chy: <https://w3id.org/chancery/ontology#> .
                @prefix org: <http://www.w3.org/ns/org#> .
                @prefix schema: <https://schema.org/> .
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                <tenure/test> a chy:Tenure ; chy:holderName "Jane Roe"@en ; chy:officeTitle <office/president> ;
                    org:organization <state/FRA> ; schema:startDate %s ; schema:endDate %s .
                """;
        Files.writeString(directory.resolve("office-holders.ttl"), turtle.formatted(from, to));
        return new OfficeHolderReader(gazetteer).read(directory);
    }

    private static void collectOverlaps(List<OfficeHolder> sameOffice, List<String> overlaps) {
        for (int i = 0; i < sameOffice.size(); i++) {
            for (int j = i + 1; j < sameOffice.size(); j++) {
                if (sameOffice.get(i).overlaps(sameOffice.get(j))) {
                    overlaps.add(sameOffice.get(i) + " and " + sameOffice.get(j));
                }
            }
        }
    }
}
