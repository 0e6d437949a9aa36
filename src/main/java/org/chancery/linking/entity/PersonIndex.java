package org.chancery.linking.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.knowledge.WordList;
import org.chancery.model.Label;
import org.chancery.model.RecognizedArticle;

/**
 * Groups the person names of an article. Full names go together where one is another form of the other; a single name
 * belongs to the full name that was last meant, else to the next one to come.
 */
public final class PersonIndex {
    private final WrittenNames written;
    private final OfficeBearers bearers;
    private final Set<String> familyNamesFirst;
    private final KnownPeople known;
    private final Map<Label, NamedPerson> groups = new HashMap<>();
    private final Set<String> alone = new HashSet<>();
    private final List<NamedPerson> people = new ArrayList<>();
    private final Map<String, String> identities = new HashMap<>();

    public PersonIndex(RecognizedArticle article, LinkingKnowledge knowledge) {
        this.written = new WrittenNames(article.annotated(), knowledge.words(WordList.TITLES_OF_GIVEN_NAMES));
        this.bearers = new OfficeBearers(article, knowledge.holders());
        this.known = knowledge.people();
        this.familyNamesFirst = knowledge.words(WordList.FAMILY_NAMES_FIRST).stream()
                .map(name -> PersonNames.words(name).get(0))
                .collect(Collectors.toSet());
        group(article.labels().stream()
                .filter(label -> label.kind() == Label.Kind.PERSON_NAME)
                .toList());
    }

    /** Full names first, so that a single name can belong to one that comes behind it. */
    private void group(List<Label> labels) {
        labels.stream().map(written::words).filter(words -> words.size() == 1).forEach(alone::addAll);
        labels.stream().filter(label -> written.words(label).size() > 1).forEach(this::addFullName);
        for (int i = 0; i < labels.size(); i++) {
            if (!groups.containsKey(labels.get(i))) {
                NamedPerson group = meant(labels.get(i), labels, i);
                group.count();
                groups.put(labels.get(i), group);
            }
        }
        people.stream().filter(group -> group.isShort() && !group.isGivenName()).forEach(this::identifyByOffice);
    }

    private void identifyByOffice(NamedPerson group) {
        String name = bearers.inOffice(group.words());
        if (name != null) {
            group.identify(name);
        }
    }

    /** The fullest name that the article gives to the person of {@code label}. */
    public String fullName(Label label) {
        return groups.get(label).name();
    }

    /** Notes that the person of {@code label} is known as {@code name}; a full name of the article stays what it is. */
    public void identify(Label label, String name) {
        groups.get(label).identify(name);
    }

    /** The fullest name of the person of {@code label}, as the lists of known people write it. */
    public String knownName(Label label) {
        NamedPerson group = groups.get(label);
        return group.isShort() ? group.name() : known.name(group.name());
    }

    /** The name by which the person of {@code label} is known in all articles; null if there is only a surname. */
    public String identity(Label label) {
        NamedPerson group = groups.get(label);
        if (group.identity() != null || group.isShort()) {
            return group.identity();
        }
        String identity = identity(group.name());
        boolean shared = people.stream()
                .anyMatch(other -> other != group
                        && !other.isShort()
                        && identity(other.name()).equals(identity));
        return shared ? known.name(group.name()) : identity;
    }

    /** Each name is asked for once for each mention of each person, and costs much. */
    private String identity(String name) {
        return identities.computeIfAbsent(name, known::identity);
    }

    private void addFullName(Label label) {
        List<String> words = written.words(label);
        NamedPerson group = people.stream()
                .filter(one -> one.isForm(words) || known.areOne(words, one.words()))
                .findFirst()
                .orElseGet(this::create);
        groups.put(label, group);
        String gender = label.keys().isEmpty() ? null : label.keys().get(0);
        group.add(words, written.name(label), written.isCredit(label), gender);
    }

    private NamedPerson create() {
        NamedPerson group = new NamedPerson();
        people.add(group);
        return group;
    }

    private NamedPerson meant(Label label, List<Label> labels, int at) {
        List<String> words = written.words(label);
        List<String> titled = bearers.titled(label, words);
        boolean given = written.isGivenName(label);
        for (Predicate<NamedPerson> way : given ? ofGivenName(words) : ofSurname(words)) {
            List<NamedPerson> fitting = people.stream()
                    .filter(way)
                    .filter(group -> group.isAddressedAs(written.before(label)) && !group.isSomebodyElse(titled))
                    .toList();
            if (!fitting.isEmpty()) {
                return nearest(fitting, labels, at);
            }
        }
        NamedPerson group = new NamedPerson(words, written.name(label), given, !titled.isEmpty());
        people.add(group);
        return group;
    }

    /**
     * Whether {@code words} are the family name, written in front, of one whom the article names with a title, and
     * never by his last name alone.
     */
    private boolean isTitledFamily(List<String> words, NamedPerson group) {
        boolean inFront = group.isFirst(words) && group.words().size() > 2 && !alone.contains(group.lastWord());
        return inFront
                && groups.entrySet().stream()
                        .anyMatch(entry -> entry.getValue() == group && bearers.hasTitle(entry.getKey()));
    }

    private List<Predicate<NamedPerson>> ofGivenName(List<String> words) {
        return List.of(
                group -> !group.isShort() && group.isFirst(words),
                group -> group.isGivenName() && words.equals(group.words()));
    }

    private List<Predicate<NamedPerson>> ofSurname(List<String> words) {
        return List.of(
                group -> !group.isShort() && isFamilyName(words, group),
                group -> !group.isShort() && isTitledFamily(words, group),
                group -> (!group.isShort() || group.isTitled()) && PersonNames.isFormOf(words, group.words()),
                group -> !group.isShort() && group.isFirst(words),
                group -> group.isShort() && words.equals(group.words()));
    }

    private boolean isFamilyName(List<String> words, NamedPerson group) {
        return familyNamesFirst.contains(words.get(0)) && group.isFirst(words);
    }

    /** Of {@code fitting} the one meant last before the label at {@code at}, else the first meant after it. */
    private NamedPerson nearest(List<NamedPerson> all, List<Label> labels, int at) {
        List<NamedPerson> inText =
                all.stream().filter(group -> !group.isCredit()).toList();
        List<NamedPerson> fitting = inText.isEmpty() ? all : inText;
        boolean family = familyNamesFirst.contains(written.words(labels.get(at)).get(0));
        if (fitting.size() > 1 && family) {
            return bearers.foremost(fitting);
        }
        IntStream backwards = IntStream.iterate(at - 1, before -> before >= 0, before -> before - 1);
        return IntStream.concat(backwards, IntStream.range(at + 1, labels.size()))
                .mapToObj(other -> groups.get(labels.get(other)))
                .filter(fitting::contains)
                .findFirst()
                .orElse(fitting.get(0));
    }
}
