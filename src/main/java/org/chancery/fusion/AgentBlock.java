package org.chancery.fusion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Tells who of one family name are one person. First those with a full name and a state, who need no others; then those
 * of whom less is known, each to the only one who can be meant.
 */
final class AgentBlock {
    /** Likelihood that somebody of whom little is known is the only one who may be meant. */
    static final double EVEN = 0.5;

    private static final double UNLIKELY = 0.2;

    private final Map<String, AgentGroup> groups = new TreeMap<>();
    private final List<Doubt> doubts = new ArrayList<>();

    AgentBlock(Collection<ProfiledAgent> profiles, Decisions decisions) {
        List<ProfiledAgent> sorted = new ArrayList<>(profiles);
        sorted.sort(Comparator.comparing(ProfiledAgent::order));
        List<ProfiledAgent> full = select(sorted, profile -> !profile.surnameOnly());
        groupByIdentity(select(full, profile -> !isVague(profile)));
        joinKnown();
        doubtNamesakes();
        place(select(full, AgentBlock::isVague), this::placeByName);
        place(select(sorted, AgentProfile::surnameOnly), agent -> new SurnameOnly(groups.values()).place(agent));
        new DecidedIdentities(decisions).apply(groups);
    }

    List<AgentGroup> groups() {
        return groups.values().stream()
                .filter(group -> !group.members().isEmpty())
                .distinct()
                .toList();
    }

    List<Doubt> doubts() {
        return List.copyOf(doubts);
    }

    private static List<ProfiledAgent> select(List<ProfiledAgent> agents, Predicate<AgentProfile> condition) {
        return agents.stream().filter(agent -> condition.test(agent.profile())).toList();
    }

    private static boolean isVague(AgentProfile profile) {
        return profile.known().isEmpty()
                && profile.trade().isEmpty()
                && profile.states().size() != 1;
    }

    private void groupByIdentity(List<ProfiledAgent> agents) {
        Map<String, Set<String>> middles = new TreeMap<>();
        for (ProfiledAgent agent : agents) {
            Set<String> known = middles.computeIfAbsent(identity(agent.profile()), key -> new TreeSet<>());
            if (!agent.profile().middle().isEmpty()) {
                known.add(agent.profile().middle().substring(0, 1));
            }
        }
        for (ProfiledAgent agent : agents) {
            String key = identity(agent.profile());
            boolean several = middles.get(key).size() > 1;
            add(several ? key + "|" + agent.profile().middle() : key, agent);
        }
    }

    private static String identity(AgentProfile profile) {
        if (!profile.known().isEmpty()) {
            return "known|" + profile.known();
        }
        String which = profile.trade().isEmpty() ? profile.states().toString() : profile.trade();
        return profile.nameKey() + "|" + which;
    }

    private void add(String key, ProfiledAgent agent) {
        AgentGroup group = groups.get(key);
        if (group == null) {
            groups.put(key, new AgentGroup(List.of(agent)));
        } else {
            group.add(List.of(agent));
        }
    }

    /** Another spelling of one whom the gazetteer has, in the service of the same state. */
    private void joinKnown() {
        List<String> unknown = groups.keySet().stream()
                .filter(key ->
                        groups.get(key).known().isEmpty() && !groups.get(key).hasTrade())
                .toList();
        for (String key : unknown) {
            AgentGroup group = groups.get(key);
            List<AgentGroup> same = groups.values().stream()
                    .filter(other -> !other.known().isEmpty()
                            && other.hasNameKey(group.founder().profile().nameKey())
                            && (other.states().isEmpty() || other.servesOneOf(group.states())))
                    .toList();
            if (same.size() == 1) {
                same.get(0).add(group.members());
                groups.remove(key);
            }
        }
    }

    private void doubtNamesakes() {
        List<AgentGroup> all = List.copyOf(groups.values());
        for (AgentGroup one : all) {
            for (AgentGroup other : all.subList(all.indexOf(one) + 1, all.size())) {
                if (other.hasNameKey(one.founder().profile().nameKey())) {
                    doubts.add(new Doubt(one, other, UNLIKELY, "the same name, but another state or trade"));
                }
            }
        }
    }

    /** Places all before any is added, so that their order cannot matter. */
    private void place(List<ProfiledAgent> agents, Placing placing) {
        Map<ProfiledAgent, Placed> places = new TreeMap<>(Comparator.comparing(ProfiledAgent::order)
                .thenComparing(agent -> agent.node().getURI()));
        agents.forEach(agent -> places.put(agent, placing.place(agent)));
        places.forEach((agent, placed) -> {
            if (placed.group() != null) {
                placed.group().add(List.of(agent));
            } else {
                add(placed.key(), agent);
                placed.candidates()
                        .forEach(candidate ->
                                doubts.add(new Doubt(groups.get(placed.key()), candidate, EVEN, placed.reason())));
            }
        });
    }

    /** By name alone where only one can be meant, else by the states in whose company the name stands. */
    private Placed placeByName(ProfiledAgent agent) {
        AgentProfile profile = agent.profile();
        String nameKey = profile.nameKey();
        List<AgentGroup> same = groups.values().stream()
                .filter(group -> group.hasNameKey(nameKey))
                .toList();
        List<AgentGroup> office =
                same.stream().filter(group -> !group.hasTrade()).toList();
        List<AgentGroup> candidates = office.isEmpty() ? same : office;
        List<AgentGroup> near = candidates.stream()
                .filter(group -> group.servesOneOf(profile.company()))
                .toList();
        if (candidates.size() == 1) {
            return Placed.in(candidates.get(0));
        }
        return near.size() == 1
                ? Placed.in(near.get(0))
                : Placed.apart(profile.nameKey() + "||", candidates, "the same name, and nothing to tell which one");
    }

    /** Where one belongs. */
    interface Placing {
        Placed place(ProfiledAgent agent);
    }

    /** A group that is there, or else the key of a group of its own and those it might belong to. */
    record Placed(AgentGroup group, String key, List<AgentGroup> candidates, String reason) {
        static Placed in(AgentGroup group) {
            return new Placed(group, null, List.of(), null);
        }

        static Placed apart(String key, List<AgentGroup> candidates, String reason) {
            return new Placed(null, key, candidates, reason);
        }
    }
}
