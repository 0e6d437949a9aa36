package org.chancery.fusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Follows what people have decided on who is who. Only a profile that one article alone has can be decided of. */
record DecidedIdentities(Decisions decisions) {
    void apply(Map<String, AgentGroup> groups) {
        List<ProfiledAgent> decided = groups.values().stream()
                .flatMap(group -> group.members().stream())
                .filter(agent -> !agent.profile().own().isEmpty() && decisions.isIdentified(agent.founder()))
                .sorted((one, other) -> one.order().compareTo(other.order()))
                .toList();
        for (int i = 0; i < decided.size(); i++) {
            for (ProfiledAgent other : decided.subList(i + 1, decided.size())) {
                apply(decided.get(i), other, groups);
            }
        }
    }

    private void apply(ProfiledAgent one, ProfiledAgent other, Map<String, AgentGroup> groups) {
        AgentGroup first = groupOf(one, groups);
        AgentGroup second = groupOf(other, groups);
        if (first != second && decisions.same(one.founder(), other.founder())) {
            List<ProfiledAgent> joined = new ArrayList<>(second.members());
            joined.forEach(second::remove);
            first.add(joined);
        } else if (first == second && decisions.apart(one.founder(), other.founder())) {
            first.remove(other);
            groups.put("apart|" + other.node().getURI(), AgentGroup.apart(other));
        }
    }

    private static AgentGroup groupOf(ProfiledAgent agent, Map<String, AgentGroup> groups) {
        return groups.values().stream()
                .filter(group -> group.members().contains(agent))
                .findFirst()
                .orElseThrow();
    }
}
