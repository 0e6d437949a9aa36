package org.chancery.linking.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chancery.knowledge.OfficeHolder;
import org.chancery.knowledge.WordList;
import org.chancery.model.Label;
import org.chancery.model.RecognizedArticle;
import org.chancery.model.Sentence;
import org.chancery.model.Tenure;

/**
 * Groups the person names of an article. Full names go together where one is another form of the other; a single name
 * belongs to the full name that was last meant, else to the next one to come.
 */
public final class PersonIndex {
    private final RecognizedArticle article;
    private final Set<String> familyNamesFirst;
    private final Set<String> titlesOfGivenNames;
    private final OfficeHolders holders;
    private final KnownPeople known;
    private final Map<Integer, List<Label>> offices = new HashMap<>();
    private final Map<Label, NamedPerson> groups = new HashMap<>();
    private final List<NamedPerson> people = new ArrayList<>();

    public PersonIndex(RecognizedArticle article, LinkingKnowledge knowledge) {
        this.article = article;
        this.known = knowledge.people();
        this.holders = knowledge.holders();
        this.titlesOfGivenNames = knowledge.words(WordList.TITLES_OF_GIVEN_NAMES);
        this.familyNamesFirst = knowledge.words(WordList.FAMILY_NAMES_FIRST).stream()
                .map(name -> PersonNames.words(name).get(0))
                .collect(Collectors.toSet());
        article.labels().stream()
                .filter(label -> label.kind() == Label.Kind.OFFICE)
                .forEach(label -> offices.computeIfAbsent(label.sentence(), any -> new ArrayList<>())
                        .add(label));
        List<Label> labels = article.labels().stream()
                .filter(label -> label.kind() == Label.Kind.PERSON_NAME)
                .toList();
        labels.stream().filter(label -> words(label).size() > 1).forEach(this::addFullName);
        for (int i = 0; i < labels.size(); i++) {
            if (!groups.containsKey(labels.get(i))) {
                NamedPerson group = meant(labels.get(i), labels, i);
                group.count();
                groups.put(labels.get(i), group);
            }
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
        String identity = known.identity(group.name());
        boolean shared = people.stream()
                .anyMatch(other -> other != group
                        && !other.isShort()
                        && known.identity(other.name()).equals(identity));
        return shared ? known.name(group.name()) : identity;
    }

    private void addFullName(Label label) {
        List<String> words = words(label);
        NamedPerson group = people.stream()
                .filter(one -> one.isForm(words) || known.areOne(words, one.words()))
                .findFirst()
                .orElseGet(this::create);
        groups.put(label, group);
        group.add(
                words,
                name(label),
                isCredit(label),
                label.keys().isEmpty() ? null : label.keys().get(0));
    }

    /** Whether {@code label} only says who took a picture: "REUTERS/Ann Hall". */
    private boolean isCredit(Label label) {
        return label.first() > 0
                && sentence(label).token(label.first() - 1).word().endsWith("/");
    }

    private NamedPerson create() {
        NamedPerson group = new NamedPerson();
        people.add(group);
        return group;
    }

    private NamedPerson meant(Label label, List<Label> labels, int at) {
        List<String> words = words(label);
        List<String> titled = titled(label, words);
        List<Predicate<NamedPerson>> ways = isGivenName(label) ? ofGivenName(words) : ofSurname(words);
        for (Predicate<NamedPerson> way : ways) {
            List<NamedPerson> fitting = people.stream()
                    .filter(way)
                    .filter(group -> group.isAddressedAs(before(label)) && !group.isSomebodyElse(titled))
                    .toList();
            if (!fitting.isEmpty()) {
                return nearest(fitting, labels, at);
            }
        }
        NamedPerson group = new NamedPerson(words, name(label), isGivenName(label), !titled.isEmpty());
        people.add(group);
        return group;
    }

    private List<Predicate<NamedPerson>> ofGivenName(List<String> words) {
        return List.of(
                group -> !group.isShort() && group.isFirst(words),
                group -> group.isGivenName() && words.equals(group.words()));
    }

    private List<Predicate<NamedPerson>> ofSurname(List<String> words) {
        return List.of(
                group -> !group.isShort() && isFamilyName(words, group),
                group -> (!group.isShort() || group.isTitled()) && PersonNames.isFormOf(words, group.words()),
                group -> !group.isShort() && group.isFirst(words),
                group -> group.isShort() && words.equals(group.words()));
    }

    /** Who after the list of office holders bears the surname {@code words} and the title in front of {@code label}. */
    private List<String> titled(Label label, List<String> words) {
        return offices.getOrDefault(label.sentence(), List.of()).stream()
                .filter(office -> office.last() == label.first() - 1)
                .flatMap(
                        office -> holders
                                .named(
                                        words.get(0),
                                        office.keys(),
                                        article.annotated().anchor(),
                                        Tenure.Manner.INCUMBENT)
                                .stream())
                .map(OfficeHolder::person)
                .distinct()
                .toList();
    }

    /** Whether {@code label} follows a title that goes with a given name: "King Hussein". */
    private boolean isGivenName(Label label) {
        return label.first() > 0
                && titlesOfGivenNames.contains(
                        sentence(label).token(label.first() - 1).word().toLowerCase(Locale.ROOT));
    }

    /** The word before {@code label} without a stop: "Mr". */
    private String before(Label label) {
        return label.first() == 0
                ? ""
                : sentence(label).token(label.first() - 1).word().replace(".", "");
    }

    private boolean isFamilyName(List<String> words, NamedPerson group) {
        return familyNamesFirst.contains(words.get(0)) && group.isFirst(words);
    }

    /** Of {@code fitting} the one meant last before the label at {@code at}, else the first meant after it. */
    private NamedPerson nearest(List<NamedPerson> all, List<Label> labels, int at) {
        List<NamedPerson> inText =
                all.stream().filter(group -> !group.isCredit()).toList();
        List<NamedPerson> fitting = inText.isEmpty() ? all : inText;
        if (fitting.size() > 1
                && familyNamesFirst.contains(words(labels.get(at)).get(0))) {
            return foremost(fitting);
        }
        for (int before = at - 1; before >= 0; before--) {
            if (fitting.contains(groups.get(labels.get(before)))) {
                return groups.get(labels.get(before));
            }
        }
        for (int after = at + 1; after < labels.size(); after++) {
            if (fitting.contains(groups.get(labels.get(after)))) {
                return groups.get(labels.get(after));
            }
        }
        return fitting.get(0);
    }

    /** Of several of one family name the one in office, else the one named most. */
    private NamedPerson foremost(List<NamedPerson> fitting) {
        List<NamedPerson> inOffice = fitting.stream()
                .filter(group ->
                        holders.isIncumbent(group.words(), article.annotated().anchor()))
                .toList();
        return inOffice.size() == 1
                ? inOffice.get(0)
                : fitting.stream()
                        .max(Comparator.comparingInt(NamedPerson::named))
                        .orElseThrow();
    }

    private List<String> words(Label label) {
        return PersonNames.words(text(label));
    }

    private String name(Label label) {
        return PersonNames.withoutTitle(text(label));
    }

    private String text(Label label) {
        return sentence(label)
                .span(label.first(), label.last())
                .of(article.annotated().article().text())
                .replaceAll("\\s+", " ");
    }

    private Sentence sentence(Label label) {
        return article.annotated().sentences().get(label.sentence());
    }
}
