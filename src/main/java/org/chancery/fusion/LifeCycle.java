package org.chancery.fusion;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the standing of an event changes from report to report. */
final class LifeCycle {
    /**
     * A change in the standing.
     *
     * @param stage how far it brings the event
     * @param report the first that makes it known
     */
    record Step(Stage stage, EventReport report) {
        /** Whether another report would tell nothing new beside this one. */
        private boolean tells(Step other) {
            return stage == other.stage && (stage == Stage.HELD || stage == Stage.CALLED_OFF || sameDays(other));
        }

        private boolean sameDays(Step other) {
            return days(report).equals(days(other.report));
        }

        private static Optional<Window> days(EventReport report) {
            return Optional.ofNullable(report.window()).filter(Window::isDated);
        }
    }

    private final List<Step> steps = new ArrayList<>();
    private Step standing;

    /** Goes through the reports in the order of their days. */
    LifeCycle(List<EventReport> reports) {
        List<Step> all = new ArrayList<>();
        reports.forEach(report -> all.add(new Step(Stage.of(report), report)));
        all.sort(Comparator.comparing((Step step) -> step.report().published())
                .thenComparing(Step::stage)
                .thenComparing(Step::report, Item.ORDER));
        all.forEach(this::take);
    }

    private void take(Step step) {
        boolean held = standing != null && standing.stage() == Stage.HELD;
        boolean back = standing != null && step.stage().compareTo(Stage.AGREED) < 0;
        if (standing == null || !held && !back || step.stage() == Stage.HELD) {
            standing = step;
        }
        if (steps.stream().noneMatch(earlier -> earlier.tells(step)) || isRevival(step)) {
            steps.add(step);
        }
    }

    /** Whether it was called off before and is on again. */
    private boolean isRevival(Step step) {
        Step last = steps.isEmpty() ? step : steps.get(steps.size() - 1);
        return last.stage() == Stage.CALLED_OFF && step.stage() != Stage.CALLED_OFF && standing == step;
    }

    /** In the order of the days on which they became known. */
    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** How far the event has come by all reports. */
    Stage standing() {
        return standing.stage();
    }

    /**
     * The report that tells best when it is or was: of those of its standing the most precise, and of these the last.
     */
    EventReport dating(List<EventReport> reports) {
        return best(reports.stream().filter(report -> Stage.of(report) == standing.stage()), true)
                .or(() -> best(reports.stream(), true))
                .or(() -> best(reports.stream().filter(report -> Stage.of(report) == standing.stage()), false))
                .orElse(standing.report());
    }

    private static Optional<EventReport> best(Stream<EventReport> reports, boolean stated) {
        Comparator<EventReport> precise = Comparator.comparingLong(report -> -ChronoUnit.DAYS.between(
                report.window().begin(), report.window().end()));
        return reports.filter(
                        report -> report.window() != null && report.window().stated() == stated)
                .max(precise.thenComparing(Item.ORDER));
    }
}
