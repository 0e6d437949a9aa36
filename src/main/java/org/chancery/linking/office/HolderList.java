package org.chancery.linking.office;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.knowledge.OfficeHolder;
import org.chancery.linking.entity.OfficeHolders;
import org.chancery.linking.entity.PersonIndex;
import org.chancery.linking.entity.PersonNames;
import org.chancery.linking.entity.StateContext;
import org.chancery.model.Tenure;

/**
 * What the dated list of office holders says of one whom an article names with an office: that "Foreign Minister Kovac"
 * can on that day only be the one of one state.
 */
final class HolderList {
    private final PersonIndex persons;
    private final StateContext context;
    private final OfficeHolders holders;
    private final LocalDate day;

    HolderList(PersonIndex persons, StateContext context, OfficeHolders holders, LocalDate day) {
        this.persons = persons;
        this.context = context;
        this.holders = holders;
        this.day = day;
    }

    /** The body whose office the one named has; for a mere surname it must be one that the article names; or null. */
    String body(OfficePhrase phrase) {
        List<OfficeHolder> known = known(phrase);
        boolean surname = PersonNames.words(persons.fullName(phrase.name())).size() == 1;
        return OfficeHolders.body(
                !surname
                        ? known
                        : known.stream()
                                .filter(holder -> context.names(holder.body()))
                                .toList());
    }

    /** {@code state}, but where the list has one of this surname in this office elsewhere, that state alone or none. */
    String unlessElsewhere(OfficePhrase phrase, String state) {
        List<OfficeHolder> known = known(phrase);
        return known.isEmpty() ? state : OfficeHolders.body(known);
    }

    /** Whether it has the one named with {@code phrase} in that office of {@code body}. */
    boolean hasHolder(String body, OfficePhrase phrase) {
        return phrase.name() != null
                && phrase.bodies().contains(body)
                && known(phrase).stream().anyMatch(holder -> holder.body().equals(body));
    }

    /** Of the offices that the words may mean the first that the one named has in the one body of {@code phrase}. */
    String office(OfficePhrase phrase) {
        Set<String> offices = inBody(phrase).stream().map(OfficeHolder::office).collect(Collectors.toSet());
        return phrase.office().keys().stream()
                .filter(offices::contains)
                .findFirst()
                .orElse(null);
    }

    /** Gives the person of {@code phrase} the name of the list where surname, office, body and date agree. */
    void identify(OfficePhrase phrase) {
        List<OfficeHolder> agreeing = inBody(phrase).stream()
                .sorted(Comparator.comparing(OfficeHolder::person))
                .toList();
        String person = OfficeHolders.person(agreeing);
        if (person != null) {
            persons.identify(phrase.name(), person);
        }
    }

    private List<OfficeHolder> inBody(OfficePhrase phrase) {
        return known(phrase).stream()
                .filter(holder -> holder.body().equals(phrase.bodies().get(0)))
                .toList();
    }

    /** Those of that name and office: in it on the day, else before it, else, by a full name, at any time. */
    private List<OfficeHolder> known(OfficePhrase phrase) {
        if (phrase.ranked()) {
            return List.of();
        }
        String name = persons.knownName(phrase.name());
        List<OfficeHolder> dated = holders.named(name, phrase.office().keys(), day, phrase.manner());
        if (dated.isEmpty() && phrase.manner() == Tenure.Manner.INCUMBENT) {
            dated = holders.named(name, phrase.office().keys(), day, Tenure.Manner.FORMER);
        }
        boolean undated = dated.isEmpty() && PersonNames.words(name).size() > 1;
        return undated ? holders.named(name, phrase.office().keys(), null, phrase.manner()) : dated;
    }
}
