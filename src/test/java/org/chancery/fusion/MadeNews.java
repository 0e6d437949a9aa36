package org.chancery.fusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.model.Argument;
import org.chancery.model.Extraction;
import org.chancery.model.Role;
import org.chancery.model.Status;
import org.chancery.model.TimeInterval;

/**
 * News by number, as many as wanted: meetings and calls of office holders, planned, held and called off, told by
 * several agencies, with namesakes, bare family names and copies among them. The same numbers give the same news on
 * every day.
 *
 * @param perDay how many articles appear a day
 * @param states how many states there are
 */
public record MadeNews(int perDay, int states) {
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final int YEARS_IN_OFFICE = 4;
    private static final List<String> AGENCIES = List.of("Northwire", "Delta Press", "Coastal News", "Interpress");
    private static final List<String> OFFICES = List.of("President", "Foreign Minister", "Defence Minister");
    private static final List<String> FIRST = List.of("Ada", "Bo", "Carl", "Dora", "Egon", "Fay", "Gus", "Hanna");
    private static final List<String> CITIES = List.of("Eastport", "Westhaven", "Northgate", "Southby");

    /** The article of this number; {@code version} tells it differently. */
    public Extraction article(int number, int version) {
        Random random = new Random(number * 31L + version);
        LocalDate day = FIRST_DAY.plusDays(number / perDay);
        int story = number / 3;
        Random plot = new Random(story);
        int one = plot.nextInt(states);
        int other = (one + 1 + plot.nextInt(states - 1)) % states;
        String office = OFFICES.get(plot.nextInt(OFFICES.size()));
        boolean call = plot.nextInt(3) == 0;
        Side first = side(one, office, day, random);
        Side second = side(other, office, day, random);
        String city = CITIES.get(plot.nextInt(CITIES.size()));
        LocalDate when = FIRST_DAY.plusDays(story * 3L / perDay + 1 + plot.nextInt(3));
        return tell(number, random, day, first, second, city, when, call);
    }

    private record Side(String state, String office, String name) {
        String words() {
            return (office == null ? "" : office + " ") + name;
        }
    }

    /** Who holds the office on that day; now and then just the family name, or no office. */
    private Side side(int state, String office, LocalDate day, Random random) {
        int term = (day.getYear() - FIRST_DAY.getYear()) / YEARS_IN_OFFICE;
        int holder = state * 7 + OFFICES.indexOf(office) * 3 + term * 11;
        String family = "Fam" + (char) ('a' + holder % 26) + (char) ('a' + state % 26) + (char) ('a' + state / 26);
        String code = "" + (char) ('A' + state % 26) + (char) ('A' + state / 26) + "X";
        return switch (random.nextInt(12)) {
            case 0 -> new Side(code, office, family);
            case 1 -> new Side(code, null, FIRST.get(holder % FIRST.size()) + " " + family);
            case 2 -> new Side(code, null, family);
            default -> new Side(code, office, FIRST.get(holder % FIRST.size()) + " " + family);
        };
    }

    private Extraction tell(
            int number, Random random, LocalDate day, Side one, Side other, String city, LocalDate when, boolean call) {
        Status status = Status.values()[random.nextInt(3) == 0 ? 2 : random.nextInt(6) == 0 ? 7 : 0];
        String verb = call ? "telephoned" : "met";
        String text = "The report says that " + one.words() + " of " + one.state() + " " + verb + " " + other.words()
                + " of " + other.state() + " in " + city + " on the day that was named, which was " + when
                + ". Story number " + number / 3 + " is told: " + words(new Random(number / 3), 14)
                + words(random, 8) + ".";
        MadeArticle article = new MadeArticle("n" + number, AGENCIES.get(random.nextInt(AGENCIES.size())), day, text);
        List<Argument> parts = new ArrayList<>();
        parts.add(part(article, one));
        parts.add(part(article, other));
        if (!call) {
            parts.add(article.part(Role.VENUE, article.city(city, one.state()), city));
        }
        TimeInterval time = random.nextInt(4) == 0
                ? null
                : article.time(when, when, "on the day that was named, which was " + when);
        String meeting = article.event(call ? "PhoneCall" : "Meeting", status, verb, time, List.of(), parts);
        article.statement(
                parts.get(0).entity(), "Asserts", "Story number " + number / 3 + " is told", List.of(meeting));
        return article.extraction();
    }

    /** Words that mean nothing. */
    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append((char) ('a' + random.nextInt(26)))
                    .append(random.nextInt(1000))
                    .append(' ');
        }
        return words.toString();
    }

    private static Argument part(MadeArticle article, Side side) {
        String id = article.person(side.name(), side.state(), side.office());
        article.state(side.state());
        return article.part(Role.PARTICIPANT, id, side.words());
    }
}
