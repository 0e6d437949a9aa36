package org.chancery.linking.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.knowledge.OfficeHolder;
import org.chancery.model.Label;
import org.chancery.model.RecognizedArticle;
import org.chancery.model.Tenure;

/**
 * What the list of office holders says of the names of an article on its day: who "President Kim" may be, and which Kim
 * is in office.
 */
final class OfficeBearers {
    private static final Set<Label.Kind> PLACES =
            Set.of(Label.Kind.KNOWN_NAME, Label.Kind.ADJECTIVE, Label.Kind.INHABITANT);

    private final OfficeHolders holders;
    private final LocalDate day;
    private final Map<Integer, List<Label>> offices;
    private final Set<String> bodies;

    OfficeBearers(RecognizedArticle article, OfficeHolders holders) {
        this.holders = holders;
        this.day = article.annotated().anchor();
        this.offices = article.labels().stream()
                .filter(label -> label.kind() == Label.Kind.OFFICE)
                .collect(Collectors.groupingBy(Label::sentence));
        this.bodies = article.labels().stream()
                .filter(label -> PLACES.contains(label.kind()))
                .flatMap(label -> label.keys().stream())
                .collect(Collectors.toSet());
    }

    /**
     * The full name of the only one who bore the surname and was in office on the day of the article, for a state that
     * it names; null where there is none: "Trump" of 2018.
     */
    String inOffice(List<String> surname) {
        List<String> names = day == null
                ? List.of()
                : holders.bearing(surname, day).stream()
                        .filter(holder -> bodies.contains(holder.body()))
                        .map(OfficeHolder::person)
                        .distinct()
                        .toList();
        return names.size() == 1 ? names.get(0) : null;
    }

    /** Who bears the surname {@code words} and the title in front of {@code label}. */
    List<String> titled(Label label, List<String> words) {
        return offices.getOrDefault(label.sentence(), List.of()).stream()
                .filter(office -> office.last() == label.first() - 1)
                .flatMap(office -> incumbents(words.get(0), office))
                .map(OfficeHolder::person)
                .distinct()
                .toList();
    }

    /** Whether an office stands right before {@code label}: "President Mbeki". */
    boolean hasTitle(Label label) {
        return offices.getOrDefault(label.sentence(), List.of()).stream()
                .anyMatch(office -> office.last() == label.first() - 1);
    }

    private Stream<OfficeHolder> incumbents(String surname, Label office) {
        return holders.named(surname, office.keys(), day, Tenure.Manner.INCUMBENT).stream();
    }

    /** Of several of one family name the one in office, else the one named most. */
    NamedPerson foremost(List<NamedPerson> fitting) {
        List<NamedPerson> inOffice = fitting.stream()
                .filter(group -> holders.isIncumbent(group.words(), day))
                .toList();
        return inOffice.size() == 1
                ? inOffice.get(0)
                : fitting.stream()
                        .max(Comparator.comparingInt(NamedPerson::named))
                        .orElseThrow();
    }
}
