package org.chancery.fusion;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Profiles of which it is decided that they are one person or organization. */
final class AgentGroup {
    private final List<ProfiledAgent> members = new ArrayList<>();
    private final Set<String> nameKeys = new HashSet<>();
    private boolean apart;

    /** One of whom it is decided that it is not the one whom the others take it for. */
    static AgentGroup apart(ProfiledAgent member) {
        AgentGroup group = new AgentGroup(List.of(member));
        group.apart = true;
        return group;
    }

    AgentGroup(Collection<ProfiledAgent> members) {
        add(members);
    }

    void add(Collection<ProfiledAgent> more) {
        members.addAll(more);
        members.sort(Comparator.comparing(ProfiledAgent::order));
        noteKeys(more);
    }

    void remove(ProfiledAgent member) {
        members.remove(member);
        nameKeys.clear();
        noteKeys(members);
    }

    private void noteKeys(Collection<ProfiledAgent> agents) {
        agents.stream()
                .map(ProfiledAgent::profile)
                .filter(profile -> !profile.surnameOnly())
                .forEach(profile -> nameKeys.add(profile.nameKey()));
    }

    /** The earliest first. */
    List<ProfiledAgent> members() {
        return List.copyOf(members);
    }

    /** The earliest of those who tell who it is. */
    ProfiledAgent founder() {
        return telling().get(0);
    }

    /** Those by whom it is known: the members with a full name, where there are such; a family name adds nothing. */
    private List<ProfiledAgent> telling() {
        List<ProfiledAgent> full = members.stream()
                .filter(member -> !member.profile().surnameOnly())
                .toList();
        return full.isEmpty() ? members : full;
    }

    Set<String> states() {
        return all(AgentProfile::states);
    }

    Set<String> offices() {
        return all(AgentProfile::offices);
    }

    /** IRI of the gazetteer's entity that it is, or empty. */
    String known() {
        return telling().stream()
                .map(member -> member.profile().known())
                .filter(known -> !known.isEmpty() && !apart)
                .findFirst()
                .orElse("");
    }

    boolean hasTrade() {
        return telling().stream().anyMatch(member -> !member.profile().trade().isEmpty());
    }

    /** The name to show: that of the founder. */
    String name() {
        return founder().profile().name();
    }

    Set<String> names() {
        return all(profile -> List.of(profile.name()));
    }

    boolean hasNameKey(String nameKey) {
        return nameKeys.contains(nameKey);
    }

    boolean hasFamily(String family) {
        return members.stream().anyMatch(member -> member.profile().family().equals(family));
    }

    Set<String> titles() {
        return all(AgentProfile::titles);
    }

    /** All that the placing of a family name goes by, in a line. */
    String signature() {
        Set<Integer> years = new TreeSet<>();
        telling().forEach(member -> years.add(member.profile().year()));
        return String.join(
                "\t",
                known() + founder().founder(),
                states().toString(),
                offices().toString(),
                titles().toString(),
                years.toString(),
                Boolean.toString(hasTrade()));
    }

    /** Whether it was written of within a year of {@code year}; 0 is any year. */
    boolean isNear(int year) {
        return year == 0
                || telling().stream()
                        .mapToInt(member -> member.profile().year())
                        .anyMatch(known -> known == 0 || Math.abs(known - year) <= 1);
    }

    /** Whether an office of one of these titles is held: "president" is one of "vice-president" not. */
    boolean hasTitle(Set<String> titles) {
        return !Collections.disjoint(titles(), titles);
    }

    boolean hasTitles() {
        return !titles().isEmpty();
    }

    boolean holdsOneOf(Set<String> offices) {
        return !Collections.disjoint(offices(), offices);
    }

    boolean servesOneOf(Set<String> states) {
        return !Collections.disjoint(states(), states);
    }

    private Set<String> all(Function<AgentProfile, Collection<String>> values) {
        return telling().stream()
                .flatMap(member -> values.apply(member.profile()).stream())
                .collect(toCollection(TreeSet::new));
    }
}
