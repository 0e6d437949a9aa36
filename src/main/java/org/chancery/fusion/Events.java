package org.chancery.fusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.chancery.mapping.Vocabulary;

/** Which reports tell of one event. */
final class Events implements Rules<EventReport> {
    private static final int MOST_PARTIES = 6;
    private static final double DECIDED = 3;
    private static final double CHANGED = 2;

    private final EventReader reader;
    private final Decisions decisions;
    private final FusedEvents fused;

    Events(EventReader reader, Decisions decisions, FusedEvents fused) {
        this.reader = reader;
        this.decisions = decisions;
        this.fused = fused;
    }

    @Override
    public Node type() {
        return Vocabulary.EVENT;
    }

    @Override
    public Optional<EventReport> read(Node event) {
        return reader.read(event);
    }

    @Override
    public Set<String> keys(EventReport report) {
        Set<String> keys = decisions.sharedKeys(report.node());
        if (report.isEncounter() && report.window() != null) {
            addMeetingKeys(report, keys);
        } else if (report.window() != null) {
            addActKeys(report, keys);
        }
        if (report.changed() != null) {
            keys.add("changed|" + report.changed().getURI());
        }
        if (report.isEncounter() && reader.fillsARole(report.node())) {
            keys.add("changed|" + report.node().getURI());
        }
        return keys;
    }

    private static void addMeetingKeys(EventReport report, Set<String> keys) {
        Set<String> months = new TreeSet<>(report.window().months());
        report.former().forEach(window -> months.addAll(window.months()));
        boolean plan = report.isAhead() || report.isCancelled();
        if (plan && !report.published().equals(ArticleInGraph.UNDATED)) {
            months.addAll(Window.reported(LocalDate.parse(report.published())).months());
        }
        List<String> parties = first(report.parties());
        List<String> people = plan ? first(report.people()) : List.of();
        for (String month : months) {
            people.forEach(person -> keys.add("meet|" + person + "|" + month));
            for (String one : parties) {
                parties.stream()
                        .filter(other -> one.compareTo(other) < 0)
                        .forEach(other -> keys.add("meet|" + one + "|" + other + "|" + month));
            }
        }
    }

    private static void addActKeys(EventReport report, Set<String> keys) {
        for (String month : report.window().months()) {
            first(report.parties()).forEach(party -> keys.add("act|" + report.type() + "|" + party + "|" + month));
        }
    }

    /** Of those whom other articles can mean. */
    private static List<String> first(Set<String> parties) {
        return parties.stream()
                .filter(party -> !party.contains("/article/"))
                .limit(MOST_PARTIES)
                .toList();
    }

    @Override
    public double likeness(EventReport one, EventReport other) {
        if (decisions.same(one.node(), other.node())) {
            return DECIDED;
        }
        if (one.node().equals(other.changed()) || other.node().equals(one.changed())) {
            return CHANGED;
        }
        if (one.article().equals(other.article()) || one.window() == null || other.window() == null) {
            return 0;
        }
        return one.isEncounter() && other.isEncounter() ? MeetingLikeness.of(one, other) : ActLikeness.of(one, other);
    }

    @Override
    public boolean excludes(List<EventReport> group, List<EventReport> other) {
        for (EventReport one : group) {
            for (EventReport another : other) {
                if (excludes(one, another)) {
                    return true;
                }
            }
        }
        List<EventReport> all = new ArrayList<>(group);
        all.addAll(other);
        return tooManyDays(all);
    }

    private boolean excludes(EventReport one, EventReport other) {
        if (decisions.same(one.node(), other.node())
                || one.node().equals(other.changed())
                || other.node().equals(one.changed())) {
            return false;
        }
        boolean sameArticle = one.article().equals(other.article());
        return decisions.apart(one.node(), other.node())
                || sameArticle
                || one.isEncounter() && MeetingLikeness.contradict(one, other);
    }

    /** A thing happens on one day, unless it is told to have been moved to another; a round of talks on several. */
    private static boolean tooManyDays(List<EventReport> reports) {
        List<EventReport> days = new ArrayList<>();
        for (EventReport report : reports) {
            boolean oneDay = report.window() != null && report.window().isOneDay();
            if (oneDay && days.stream().noneMatch(day -> isSameDay(day, report))) {
                days.add(report);
            }
        }
        long moves = reports.stream()
                .filter(report -> report.markers().moved() || !report.former().isEmpty())
                .count();
        return days.size() > 1 + moves;
    }

    private static boolean isSameDay(EventReport one, EventReport other) {
        return one.window().begin().equals(other.window().begin()) || Rounds.areOne(one, other);
    }

    @Override
    public void retract(Node event) {
        fused.retract(event);
    }

    @Override
    public void describe(List<EventReport> reports) {
        fused.describe(reports);
    }
}
