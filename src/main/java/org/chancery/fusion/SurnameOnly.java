package org.chancery.fusion;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.chancery.fusion.AgentBlock.Placed;

/**
 * Tells who is meant by a family name alone: by the office, else by state or title, else, in a dated article, by the
 * company it is in.
 */
final class SurnameOnly {
    private static final String REASON = "a family name alone, and nothing more to tell who it is";

    private final List<AgentGroup> full;

    SurnameOnly(Collection<AgentGroup> groups) {
        full = groups.stream().filter(group -> !group.hasTrade()).toList();
    }

    Placed place(ProfiledAgent agent) {
        AgentProfile profile = agent.profile();
        List<AgentGroup> near =
                select(full, group -> group.hasFamily(profile.family()) && group.isNear(profile.year()));
        for (Predicate<AgentGroup> ground : grounds(profile)) {
            List<AgentGroup> meant = select(near, ground);
            if (meant.size() == 1) {
                return Placed.in(meant.get(0));
            }
        }
        return Placed.apart(profile.aloneKey(), near.size() == 1 ? near : List.of(), REASON);
    }

    /** The strongest first; each alone is enough where it leaves one. */
    private static List<Predicate<AgentGroup>> grounds(AgentProfile profile) {
        boolean titled = !profile.titles().isEmpty();
        boolean stated = !profile.states().isEmpty();
        Predicate<AgentGroup> office = group -> group.holdsOneOf(profile.offices());
        Predicate<AgentGroup> state = group -> stated
                && group.servesOneOf(profile.states())
                && (!titled || !group.hasTitles() || group.hasTitle(profile.titles()));
        Predicate<AgentGroup> company = group -> group.servesOneOf(profile.company());
        Predicate<AgentGroup> titleInCompany = group -> group.hasTitle(profile.titles()) && company.test(group);
        Predicate<AgentGroup> title = group -> !stated && group.hasTitle(profile.titles());
        boolean dated = profile.year() > 0;
        Predicate<AgentGroup> companyAlone = group -> dated && !titled && !stated && company.test(group);
        return List.of(office, state, titleInCompany, title, companyAlone);
    }

    private static List<AgentGroup> select(List<AgentGroup> groups, Predicate<AgentGroup> condition) {
        return groups.stream().filter(condition).toList();
    }
}
