package org.chancery.linking.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.knowledge.OfficeHolder;
import org.chancery.knowledge.OfficeTitle;
import org.chancery.linking.entity.LinkingKnowledge;
import org.chancery.linking.entity.OfficeHolders;
import org.chancery.linking.entity.PersonIndex;
import org.chancery.linking.entity.PersonNames;
import org.chancery.linking.entity.StateContext;
import org.chancery.model.Label;
import org.chancery.model.Tenure;

/**
 * Finds what an article leaves out where it names an office with its holder: of which state it is, and who a mere
 * surname is. What the article says elsewhere goes before the dated list of office holders, and that before the state
 * that the article is about.
 */
final class OfficeCompletion {
    private final PersonIndex persons;
    private final OfficeHolders holders;
    private final StateContext context;
    private final Map<String, OfficeTitle> titles;
    private final Set<String> stateOffices;
    private final LocalDate day;

    OfficeCompletion(PersonIndex persons, StateContext context, LinkingKnowledge knowledge, LocalDate day) {
        this.persons = persons;
        this.holders = knowledge.holders();
        this.context = context;
        this.titles = knowledge.titles();
        this.stateOffices = knowledge.stateOffices();
        this.day = day;
    }

    /** {@code phrases}, each with the bodies that can be found for it; people are identified on the way. */
    List<OfficePhrase> complete(List<OfficePhrase> phrases) {
        List<OfficePhrase> completed = new ArrayList<>(phrases);
        for (int i = 0; i < completed.size(); i++) {
            OfficePhrase phrase = withoutForeignDefault(completed.get(i), phrases);
            completed.set(i, phrase);
            if (phrase.name() != null && phrase.bodies().isEmpty()) {
                String body = body(phrase, completed, i);
                completed.set(i, body == null ? phrase : phrase.of(List.of(body)));
            } else if (isOfRegion(phrase) && listed(phrase) != null) {
                completed.set(i, phrase.of(List.of(listed(phrase))));
            }
        }
        completed.stream()
                .filter(phrase -> phrase.name() != null && phrase.bodies().size() == 1)
                .forEach(this::identify);
        return completed.stream()
                .map(phrase -> isOver(phrase, completed) ? phrase.held(Tenure.Manner.FORMER) : phrase)
                .toList();
    }

    /**
     * {@code phrase} without the state that its title alone stands for, where the article is not about that state: "the
     * Foreign Secretary" of an article about Manila is not the British one.
     */
    private OfficePhrase withoutForeignDefault(OfficePhrase phrase, List<OfficePhrase> all) {
        String usual = phrase.office().keys().isEmpty()
                ? null
                : titles.get(phrase.office().keys().get(0)).body();
        boolean silent = usual != null && phrase.bodies().equals(List.of(usual)) && context.isAboutOthers(usual);
        return silent && all.stream().noneMatch(other -> isHeldIn(usual, other)) ? phrase.of(List.of()) : phrase;
    }

    /** Whether the list has the one named with {@code phrase} in that office of {@code body}. */
    private boolean isHeldIn(String body, OfficePhrase phrase) {
        return phrase.name() != null
                && phrase.bodies().contains(body)
                && known(phrase).stream().anyMatch(holder -> holder.body().equals(body));
    }

