package org.chancery.linking.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.model.Label;

/** The state that an article is about, so far as its words leave no doubt. */
public final class StateContext {
    private static final int LEAD = 2;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> lead = new HashSet<>();

    public StateContext(List<Label> labels, BodyChoice choice) {
        for (Label label : labels) {
            switch (label.kind()) {
                case KNOWN_NAME, ADJECTIVE, INHABITANT ->
                    note(choice.stateOf(choice.of(label.keys())), label.sentence());
                default -> {}
            }
        }
    }

    private void note(String state, int sentence) {
        if (state != null) {
            counts.merge(state, 1, Integer::sum);
            if (sentence < LEAD) {
                lead.add(state);
            }
        }
    }

    /** Whether the article names states, but not {@code body}, which is one. */
    public boolean isAboutOthers(String body) {
        return body.startsWith("state/") && !counts.isEmpty() && !names(body);
    }

    public boolean names(String state) {
        return counts.containsKey(state);
    }

    /**
     * The state that is named more than once, and twice as often as any other or more often and alone at the head of
     * the article; or null.
     */
    public String main() {
        List<Map.Entry<String, Integer>> order = new ArrayList<>(counts.entrySet());
        order.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        if (order.isEmpty() || order.get(0).getValue() < 2) {
            return null;
        }
        int first = order.get(0).getValue();
        int second = order.size() == 1 ? 0 : order.get(1).getValue();
        boolean opens = lead.equals(Set.of(order.get(0).getKey()));
        return first >= 2 * second || first > second && opens ? order.get(0).getKey() : null;
    }
}
