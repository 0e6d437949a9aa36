package org.chancery.knowledge;

import java.util.List;
import org.chancery.model.Role;

/**
 * Where an argument of a trigger stands, and what may fill it.
 *
 * @param role the part that the argument plays
 * @param fallback whether it counts only where the role is still empty
 * @param required whether there is no event without it
 * @param paths where to look, in this order; the first that gives a filler counts
 * @param filler what may fill it
 */
public record Slot(Role role, boolean fallback, boolean required, List<SlotPath> paths, FillerRule filler) {
    public Slot {
        paths = List.copyOf(paths);
    }

    /** Whether one of its paths is the one step of that kind. */
    public boolean looksAt(Step.Kind kind) {
        return paths.stream().anyMatch(path -> path.is(kind));
    }

    /** The slot without the paths that lead through the clause that completes the trigger. */
    public Slot withoutComplement() {
        List<SlotPath> others =
                paths.stream().filter(path -> !path.leadsThroughComplement()).toList();
        return new Slot(role, fallback, required, others, filler);
    }
}
