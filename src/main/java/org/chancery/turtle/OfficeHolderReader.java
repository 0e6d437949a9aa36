package org.chancery.turtle;

import static org.chancery.turtle.SubjectDescription.CHY;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SchemaDO;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.OfficeHolder;

/** Reads who held which office when; office and body must be in the gazetteer. */
public final class OfficeHolderReader {
    static final String FILE = "office-holders.ttl";
    static final String TYPE = "Tenure";

    private final Gazetteer gazetteer;

    public OfficeHolderReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The office holders that come with Chancery. */
    public List<OfficeHolder> read() {
        return holders(TurtleFiles.bundled(GazetteerReader.RESOURCE, FILE::equals));
    }

    /**
     * The office holders of a directory.
     *
     * @param directory has {@code office-holders.ttl}; without it there are none
     * @throws OntologyException if there is a mistake in it
     */
    public List<OfficeHolder> read(Path directory) {
        var file = directory.resolve(FILE);
        if (Files.notExists(file)) {
            return List.of();
        }
        return holders(TurtleFiles.file(file));
    }

    private List<OfficeHolder> holders(List<SubjectDescription> descriptions) {
        var bodies = gazetteer.byId().keySet();
        var offices = gazetteer.offices().stream()
                .map(office -> "office/" + office.slug())
                .collect(Collectors.toSet());
        return descriptions.stream()
                .map(description -> holder(description, offices, bodies))
                .toList();
    }

    private static OfficeHolder holder(SubjectDescription description, Set<String> offices, Set<String> bodies) {
        if (!description.type().equals(TYPE)) {
            throw description.error("unknown kind " + description.type());
        }
        var person = description.text(CHY + "holderName").orElseThrow(() -> description.error("no holderName"));
        var female = description
                .localName(SchemaDO.gender.getURI())
                .filter("Female"::equals)
                .isPresent();
        var office = known(description, CHY + "officeTitle", offices);
        var body = known(description, ORG.organization.getURI(), bodies);
        var from = time(description, SchemaDO.startDate.getURI()).orElseThrow(() -> description.error("no startDate"));
        var to = time(description, SchemaDO.endDate.getURI()).orElse(null);
        try {
            return new OfficeHolder(person, female, office.substring("office/".length()), body, from, to);
        } catch (IllegalArgumentException e) {
            throw description.error(e.getMessage());
        }
    }

    private static String known(SubjectDescription description, String property, Set<String> ids) {
        var id = description
                .id(property)
                .orElseThrow(() -> description.error("no " + property.replaceFirst(".*[/#]", "")));
        if (!ids.contains(id)) {
            throw description.error(id + " is not in the gazetteer");
        }
        return id;
    }

    private static Optional<Temporal> time(SubjectDescription description, String property) {
        return description.text(property).map(text -> {
            try {
                return parse(text);
            } catch (DateTimeException e) {
                throw description.error("not a date: " + text);
            }
        });
    }

    private static Temporal parse(String text) {
        return switch (text.length()) {
            case 4 -> Year.parse(text);
            case 7 -> YearMonth.parse(text);
            default -> LocalDate.parse(text);
        };
    }
}
