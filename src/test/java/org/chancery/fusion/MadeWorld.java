package org.chancery.fusion;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.chancery.golden.Golden;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.KnownEntity;
import org.chancery.mapping.IriMinter;
import org.chancery.model.Argument;
import org.chancery.model.EntityKind;
import org.chancery.model.Extraction;
import org.chancery.model.Role;
import org.chancery.model.Status;
import org.chancery.model.TimeInterval;
import org.chancery.store.Store;

/**
 * Ten years of news by number: sixty states with their office holders meet, accuse, sanction, help and promise; what is
 * planned is held, moved or called off in a later article; four agencies tell the same story, now and then word for
 * word. Eleven facts an article: four events, four statements, three offices. The same numbers give the same news.
 *
 * @param perDay how many articles appear a day
 */
public record MadeWorld(int perDay) {
    /** How many facts each article has. */
    static final int FACTS = 11;

    private static final int DAYS = 3650;
    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);
    private static final int TELLERS = 3;
    private static final int YEARS_IN_OFFICE = 4;
    private static final int COPIES = 12;
    private static final int BATCH = 500;
    private static final List<String> AGENCIES = List.of("Northwire", "Delta Press", "Coastal News", "Interpress");
    private static final List<String> OFFICES =
            List.of("President", "Foreign Minister", "Defence Minister", "Trade Minister", "Ambassador");
    private static final List<String> FIRST =
            List.of("Ada", "Bo", "Carl", "Dora", "Egon", "Fay", "Gus", "Hélène", "Ivo", "Jana", "Kai", "Lea");
    private static final List<String> CITIES =
            List.of("Eastport", "Westhaven", "Northgate", "Southby", "Lakeview", "Stonebridge", "Millford", "Highmoor");
    private static final List<String> TOPICS = List.of(
            "the grain corridor",
            "the gas pipeline",
            "fishing rights",
            "the border crossing",
            "steel tariffs",
            "the prisoner exchange",
            "the ceasefire line",
            "water from the dam",
            "the trade accord",
            "visa rules");
    private static final List<String> GOALS = List.of(
            "next spring",
            "without conditions",
            "under a neutral flag",
            "in three steps",
            "before the harvest",
            "as the treaty asks",
            "with observers present",
            "at any price");
    private static final List<Act> ENCOUNTERS = List.of(
            new Act("Meeting", "met"),
            new Act("PhoneCall", "telephoned"),
            new Act("Visit", "visited"),
            new Act("Summit", "held a summit with"),
            new Act("Negotiation", "negotiated with"));
    private static final List<Act> ACTS = List.of(
            new Act("Accusation", "accused"),
            new Act("Sanction", "imposed sanctions on"),
            new Act("Aid", "sent aid to"),
            new Act("Offer", "made an offer to"),
            new Act("Threat", "threatened"),
            new Act("Support", "backed"),
            new Act("Rejection", "rebuffed"),
            new Act("DiplomaticProtest", "protested to"),
            new Act("Agreement", "signed an agreement with"),
            new Act("Request", "called upon"),
            new Act("Warning", "warned"),
            new Act("Investigation", "opened an inquiry against"));

    private record Act(String type, String verb) {}

    private record Official(String state, String office, String name) {
        String titled() {
            return office + " " + name;
        }
    }

    /** So many facts in ten years. */
    static MadeWorld of(int facts) {
        return new MadeWorld(Math.max(1, facts / FACTS / DAYS));
    }

    /** The names of the states, which are their codes too. */
    static List<String> states() {
        List<String> ends = List.of("onia", "avia", "ostan", "eria", "umbia", "aland");
        List<String> begins = List.of("Arv", "Bel", "Cor", "Dal", "Est", "Fal", "Gor", "Hel", "Ist", "Kar");
        return begins.stream()
                .flatMap(begin -> ends.stream().map(begin::concat))
                .toList();
    }

    private static <T> T any(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** The day on which the article of this number appears. */
    public LocalDate day(int number) {
        return FIRST_DAY.plusDays(number / perDay);
    }

    /** Makes a store of the first articles. */
    public void load(Path folder, int articles) {
        Node reference = IriMinter.standard().referenceGraph();
        try (Store store = Store.openOrCreate(folder, reference).deriving(Fusion.beside(reference))) {
            store.putReference(Golden.reference(
                    new Gazetteer(states().stream().map(MadeWorld::known).toList(), List.of(), List.of())));
            for (int from = 0; from < articles; from += BATCH) {
                store.put(IntStream.range(from, Math.min(articles, from + BATCH))
                        .mapToObj(this::article)
                        .map(Golden::triples)
                        .toList());
            }
        }
    }

    private static KnownEntity known(String state) {
        List<String> none = List.of();
        return new KnownEntity(
                "state/" + state,
                EntityKind.STATE,
                state,
                List.of(state),
                none,
                none,
                none,
                null,
                null,
                state,
                null,
                null);
    }

    /** The article of this number. */
    public Extraction article(int number) {
        int story = number / TELLERS;
        Random plot = new Random(story * 7919L);
        Random random = new Random(number * 104729L + 1);
        boolean copied = number % TELLERS == 1 && story % COPIES == 0;
        return new Telling(number, plot, copied ? new Random((number - 1) * 104729L + 1) : random).extraction();
    }

    /** One article on its way: its sentences, then its facts. */
    private final class Telling {
        private final int number;
        private final Random random;
        private final List<String> states;
        private final Official one;
        private final Official other;
        private final Official third;
        private final Act encounter;
        private final Act act;
        private final Act further;
        private final String topic;
        private final String city;
        private final LocalDate when;

        Telling(int number, Random plot, Random random) {
            this.number = number;
            this.random = random;
            this.states = picked(plot);
            this.one = official(states.get(0), plot);
            this.other = official(states.get(1), plot);
            this.third = official(states.get(2), plot);
            this.encounter = any(plot, ENCOUNTERS);
            List<Act> acts = IntStream.range(plot.nextInt(ACTS.size()), 2 * ACTS.size())
                    .mapToObj(i -> ACTS.get(i % ACTS.size()))
                    .toList();
            this.act = acts.get(0);
            this.further = acts.get(1 + plot.nextInt(4));
            this.topic = any(plot, TOPICS);
            this.city = any(plot, CITIES);
            this.when = day(number - number % TELLERS).plusDays(1 + plot.nextInt(20));
        }

        private List<String> picked(Random plot) {
            List<String> all = MadeWorld.states();
            return plot.ints(0, all.size())
                    .distinct()
                    .limit(4)
                    .mapToObj(all::get)
                    .toList();
        }

        private Official official(String state, Random plot) {
            int place = plot.nextInt(OFFICES.size());
            int term = (day(number).getYear() - FIRST_DAY.getYear()) / YEARS_IN_OFFICE;
            int who = MadeWorld.states().indexOf(state) * 31 + place * 7 + term * 11;
            String family = "" + (char) ('A' + who % 26) + "el" + (char) ('a' + who / 26 % 26) + "ar"
                    + (char) ('a' + who * 5 % 26) + "o";
            return new Official(state, OFFICES.get(place), FIRST.get(who % FIRST.size()) + " " + family);
        }

        /** Planned at first, then held or called off. */
        private Status status() {
            return switch (number % TELLERS) {
                case 0 -> Status.PLANNED;
                case 1 -> random.nextInt(6) == 0 ? Status.CANCELLED : Status.PLANNED;
                default -> random.nextInt(5) == 0 ? Status.CANCELLED : Status.OCCURRED;
            };
        }

        Extraction extraction() {
            String source = any(random, AGENCIES);
            String goal = any(random, GOALS);
            String aside = any(random, TOPICS);
            List<String> said = List.of(
                    topic + " would be settled " + goal,
                    "nobody had asked for " + any(random, TOPICS) + " in year " + (1900 + random.nextInt(120)),
                    "his country would pay for " + aside + " " + any(random, GOALS),
                    "the talks on " + any(random, TOPICS) + " had cost " + random.nextInt(10_000) + " crowns");
            String text = one.titled() + " of " + one.state() + " " + encounter.verb() + " " + other.titled() + " of "
                    + other.state() + " in " + city + " on " + when + ", said " + third.titled() + " of "
                    + third.state() + ". " + one.state() + " then " + act.verb() + " " + other.state() + " over "
                    + topic + ". On " + day(number) + " " + third.state() + " also " + further.verb() + " "
                    + one.state() + " because of " + aside + ". In the same week " + states.get(3) + " welcomed "
                    + third.state() + ". Said was that " + String.join("; that ", said) + ". Page "
                    + random.nextInt(1_000_000) + " of the day.";
            return facts(new MadeArticle("w" + number, source, day(number), text), said, aside);
        }

        private Extraction facts(MadeArticle article, List<String> said, String aside) {
            String first = article.person(one.name(), one.state(), one.office());
            String second = article.person(other.name(), other.state(), other.office());
            String speaker = article.person(third.name(), third.state(), third.office());
            String meeting = encounter(article, first, second);
            String deed = act(article, act, one.state(), other.state(), topic, null);
            LocalDate today = day(number);
            TimeInterval time = random.nextInt(4) == 0 ? null : article.time(today, today, today.toString());
            act(article, further, third.state(), one.state(), aside, time);
            act(article, new Act("Support", "welcomed"), states.get(3), third.state(), null, null);
            article.statement(first, "Asserts", said.get(0), List.of(meeting));
            article.statement(second, "Denies", said.get(1), List.of(deed));
            article.statement(speaker, "Promises", said.get(2), List.of());
            article.statement(speaker, random.nextBoolean() ? "Warns" : "Condemns", said.get(3), List.of());
            return article.extraction();
        }

        private String encounter(MadeArticle article, String first, String second) {
            List<Argument> parts = new ArrayList<>();
            boolean visit = encounter.type().equals("Visit");
            parts.add(article.part(visit ? Role.ACTOR : Role.PARTICIPANT, first, one.titled()));
            parts.add(article.part(visit ? Role.HOST : Role.PARTICIPANT, second, other.titled()));
            if (!encounter.type().equals("PhoneCall")) {
                parts.add(article.part(Role.VENUE, article.city(city, other.state()), city));
            }
            parts.add(article.part(Role.TOPIC, null, topic));
            return article.event(
                    encounter.type(),
                    status(),
                    encounter.verb(),
                    article.time(when, when, when.toString()),
                    List.of(),
                    parts);
        }

        private String act(MadeArticle article, Act act, String by, String upon, String what, TimeInterval time) {
            List<Argument> parts = new ArrayList<>();
            parts.add(article.part(Role.ACTOR, article.state(by), by));
            parts.add(article.part(Role.RECIPIENT, article.state(upon), upon));
            if (what != null) {
                parts.add(article.part(Role.CONTENT, null, what));
            }
            Status status = random.nextInt(6) == 0 ? Status.PROPOSED : Status.OCCURRED;
            return article.event(act.type(), status, act.verb(), time, List.of(), parts);
        }
    }
}