    /**
     * Whether an office that the words leave open is over: the article says it of the same person elsewhere, or the
     * list has the person among those who held it before.
     */
    private boolean isOver(OfficePhrase phrase, List<OfficePhrase> all) {
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

    /** Whether a named holder of a state's office has it of a region: "the Korean president". */
    private boolean isOfRegion(OfficePhrase phrase) {
        return phrase.name() != null
                && phrase.bodies().size() == 1
                && phrase.bodies().get(0).startsWith("region/")
                && stateOffices.containsAll(phrase.office().keys());
    }

    /**
     * The office of the list that a named holder of {@code phrase} has, where a word such as "leader" leaves it open.
     */
    String office(OfficePhrase phrase) {
        if (phrase.name() == null || phrase.bodies().size() != 1) {
            return null;
        }
        Set<String> offices = known(phrase).stream()
                .filter(holder -> holder.body().equals(phrase.bodies().get(0)))
                .map(OfficeHolder::office)
                .collect(Collectors.toSet());
        return phrase.office().keys().stream()
                .filter(offices::contains)
                .findFirst()
                .orElse(null);
    }

    private String body(OfficePhrase phrase, List<OfficePhrase> all, int at) {
        String said = saidElsewhere(phrase, all);
        if (said != null) {
            return said;
        }
        String listed = listed(phrase);
        if (listed != null) {
            return listed;
        }
        if (phrase.presidential()) {
            return lastPresidency(all, at);
        }
        boolean open = phrase.office().keys().stream().anyMatch(stateOffices::contains);
        if (!open || phrase.office().keys().size() > 1 || !phrase.bare() || isOwnedElsewhere(phrase, all)) {
            return null;
        }
        String joined = joined(all, at);
        if (joined != null) {
            return joined;
        }
        return phrase.origin() != null ? phrase.origin() : unlessListed(phrase, context.main());
    }

    /** {@code state}, but where the list has one of this surname in this office elsewhere, that state alone or none. */
    private String unlessListed(OfficePhrase phrase, String state) {
        List<OfficeHolder> known = known(phrase);
        return known.isEmpty() ? state : OfficeHolders.body(known);
    }

    /** Whose president was named last before: "presidential spokesperson". */
    private static String lastPresidency(List<OfficePhrase> all, int at) {
        return all.subList(0, at).stream()
                .filter(other -> other.office().keys().contains("president")
                        && other.bodies().size() == 1)
                .map(other -> other.bodies().get(0))
                .reduce((one, other) -> other)
                .orElse(null);
    }

    /** The body that the list gives; for a mere surname it must be one that the article names. */
    private String listed(OfficePhrase phrase) {
        List<OfficeHolder> known = known(phrase);
        if (PersonNames.words(persons.fullName(phrase.name())).size() == 1) {
            return OfficeHolders.body(known.stream()
                    .filter(holder -> context.names(holder.body()))
                    .toList());
        }
        return OfficeHolders.body(known);
    }

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

    private String saidElsewhere(OfficePhrase phrase, List<OfficePhrase> all) {
        String name = persons.fullName(phrase.name());
        return all.stream()
                .filter(other -> other.name() != null && other.bodies().size() == 1)
                .filter(other -> persons.fullName(other.name()).equals(name) && sharesOffice(phrase, other))
                .map(other -> other.bodies().get(0))
                .findFirst()
                .orElse(null);
    }

    /** Whether the text says elsewhere of the holder whose office it is, in words that were not understood. */
    private boolean isOwnedElsewhere(OfficePhrase phrase, List<OfficePhrase> all) {
        String name = persons.fullName(phrase.name());
        return all.stream()
                .anyMatch(other -> other.name() != null
                        && !other.bare()
                        && other.bodies().isEmpty()
                        && persons.fullName(other.name()).equals(name));
    }

    private static boolean sharesOffice(OfficePhrase one, OfficePhrase other) {
        return one.office().keys().stream().anyMatch(other.office().keys()::contains);
    }

    /** The state of the office joined before: "Russian President … and Foreign Minister …". */
    private static String joined(List<OfficePhrase> all, int at) {
        if (at == 0) {
            return null;
        }
        OfficePhrase before = all.get(at - 1);
        OfficePhrase phrase = all.get(at);
        boolean close = before.office().sentence() == phrase.office().sentence()
                && before.name() != null
                && phrase.first() - before.name().last() <= 2
                && phrase.first() > before.name().last();
        return close && before.bodies().size() == 1 && before.bodies().get(0).startsWith("state/")
                ? before.bodies().get(0)
                : null;
    }

    /** Gives the person of {@code phrase} the name of the list where surname, office, body and date agree. */
    private void identify(OfficePhrase phrase) {
        Label name = phrase.name();
        List<OfficeHolder> agreeing = known(phrase).stream()
                .filter(holder -> holder.body().equals(phrase.bodies().get(0)))
                .sorted(Comparator.comparing(OfficeHolder::person))
                .toList();
        String person = OfficeHolders.person(agreeing);
        if (person != null) {
            persons.identify(name, person);
        }
    }
}
