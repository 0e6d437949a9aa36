package org.chancery.linking;

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
import org.chancery.model.Label;
import org.chancery.model.RecognizedArticle;
import org.chancery.model.Sentence;
import org.chancery.model.Tenure;

/**
 * Groups the person names of an article. Full names go together where one is another form of the other; a single name
 * belongs to the full name that was last meant, else to the next one to come.
 */
final class PersonIndex {
    /** The names of one person, with the fullest of them. */
    private static final class Group {
        private List<String> words;
        private String name;
        private String identity;
        private String gender;
        private boolean isGivenName;
        private boolean isCredit;
        private boolean isTitled;
        private int named;

        private boolean isShort() {
            return words.size() == 1;
        }
    }

    private final RecognizedArticle article;
    private final Set<String> familyNamesFirst;
    private final Set<String> titlesOfGivenNames;
    private final OfficeHolders holders;
    private final KnownPeople known;
    private final Map<Integer, List<Label>> offices = new HashMap<>();
    private final Map<Label, Group> groups = new HashMap<>();
    private final List<Group> people = new ArrayList<>();

    /**
     * @param familyNamesFirst family names that stand before the given one
     * @param titlesOfGivenNames titles that go with a given name: "king"
     * @param holders the dated list of office holders
     * @param known people whom the press names in several ways
     */
    PersonIndex(
            RecognizedArticle article,
            Set<String> familyNamesFirst,
            Set<String> titlesOfGivenNames,
            OfficeHolders holders,
            KnownPeople known) {
        this.article = article;
        this.known = known;
        this.holders = holders;
        this.titlesOfGivenNames = titlesOfGivenNames;
        this.familyNamesFirst = familyNamesFirst.stream()
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
                Group group = meant(labels.get(i), labels, i);
                group.named++;
                groups.put(labels.get(i), group);
            }
        }
    }

    /** The fullest name that the article gives to the person of {@code label}. */
    String fullName(Label label) {
        return groups.get(label).name;
    }

    /** Notes that the person of {@code label} is known as {@code name}; a full name of the article stays what it is. */
    void identify(Label label, String name) {
        Group group = groups.get(label);
        group.name = group.isShort() ? name : group.name;
        group.identity = name;
    }

    /** The fullest name of the person of {@code label}, as the lists of known people write it. */
    String knownName(Label label) {
        Group group = groups.get(label);
        return group.isShort() ? group.name : known.name(group.name);
    }

    /** The name by which the person of {@code label} is known in all articles; null if there is only a surname. */
    String identity(Label label) {
        Group group = groups.get(label);
        if (group.identity != null || group.isShort()) {
            return group.identity;
        }
        String identity = known.identity(group.name);
        boolean shared = people.stream()
                .anyMatch(other -> other != group
                        && !other.isShort()
                        && known.identity(other.name).equals(identity));
        return shared ? known.name(group.name) : identity;
    }

    private void addFullName(Label label) {
        List<String> words = words(label);
        Group group = people.stream()
                .filter(one -> PersonNames.isFormOf(words, one.words)
                        || PersonNames.isFormOf(one.words, words)
                        || PersonNames.soundsLike(words, one.words)
                        || known.areOne(words, one.words))
                .findFirst()
                .orElseGet(this::create);
        group.isCredit = isCredit(label) && (group.words == null || group.isCredit);
        groups.put(label, group);
        group.named++;
        group.gender = label.keys().isEmpty() ? group.gender : label.keys().get(0);
        String name = name(label);
        if (group.words == null || words.size() > group.words.size() || isAllCapitals(group.name)) {
            group.words = words;
            group.name = name;
        }
    }

    /** Whether {@code label} only says who took a picture: "REUTERS/Ann Hall". */
    private boolean isCredit(Label label) {
        return label.first() > 0
                && sentence(label).token(label.first() - 1).word().endsWith("/");
    }

    private Group create() {
        Group group = new Group();
        people.add(group);
        return group;
    }

    private Group meant(Label label, List<Label> labels, int at) {
        List<String> words = words(label);
        List<String> titled = titled(label, words);
        List<Predicate<Group>> ways = isGivenName(label) ? ofGivenName(words) : ofSurname(words);
        for (Predicate<Group> way : ways) {
            List<Group> fitting = people.stream()
                    .filter(way)
                    .filter(group -> isAddressedAs(label, group) && !isSomebodyElse(titled, group))
                    .toList();
            if (!fitting.isEmpty()) {
                return nearest(fitting, labels, at);
            }
        }
        Group group = create();
        group.words = words;
        group.name = name(label);
        group.isGivenName = isGivenName(label);
        group.isTitled = !titled.isEmpty();
        return group;
    }

    private List<Predicate<Group>> ofGivenName(List<String> words) {
        return List.of(
                group -> !group.isShort() && isFirst(words, group),
                group -> group.isGivenName && words.equals(group.words));
    }

    private List<Predicate<Group>> ofSurname(List<String> words) {
        return List.of(
                group -> !group.isShort() && isFamilyName(words, group),
                group -> (!group.isShort() || group.isTitled) && PersonNames.isFormOf(words, group.words),
                group -> !group.isShort() && isFirst(words, group),
                group -> group.isShort() && words.equals(group.words));
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

    /** Whether the title says that somebody of another first name is meant than the one whom {@code group} names. */
    private static boolean isSomebodyElse(List<String> titled, Group group) {
        return !titled.isEmpty()
                && !group.isShort()
                && titled.stream()
                        .map(PersonNames::words)
                        .noneMatch(full -> PersonNames.isFormOf(group.words, full)
                                || PersonNames.isFormOf(full, group.words)
                                || PersonNames.soundsLike(group.words, full)
                                || full.get(0).equals(group.words.get(0)));
    }

    /** Whether {@code label} follows a title that goes with a given name: "King Hussein". */
    private boolean isGivenName(Label label) {
        return label.first() > 0
                && titlesOfGivenNames.contains(
                        sentence(label).token(label.first() - 1).word().toLowerCase(Locale.ROOT));
    }

    /** Whether "Mr." or "Mrs." before {@code label} goes with the first name of the one whom {@code group} names. */
    private boolean isAddressedAs(Label label, Group group) {
        String before = label.first() == 0
                ? ""
                : sentence(label).token(label.first() - 1).word().replace(".", "");
        return switch (before) {
            case "Mr" -> !"female".equals(group.gender);
            case "Mrs", "Ms", "Miss" -> !"male".equals(group.gender);
            default -> true;
        };
    }

    private boolean isFamilyName(List<String> words, Group group) {
        return familyNamesFirst.contains(words.get(0)) && isFirst(words, group);
    }

    private static boolean isFirst(List<String> words, Group group) {
        return words.size() == 1 && group.words.get(0).equals(words.get(0));
    }

    /** Of {@code fitting} the one meant last before the label at {@code at}, else the first meant after it. */
    private Group nearest(List<Group> all, List<Label> labels, int at) {
        List<Group> inText = all.stream().filter(group -> !group.isCredit).toList();
        List<Group> fitting = inText.isEmpty() ? all : inText;
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
    private Group foremost(List<Group> fitting) {
        List<Group> inOffice = fitting.stream()
                .filter(group ->
                        holders.isIncumbent(group.words, article.annotated().anchor()))
                .toList();
        return inOffice.size() == 1
                ? inOffice.get(0)
                : fitting.stream()
                        .max(Comparator.comparingInt(group -> group.named))
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

    private static boolean isAllCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }
}
