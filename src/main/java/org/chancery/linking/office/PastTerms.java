package org.chancery.linking.office;

import java.time.LocalDate;
import java.util.List;
import org.chancery.linking.entity.OfficeHolders;
import org.chancery.linking.entity.PersonIndex;
import org.chancery.model.Tenure;

/** Which offices that an article names without saying so were over on its day. */
final class PastTerms {
    private final PersonIndex persons;
    private final OfficeHolders holders;
    private final LocalDate day;

    PastTerms(PersonIndex persons, OfficeHolders holders, LocalDate day) {
        this.persons = persons;
        this.holders = holders;
        this.day = day;
    }

    /**
     * Whether an office that the words leave open is over: the article says it of the same person elsewhere, or the
     * list has the person among those who held it before.
     */
    boolean isOver(OfficePhrase phrase, List<OfficePhrase> all) {
        boolean open = phrase.name() != null
                && phrase.bodies().size() == 1
                && phrase.manner() == Tenure.Manner.INCUMBENT
                && !phrase.clausal();
        if (!open || day == null || isListed(phrase, Tenure.Manner.INCUMBENT)) {
            return false;
        }
        return isListed(phrase, Tenure.Manner.FORMER) || isFormerElsewhere(phrase, all);
    }

    private boolean isListed(OfficePhrase phrase, Tenure.Manner manner) {
        return !phrase.ranked()
                && holders
                        .named(persons.knownName(phrase.name()), phrase.office().keys(), day, manner)
                        .stream()
                        .anyMatch(holder -> holder.body().equals(phrase.bodies().get(0)));
    }

    private boolean isFormerElsewhere(OfficePhrase phrase, List<OfficePhrase> all) {
        return all.stream()
                .anyMatch(other -> other.name() != null
                        && other.manner() == Tenure.Manner.FORMER
                        && !other.clausal()
                        && persons.fullName(other.name()).equals(persons.fullName(phrase.name()))
                        && other.bodies().equals(phrase.bodies())
                        && other.ranked() == phrase.ranked()
                        && sharesOffice(phrase, other));
    }

    /** Whether both may be the same office. */
    static boolean sharesOffice(OfficePhrase one, OfficePhrase other) {
        return one.office().keys().stream().anyMatch(other.office().keys()::contains);
    }
}
