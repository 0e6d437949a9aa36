package org.chancery.turtle;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.knowledge.FillerRule;
import org.chancery.knowledge.Slot;
import org.chancery.knowledge.SlotPath;
import org.chancery.knowledge.Step;
import org.chancery.model.Role;

/**
 * Reads where an argument stands.
 *
 * <pre>
 * slot   = role ["?"] ["!"] "=" path {"|" path} ":" filler
 * path   = part {"-" part}
 * part   = (step | "(" steps {"|" steps} ")") ["*"]
 * steps  = step {"-" step}
 * step   = relation | preposition
 * </pre>
 *
 * {@code !} stands behind a role that must be filled, {@code ?} behind one that is only looked for here where an
 * earlier slot has not filled it: {@code recipient! = object|against : agent}, {@code recipient?! = object : target}. A
 * relation is a {@link Step.Kind} in lower case; a preposition, or a participle with one, has its last word in the list
 * {@code prepositions}. A group stands for each of its steps: {@code (on|near)-(of|poss)} for {@code on-of},
 * {@code near-of}, {@code on-poss} and {@code near-poss}, in this order. A star says that the parser may hang the
 * preposition on the verb or on its object: {@code to*} is {@code to|object-to}, {@code (to|for)*-of} is
 * {@code to-of|for-of|object-to-of|object-for-of}.
 *
 * @param prepositions words that may end a step which is no relation
 * @param fillers what may fill a slot, by name
 */
record SlotNotation(Set<String> prepositions, Map<String, FillerRule> fillers) {
    private static final Pattern SLOT = Pattern.compile("\\s*(\\w+)(\\??)(!?)\\s*=\\s*([^:]+?)\\s*:\\s*([\\w-]+)\\s*");
    private static final Pattern BETWEEN_PATHS = Pattern.compile("\\|(?![^(]*\\))");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("-(?![^(]*\\))");

    Slot parse(String notation) {
        Matcher matcher = SLOT.matcher(notation);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a slot (role = path|path : filler): " + notation);
        }
        FillerRule filler = fillers.get(matcher.group(5));
        if (filler == null) {
            throw new IllegalArgumentException("unknown filler " + matcher.group(5) + ": " + notation);
        }
        return new Slot(
                Role.of(matcher.group(1)),
                !matcher.group(2).isEmpty(),
                !matcher.group(3).isEmpty(),
                BETWEEN_PATHS
                        .splitAsStream(matcher.group(4))
                        .flatMap(each -> expanded(each.strip()))
                        .map(this::path)
                        .toList(),
                filler);
    }

    /** The paths without groups and stars that {@code path} stands for. */
    private static Stream<String> expanded(String path) {
        List<String> paths = List.of("");
        for (String part : BETWEEN_PARTS.split(path)) {
            List<String> before = paths;
            paths = alternatives(part).stream()
                    .flatMap(step -> before.stream().map(each -> each.isEmpty() ? step : each + "-" + step))
                    .toList();
        }
        return paths.stream();
    }

    private static List<String> alternatives(String part) {
        if (part.endsWith("*")) {
            List<String> steps = alternatives(part.substring(0, part.length() - 1));
            return Stream.concat(steps.stream(), steps.stream().map(step -> "object-" + step))
                    .toList();
        }
        return part.startsWith("(")
                ? Arrays.asList(part.substring(1, part.length() - 1).split("\\|"))
                : List.of(part);
    }

    private SlotPath path(String notation) {
        List<Step> steps = Arrays.stream(notation.split("-")).map(this::step).toList();
        steps.stream()
                .skip(1)
                .filter(step -> !step.kind().leadsOn())
                .findFirst()
                .ifPresent(step -> {
                    throw new IllegalArgumentException("a path can only begin with " + step + ": " + notation);
                });
        return new SlotPath(steps);
    }

    private Step step(String term) {
        return Step.kind(term).map(Step::along).orElseGet(() -> {
            if (!prepositions.contains(term.substring(term.lastIndexOf(' ') + 1))) {
                throw new IllegalArgumentException(
                        "unknown step \"" + term + "\": neither a relation nor one of lex:prepositions");
            }
            return Step.behind(term);
        });
    }
}
