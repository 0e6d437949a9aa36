package org.chancery.digest;

import java.util.List;
import org.chancery.excerpt.Party;
import org.chancery.excerpt.Period;
import org.chancery.model.Role;

/**
 * An event as a picture needs it. What is not known is null.
 *
 * @param id IRI
 * @param type local name of its class, e.g. {@code PhoneCall}
 * @param name of its class, e.g. {@code phone call}
 * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
 * @param status e.g. {@code Occurred}
 * @param certainty e.g. {@code Certain}
 * @param confidence how likely it is right, from 0 to 1; or null
 * @param place words or names
 * @param sources by how many independent sources it is
 * @param reports how many articles tell it
 * @param article id of the article, or of the first of several
 * @param quote the words that say it
 * @param parts those who take part, in the order of the text
 * @param links other events that it has to do with
 */
public record EventFact(
        String id,
        String type,
        String name,
        Integer quad,
        String status,
        String certainty,
        Double confidence,
        Period period,
        String place,
        int sources,
        int reports,
        String article,
        String quote,
        List<Participation> parts,
        List<Link> links) {
    /**
     * Somebody in a role.
     *
     * @param role local name, e.g. {@code recipient}
     */
    public record Participation(String role, Party party) {}

    /**
     * What an event has to do with another.
     *
     * @param relation local name, e.g. {@code follows}
     * @param event IRI of the other one
     * @param name of the other one's class, e.g. {@code meeting}
     */
    public record Link(String relation, String event, String name) {}

    /** Those in a role, each once. */
    public List<Party> in(Role role) {
        return Party.once(
                parts.stream().filter(part -> role.term().equals(part.role())).map(Participation::party));
    }
}
