package org.chancery.linking.entity;

import java.util.List;
import java.util.Locale;

/** One person of an article with the fullest of the names that it gives. */
final class NamedPerson {
    private List<String> words;
    private String name;
    private String identity;
    private String gender;
    private boolean isGivenName;
    private boolean isCredit;
    private boolean isTitled;
    private int named;

    /** Somebody whose full names follow. */
    NamedPerson() {}

    /** Somebody of whom the article has a single name, {@code isGivenName} where that is the given one. */
    NamedPerson(List<String> words, String name, boolean isGivenName, boolean isTitled) {
        this.words = words;
        this.name = name;
        this.isGivenName = isGivenName;
        this.isTitled = isTitled;
    }

    /**
     * Notes a full name.
     *
     * @param credit whether it only says who took a picture
     * @param sex {@code male} or {@code female} where the first name says it, else null
     */
    void add(List<String> full, String written, boolean credit, String sex) {
        isCredit = credit && (words == null || isCredit);
        gender = sex == null ? gender : sex;
        named++;
        if (words == null || full.size() > words.size() || name.equals(name.toUpperCase(Locale.ROOT))) {
            words = full;
            name = written;
        }
    }

    /** Notes that a single name was used. */
    void count() {
        named++;
    }

    /** Notes that the person is known as {@code known}; a full name of the article stays what it is. */
    void identify(String known) {
        name = isShort() ? known : name;
        identity = known;
    }

    List<String> words() {
        return words;
    }

    String name() {
        return name;
    }

    /** The name by which a list knows the person; null where none does. */
    String identity() {
        return identity;
    }

    boolean isGivenName() {
        return isGivenName;
    }

    boolean isCredit() {
        return isCredit;
    }

    boolean isTitled() {
        return isTitled;
    }

    /** How often the article names the person. */
    int named() {
        return named;
    }

    boolean isShort() {
        return words.size() == 1;
    }

    /** Whether {@code full} is another form of the name. */
    boolean isForm(List<String> full) {
        return PersonNames.isFormOf(full, words)
                || PersonNames.isFormOf(words, full)
                || PersonNames.soundsLike(full, words);
    }

    /** Whether {@code single} is the first word of the name. */
    boolean isFirst(List<String> single) {
        return single.size() == 1 && words.get(0).equals(single.get(0));
    }

    String lastWord() {
        return words.get(words.size() - 1);
    }

    /** Whether the form of address {@code title} goes with the first name. */
    boolean isAddressedAs(String title) {
        return switch (title) {
            case "Mr" -> !"female".equals(gender);
            case "Mrs", "Ms", "Miss" -> !"male".equals(gender);
            default -> true;
        };
    }

    /** Whether {@code titled}, those who bear a title and this surname, are all of other first names. */
    boolean isSomebodyElse(List<String> titled) {
        return !titled.isEmpty()
                && !isShort()
                && titled.stream()
                        .map(PersonNames::words)
                        .noneMatch(full -> isForm(full) || full.get(0).equals(words.get(0)));
    }
}
