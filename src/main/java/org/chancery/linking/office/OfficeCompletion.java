package org.chancery.linking.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.knowledge.OfficeTitle;
import org.chancery.linking.entity.LinkingKnowledge;
import org.chancery.linking.entity.PersonIndex;
import org.chancery.linking.entity.StateContext;
import org.chancery.model.Tenure;

/**
 * Finds what an article leaves out where it names an office with its holder: of which state it is, and who a mere
 * surname is. What the article says elsewhere goes before the dated list of office holders, and that before the state
 * that the article is about.
 */
final class OfficeCompletion {
    private final PersonIndex persons;
    private final HolderList list;
    private final StateContext context;
    private final Map<String, OfficeTitle> titles;
    private final Set<String> stateOffices;
    private final PastTerms past;

    OfficeCompletion(PersonIndex persons, StateContext context, LinkingKnowledge knowledge, LocalDate day) {
        this.persons = persons;
        this.list = new HolderList(persons, context, knowledge.holders(), day);
        this.context = context;
        this.titles = knowledge.titles();
        this.stateOffices = knowledge.stateOffices();
        this.past = new PastTerms(persons, knowledge.holders(), day);
    }

    /** {@code phrases}, each with the bodies that can be found for it; people are identified on the way. */
    List<OfficePhrase> complete(List<OfficePhrase> phrases) {
        List<OfficePhrase> completed = new ArrayList<>(phrases);
        for (int i = 0; i < completed.size(); i++) {
            completed.set(i, withoutForeignDefault(completed.get(i), phrases));
            completed.set(i, withBody(completed, i));
        }
        completed.stream()
                .filter(phrase -> phrase.name() != null && phrase.bodies().size() == 1)
                .forEach(list::identify);
        return completed.stream()
                .map(phrase -> past.isOver(phrase, completed) ? phrase.held(Tenure.Manner.FORMER) : phrase)
                .toList();
    }

    /** The phrase at {@code at} with the body that can be found for it, where it has none or only a region. */
    private OfficePhrase withBody(List<OfficePhrase> all, int at) {
        OfficePhrase phrase = all.get(at);
        String body = null;
        if (phrase.name() != null && phrase.bodies().isEmpty()) {
            body = body(phrase, all, at);
        } else if (isOfRegion(phrase)) {
            body = list.body(phrase);
        }
        return body == null ? phrase : phrase.of(List.of(body));
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
        return silent && all.stream().noneMatch(other -> list.hasHolder(usual, other)) ? phrase.of(List.of()) : phrase;
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
        return phrase.name() == null || phrase.bodies().size() != 1 ? null : list.office(phrase);
    }

    private String body(OfficePhrase phrase, List<OfficePhrase> all, int at) {
        String said = saidElsewhere(phrase, all);
        if (said != null) {
            return said;
        }
        String listed = list.body(phrase);
        if (listed != null) {
            return listed;
        }
        return phrase.presidential() ? lastPresidency(all, at) : understood(phrase, all, at);
    }

    /** The state that a bare office of a state leaves to be understood, or null. */
    private String understood(OfficePhrase phrase, List<OfficePhrase> all, int at) {
        boolean open = phrase.office().keys().stream().anyMatch(stateOffices::contains);
        if (!open || phrase.office().keys().size() > 1 || !phrase.bare() || isOwnedElsewhere(phrase, all)) {
            return null;
        }
        String joined = joined(all, at);
        if (joined != null) {
            return joined;
        }
        return phrase.origin() != null ? phrase.origin() : list.unlessElsewhere(phrase, mainState(all));
    }

    /** The state that the article is about, unless all whose states it gives are of others. */
    private String mainState(List<OfficePhrase> all) {
        String main = context.main();
        List<String> states = all.stream()
                .filter(phrase -> phrase.name() != null)
                .flatMap(phrase -> phrase.bodies().stream())
                .filter(body -> body.startsWith("state/"))
                .map(body -> body.split("/", 3)[1])
                .distinct()
                .toList();
        return main == null || states.isEmpty() || states.contains(main.split("/", 3)[1]) ? main : null;
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

    private String saidElsewhere(OfficePhrase phrase, List<OfficePhrase> all) {
        String name = persons.fullName(phrase.name());
        return all.stream()
                .filter(other -> other.name() != null && other.bodies().size() == 1)
                .filter(other -> persons.fullName(other.name()).equals(name) && PastTerms.sharesOffice(phrase, other))
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
}
