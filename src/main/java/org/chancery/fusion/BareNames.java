package org.chancery.fusion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.chancery.fusion.AgentBlock.Placed;
import org.chancery.store.Pending;

/**
 * Keeps those of whom nothing but the family name is known where they belong. Each is placed by itself among those with
 * a full name, so that a new one costs one look-up however many there are; only where those with a full name become
 * others is the whole family placed anew.
 */
final class BareNames {
    private final BlockIndex index;
    private final Profiles profiles;
    private final FusedAgents fused;
    private final Families families;

    BareNames(Pending pending, FusedGraphs graphs, BlockIndex index, Profiles profiles, FusedAgents fused) {
        this.index = index;
        this.profiles = profiles;
        this.fused = fused;
        families = new Families(pending, graphs, index, profiles);
    }

    /**
     * Places anew whom a change touches.
     *
     * @param touched keys of the profiles that have come, gone or got another founder
     * @param done those who are placed already
     * @param stale whom such profiles were found to be that nobody may have any more
     */
    void update(Set<String> touched, Collection<ProfiledAgent> done, Collection<Node> stale) {
        Map<String, Map<Node, AgentGroup>> known = new HashMap<>();
        Set<String> units = new TreeSet<>();
        touched.stream().filter(key -> key.startsWith(AgentProfile.ALONE)).forEach(units::add);
        for (String family : families(touched, done)) {
            known.put(family, families.known(family));
            if (families.isChanged(family, known.get(family))) {
                index.things(AgentProfile.SURNAME + family).forEach(profile -> units.addAll(index.keys(profile)));
            }
        }
        units.removeIf(key -> !key.startsWith(AgentProfile.ALONE));
        done.forEach(agent -> units.removeAll(agent.profile().keys()));
        List<Node> left = new ArrayList<>(stale);
        List<Unit> placed = new ArrayList<>();
        for (String key : units) {
            List<ProfiledAgent> members = members(key);
            members.forEach(member -> left.addAll(profiles.fusedAs(member.node())));
            if (!members.isEmpty()) {
                String family = members.get(0).profile().family();
                placed.add(new Unit(members, known.computeIfAbsent(family, families::known)));
            }
        }
        left.removeIf(families::isKnown);
        fused.forget(new LinkedHashSet<>(left));
        placed.forEach(this::place);
    }

    private static Set<String> families(Set<String> touched, Collection<ProfiledAgent> done) {
        Set<String> families = new TreeSet<>();
        touched.stream()
                .filter(key -> key.startsWith(AgentProfile.FAMILY))
                .forEach(key -> families.add(key.substring(AgentProfile.FAMILY.length())));
        done.stream()
                .filter(agent -> agent.profile().isPerson())
                .forEach(agent -> families.add(agent.profile().family()));
        return families;
    }

    private List<ProfiledAgent> members(String key) {
        List<ProfiledAgent> members = new ArrayList<>();
        index.things(key).forEach(profile -> profiles.read(profile).ifPresent(members::add));
        members.sort(Comparator.comparing(ProfiledAgent::order));
        return members;
    }

    /** Those who are one if they are nobody of {@code known}. */
    private record Unit(List<ProfiledAgent> members, Map<Node, AgentGroup> known) {}

    private void place(Unit unit) {
        SurnameOnly rule = new SurnameOnly(unit.known().values());
        Map<AgentGroup, Node> things = new HashMap<>();
        unit.known().forEach((thing, group) -> things.put(group, thing));
        Map<Node, Placed> alone = new TreeMap<>(Comparator.comparing(Node::getURI));
        List<ProfiledAgent> nobody = new ArrayList<>();
        for (ProfiledAgent member : unit.members()) {
            Placed placed = rule.place(member);
            if (placed.group() == null) {
                alone.put(member.node(), placed);
                nobody.add(member);
            } else {
                fused.assign(member.node(), things.get(placed.group()));
            }
        }
        if (!nobody.isEmpty()) {
            AgentGroup group = new AgentGroup(nobody);
            fused.write(group);
            alone.values()
                    .forEach(placed -> placed.candidates()
                            .forEach(other -> fused.write(new Doubt(group, other, AgentBlock.EVEN, placed.reason()))));
        }
    }
}
