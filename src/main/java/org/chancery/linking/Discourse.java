package org.chancery.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.chancery.knowledge.KnownEntity;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.Mention;
import org.chancery.syntax.Tree;

/**
 * What an article has mentioned so far, by salience: who a pronoun or "the leaders" may point back to. First the
 * subject of the clause around the pronoun, then the only candidate, then the subject of the sentence before; where
 * there is doubt, nobody.
 */
final class Discourse {
    private static final int PRONOUN_REACH = 2;
    private static final int PAIR_REACH = 5;
    private static final Set<String> JUDGING = Set.of("make", "find", "consider", "deem", "think");
    private static final Set<EntityKind> PERSON = Set.of(EntityKind.PERSON);
    private static final Set<EntityKind> BODIES_AND_CITIES = Set.of(
            EntityKind.STATE,
            EntityKind.GOVERNMENT,
            EntityKind.INTERNATIONAL_ORGANIZATION,
            EntityKind.ORGANIZATION,
            EntityKind.CITY);
    private static final Set<String> PLACE_MARKERS = Set.of("in", "at", "from", "near", "outside", "into", "through");

    private final EntityRegistry registry;
    private final List<Tree> graphs;
    private final Genders genders;
    private final QuotedWords quotes;
    private final Set<String> reportingVerbs;
    private final Set<String> personNouns;
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<Integer, Set<Integer>> unnamed = new HashMap<>();

    Discourse(
            EntityRegistry registry,
            List<Tree> graphs,
            Genders genders,
            QuotedWords quotes,
            Set<String> reportingVerbs,
            Set<String> personNouns) {
        this.registry = registry;
        this.graphs = graphs;
        this.genders = genders;
        this.quotes = quotes;
        this.reportingVerbs = reportingVerbs;
        this.personNouns = personNouns;
    }

    /** Notes that the noun at {@code token} names somebody; it only counts where no mention has it. */
    void noteUnnamed(int sentence, int token) {
        unnamed.computeIfAbsent(sentence, any -> new HashSet<>()).add(token);
    }

    void add(Mention mention) {
        mentions.add(mention);
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** The person that "he" or "she" at {@code token} means, or null where there is doubt. */
    String person(int sentence, int token) {
        String pronoun = graphs.get(sentence).token(token).word().toLowerCase(Locale.ROOT);
        Predicate<Mention> fits = mention -> genders.fit(mention.entity(), pronoun);
        String woman = genders.isFemale(pronoun) ? person(sentence, token, fits.and(this::isLikelyWoman)) : null;
        return woman != null ? woman : person(sentence, token, fits);
    }

    /** A woman, or one of whom it is not known and of whom a sentence tells before others. */
    private boolean isLikelyWoman(Mention mention) {
        return genders.isWoman(mention.entity()) || isSpeaker(mention);
    }

    /** The person among those that {@code fits}; what lies wholly in a quotation does not count as a distance. */
    private String person(int sentence, int token, Predicate<Mention> fits) {
        if (isOfConjunct(sentence, token)) {
            Mention conjunct = coordinatedBefore(sentence, token);
            return conjunct == null || kind(conjunct) != EntityKind.PERSON || !fits.test(conjunct)
                    ? null
                    : conjunct.entity();
        }
        boolean quoted = quotes.contains(sentence, token);
        int reach = PRONOUN_REACH;
        for (int at = sentence; at >= 0 && at >= sentence - reach; at--) {
            if (isUnnamedSubject(at, sentence, token)) {
                return null;
            }
            List<Mention> candidates = people(at, sentence, token, quoted, fits);
            if (!candidates.isEmpty()) {
                Mention owner = at == sentence ? ownerAround(candidates, sentence, token) : null;
                if (owner != null) {
                    return owner.entity();
                }
                Mention subject =
                        at == sentence ? subjectAround(candidates, sentence, token) : outermostSubject(candidates);
                return subject != null ? subject.entity() : only(candidates);
            }
            reach += !quoted && reach < PAIR_REACH && quotes.containsAll(at) ? 1 : 0;
        }
        return null;
    }

    /**
     * Who in sentence {@code at} may be meant: inside a quotation those whom it names, and its hearers, outside those
     * whom the article itself names.
     */
    private List<Mention> people(int at, int sentence, int token, boolean quoted, Predicate<Mention> fits) {
        Set<String> barred = entities(before(sentence, sentence, token, PERSON).stream()
                .filter(mention -> isCoArgument(mention, sentence, token))
                .toList());
        List<Mention> named = before(at, sentence, token, PERSON);
        if (quoted) {
            barred.addAll(entities(named.stream()
                    .filter(mention -> isSpeaker(mention) && !isQuoted(mention))
                    .toList()));
        }
        return named.stream()
                .filter(mention -> fits.test(mention) && !barred.contains(mention.entity()))
                .filter(mention -> at != sentence || !isUnderSubjectless(mention, token))
                .filter(mention -> quoted || !isQuoted(mention))
                .toList();
    }

    /**
     * Whether the subject that goes before all others in sentence {@code at} is somebody of whom nothing is known: "the
     * official said".
     */
    private boolean isUnnamedSubject(int at, int sentence, int token) {
        Tree graph = graphs.get(at);
        List<Integer> clauses = at == sentence ? graph.path(token) : List.of(root(graph));
        for (int clause : clauses) {
            int subject = clause < 0 ? -1 : graph.dependent(clause, "nsubj");
            if (subject >= 0 && (at < sentence || subject < token)) {
                return unnamed.getOrDefault(at, Set.of()).contains(subject)
                        && quotes.contains(at, subject) == quotes.contains(sentence, token)
                        && !isMentioned(at, subject)
                        && graph.dependents(subject, "appos").stream().noneMatch(name -> isMentioned(at, name));
            }
        }
        return false;
    }

    private boolean isSpeaker(Mention mention) {
        Tree graph = graphs.get(mention.sentence());
        int verb = graph.governor(graph.firstConjunct(mention.head()));
        return isSubject(mention)
                && (isOutermost(mention)
                        || verb >= 0
                                && reportingVerbs.contains(graph.token(verb).lemma()));
    }

    private boolean isMentioned(int sentence, int token) {
        return mentions.stream().anyMatch(mention -> mention.sentence() == sentence && mention.covers(token));
    }

    private boolean isQuoted(Mention mention) {
        return quotes.contains(mention.sentence(), mention.head());
    }

    /**
     * Whether {@code mention} stands in a clause whose unspoken subject is the pronoun at {@code token}, and so is
     * somebody else: "Asked about Kovac, he said".
     */
    private boolean isUnderSubjectless(Mention mention, int token) {
        Tree graph = graphs.get(mention.sentence());
        if (!graph.relation(token).startsWith("nsubj")) {
            return false;
        }
        return graph.path(mention.head()).stream()
                .anyMatch(at -> graph.relation(at).startsWith("advcl")
                        && graph.governor(at) == graph.governor(token)
                        && graph.token(at).tag().matches("VBG|VBN")
                        && graph.dependent(at, "nsubj", "aux") < 0);
    }

    /** The state or body that "it" or "its" at {@code token} means, or null where there is doubt. */
    String body(int sentence, int token) {
        Mention conjunct = coordinatedBefore(sentence, token);
        if (conjunct != null) {
            return conjunct.entity();
        }
        if (graphs.get(sentence).relation(token).startsWith("expl")) {
            return null;
        }
        if (isAnticipating(sentence, token)) {
            return null;
        }
        List<Mention> here = bodies(sentence, sentence, token).stream()
                .filter(mention -> !isCoArgument(mention, sentence, token))
                .toList();
        Mention owner = ownerAround(ofAllNames(sentence, token), sentence, token);
        if (owner != null) {
            return owner.entity();
        }
        Mention around = subjectAround(here, sentence, token);
        if (around != null) {
            return around.entity();
        }
        if (!here.isEmpty()) {
            Set<String> subjects =
                    entities(here.stream().filter(this::isSubject).toList());
            return subjects.size() == 1 && isPossessive(sentence, token)
                    ? subjects.iterator().next()
                    : null;
        }
        if (sentence == 0 || quotes.contains(sentence, token) || isOfNoVerb(sentence, token)) {
            return null;
        }
        Mention subject = outermostSubject(bodies(sentence - 1, sentence, token));
        return subject == null || !isOutermost(subject) || isOnlyReporting(subject, sentence, token)
                ? null
                : subject.entity();
    }

    /** "The Post said the bill would …. It would also …": a newspaper is meant only where it reports on. */
    private boolean isOnlyReporting(Mention subject, int sentence, int token) {
        Tree graph = graphs.get(sentence);
        int verb = graph.governor(token);
        return "JRN".equals(registry.get(subject.entity()).sector())
                && (verb < 0 || !reportingVerbs.contains(graph.token(verb).lemma()));
    }

    /** Those that "they" or "their" mean: a plural or joined subject of this sentence or the one before; or nobody. */
    List<String> they(int sentence, int token, Set<EntityKind> kinds) {
        List<Mention> here = before(sentence, sentence, token, kinds);
        Tree graph = graphs.get(sentence);
        if (isPartitive(graph, token)) {
            return List.of();
        }
        for (int at : graph.path(token)) {
            int subject = graph.dependent(at, "nsubj");
            if (subject >= 0 && subject < token && isPlural(graph, subject)) {
                return plural(here, sentence, subject);
            }
        }
        if (quotes.contains(sentence, token) || sentence == 0 || hasPlural(graph, token)) {
            return List.of();
        }
        List<Integer> subjects = pluralSubjects(graphs.get(sentence - 1));
        return subjects.size() == 1
                ? plural(before(sentence - 1, sentence, token, kinds), sentence - 1, subjects.get(0))
                : List.of();
    }

    /** Whether "them" are those just named, some of whom are told of: "travellers, many of them". */
    private static boolean isPartitive(Tree graph, int token) {
        return token > 1
                && graph.token(token - 1).word().equals("of")
                && graph.token(token - 2).tag().matches("DT|JJ.*|CD|PDT|NN|RB|NNS|PRP");
    }

    private static List<Integer> pluralSubjects(Tree graph) {
        return IntStream.range(0, graph.size())
                .filter(token -> graph.relation(token).startsWith("nsubj") && isPlural(graph, token))
                .boxed()
                .toList();
    }

    private List<String> plural(List<Mention> candidates, int sentence, int subject) {
        Tree graph = graphs.get(sentence);
        Set<String> joined = entities(candidates.stream()
                .filter(mention -> graph.firstConjunct(mention.head()) == graph.firstConjunct(subject))
                .filter(mention -> mention.form() != Mention.Form.DEMONYM)
                .toList());
        int conjuncts = graph.conjuncts(graph.firstConjunct(subject)).size();
        return joined.size() >= conjuncts ? List.copyOf(joined) : List.of();
    }

    /** Those of {@code people} in the nearest sentence before {@code token} that has any of them. */
    List<String> lastOf(int sentence, int token, List<String> people) {
        for (int at = sentence; at >= 0 && at >= sentence - PAIR_REACH; at--) {
            Set<String> found = entities(before(at, sentence, token, PERSON).stream()
                    .filter(mention -> people.contains(mention.entity()))
                    .toList());
            if (!found.isEmpty()) {
                return List.copyOf(found);
            }
        }
        return List.of();
    }

    /** The last of {@code kinds} that a sentence names together, joined by "and"; empty where there are none. */
    List<String> joined(int sentence, int token, Set<EntityKind> kinds) {
        for (int at = sentence; at >= 0 && at >= sentence - PAIR_REACH; at--) {
            List<String> joined = joined(at, before(at, sentence, token, kinds));
            if (joined.size() > 1) {
                return joined;
            }
        }
        return List.of();
    }

    /** The two people whom the sentence names before {@code token}, they and nobody else; else empty. */
    List<String> pairHere(int sentence, int token) {
        Set<String> all = entities(before(sentence, sentence, token, PERSON));
        return all.size() == 2 ? List.copyOf(all) : List.of();
    }

    /** The last two of {@code kinds} that an earlier sentence names, it and nobody else; empty where there are none. */
    List<String> pair(int sentence, int token, Set<EntityKind> kinds) {
        for (int at = sentence - 1; at >= 0 && at >= sentence - PAIR_REACH; at--) {
            Set<String> all = entities(before(at, sentence, token, kinds));
            if (all.size() == 2) {
                return List.copyOf(all);
            }
        }
        return List.of();
    }

    /** The last group of mentions in which one is coordinated with the other. */
    private List<String> joined(int sentence, List<Mention> candidates) {
        Tree graph = graphs.get(sentence);
        List<String> joined = List.of();
        for (Mention one : candidates) {
            Set<String> group = entities(candidates.stream()
                    .filter(other -> graph.firstConjunct(other.head()) == graph.firstConjunct(one.head()))
                    .toList());
            joined = group.size() > 1 ? List.copyOf(group) : joined;
        }
        return joined;
    }

    /** Of {@code candidates} the subject of the nearest clause around the pronoun at {@code token}, or null. */
    private Mention subjectAround(List<Mention> candidates, int sentence, int token) {
        Tree graph = graphs.get(sentence);
        for (int at : graph.path(token)) {
            for (int subject : graph.dependents(at, "nsubj")) {
                Mention found = headedBy(candidates, subject);
                if (subject < token && found != null && graph.conjuncts(subject).size() == 1) {
                    return found;
                }
            }
        }
        return null;
    }

    private static Mention headedBy(List<Mention> candidates, int head) {
        return candidates.stream()
                .filter(mention -> mention.head() == head || mention.first() <= head && head <= mention.last())
                .reduce((one, other) -> other)
                .orElse(null);
    }

    /** The one subject of {@code candidates} that stands highest in its sentence, or null. */
    private Mention outermostSubject(List<Mention> candidates) {
        List<Mention> subjects = candidates.stream()
                .filter(this::isSubject)
                .sorted(Comparator.comparingInt(this::depth))
                .toList();
        if (subjects.isEmpty()) {
            return null;
        }
        Mention first = subjects.get(0);
        boolean alone = subjects.stream()
                .allMatch(other -> other.entity().equals(first.entity()) || depth(other) > depth(first));
        return alone ? first : null;
    }

    private boolean isOutermost(Mention mention) {
        Tree graph = graphs.get(mention.sentence());
        return graph.governor(graph.firstConjunct(mention.head())) == root(graph);
    }

    private static int root(Tree graph) {
        for (int token = 0; token < graph.size(); token++) {
            if (graph.governor(token) < 0 && graph.relation(token).equals("root")) {
                return token;
            }
        }
        return -1;
    }

    private int depth(Mention mention) {
        Tree graph = graphs.get(mention.sentence());
        return graph.path(mention.head()).size();
    }

    private static String only(List<Mention> candidates) {
        Set<String> all = entities(candidates);
        return all.size() == 1 ? all.iterator().next() : null;
    }

    /** Whether {@code mention} is the subject of the verb whose object the pronoun at {@code token} is. */
    private boolean isCoArgument(Mention mention, int sentence, int token) {
        Tree graph = graphs.get(sentence);
        boolean object = graph.relation(token).matches("obj|iobj|obl.*")
                && !graph.token(token).word().endsWith("self");
        return object && mention.sentence() == sentence && graph.governor(mention.head()) == graph.governor(token);
    }

    /** Whether "it" at {@code token} is the subject of what is no deed: "it was there that", "it is likely". */
    private boolean isOfNoVerb(int sentence, int token) {
        Tree graph = graphs.get(sentence);
        int predicate = graph.governor(token);
        return predicate >= 0
                && graph.relation(token).startsWith("nsubj")
                && !graph.token(predicate).isVerb();
    }

    private boolean isPossessive(int sentence, int token) {
        return graphs.get(sentence).token(token).tag().equals("PRP$");
    }

    private static boolean isPlural(Tree graph, int token) {
        return graph.token(token).tag().matches("NNP?S")
                || graph.conjuncts(token).size() > 1
                || graph.token(token).word().equalsIgnoreCase("they");
    }

    private static boolean hasPlural(Tree graph, int before) {
        for (int token = 0; token < before; token++) {
            if (graph.token(token).tag().matches("NNP?S")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the possessive at {@code token} is that of the person before an "and": "Kovac and his wife", "a spy and
     * his son".
     */
    private boolean isOfConjunct(int sentence, int token) {
        Tree graph = graphs.get(sentence);
        int noun = graph.governor(token);
        if (!isPossessive(sentence, token) || noun < 0 || !graph.relation(noun).startsWith("conj")) {
            return false;
        }
        int antecedent = graph.governor(noun);
        return antecedent >= 0
                && (isNamed(sentence, antecedent)
                        || unnamed.getOrDefault(sentence, Set.of()).contains(antecedent)
                        || personNouns.contains(graph.token(antecedent).lemma()));
    }

    private boolean isNamed(int sentence, int head) {
        return mentions.stream()
                .anyMatch(mention ->
                        mention.sentence() == sentence && mention.head() == head && kind(mention) == EntityKind.PERSON);
    }

    /**
     * Of {@code candidates} the owner in the phrase around the possessive at {@code token}: "Peru's lack of faith in
     * its army".
     */
    private Mention ownerAround(List<Mention> candidates, int sentence, int token) {
        Tree graph = graphs.get(sentence);
        if (!isPossessive(sentence, token)) {
            return null;
        }
        for (int at : graph.path(token)) {
            if (graph.token(at).isVerb()) {
                return null;
            }
            for (int owner : graph.dependents(at, "nmod:poss")) {
                Mention found = owner < token ? headedBy(candidates, owner) : null;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Whether "it" only stands for an infinitive behind: "makes it hard to". */
    private boolean isAnticipating(int sentence, int token) {
        Tree graph = graphs.get(sentence);
        int verb = graph.governor(token);
        if (verb > token
                && graph.relation(verb).matches("xcomp|ccomp")
                && (graph.token(verb).tag().startsWith("JJ")
                        || JUDGING.contains(graph.token(graph.governor(verb)).lemma()))) {
            return true;
        }
        return verb >= 0
                && graph.token(verb).isVerb()
                && token + 1 < graph.size()
                && graph.dependents(verb, "xcomp", "ccomp", "amod", "advmod").stream()
                        .anyMatch(at -> at > token
                                && at <= token + 3
                                && graph.token(at).tag().startsWith("JJ"))
                && graph.relation(token).matches("obj|nsubj.*|iobj");
    }

    /** The mention before "and its allies" that "its" belongs to. */
    private Mention coordinatedBefore(int sentence, int token) {
        Tree graph = graphs.get(sentence);
        int noun = graph.governor(token);
        if (noun < 0 || !graph.relation(noun).startsWith("conj")) {
            return null;
        }
        int antecedent = graph.governor(noun);
        return mentions.stream()
                .filter(mention -> mention.sentence() == sentence && mention.head() == antecedent)
                .findFirst()
                .orElse(null);
    }

    /** The states and bodies named before {@code token}, those with a possessive included. */
    private List<Mention> ofAllNames(int sentence, int token) {
        return mentions.stream()
                .filter(mention -> mention.sentence() == sentence && mention.last() < token)
                .filter(mention -> BODIES_AND_CITIES.contains(kind(mention)) && kind(mention) != EntityKind.CITY)
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .toList();
    }

    private List<Mention> before(int at, int sentence, int token, Set<EntityKind> kinds) {
        return mentions.stream()
                .filter(mention -> mention.sentence() == at && (at < sentence || mention.last() < token))
                .filter(mention -> kinds.contains(kind(mention)) && mention.form() != Mention.Form.METONYM)
                .filter(mention -> !isModifier(mention))
                .toList();
    }

    /** The states and bodies named, a state also by its capital unless that is where something is: "in Moscow". */
    private List<Mention> bodies(int at, int sentence, int token) {
        List<Mention> bodies = new ArrayList<>();
        for (Mention mention : before(at, sentence, token, BODIES_AND_CITIES)) {
            if (kind(mention) != EntityKind.CITY) {
                bodies.add(mention);
                continue;
            }
            KnownEntity city = registry.gazetteer(mention.entity());
            if (city != null && city.capitalOf() != null && !isPlace(mention)) {
                bodies.add(mention.of(city.capitalOf()));
            }
        }
        return bodies;
    }

    private boolean isPlace(Mention mention) {
        String marker = graphs.get(mention.sentence()).marker(mention.head());
        return marker != null && PLACE_MARKERS.contains(marker);
    }

    private EntityKind kind(Mention mention) {
        Entity entity = registry.get(mention.entity());
        return entity.kind();
    }

    private boolean isModifier(Mention mention) {
        String relation = graphs.get(mention.sentence()).relation(mention.head());
        EntityKind kind = kind(mention);
        return kind != EntityKind.PERSON && (relation.equals("compound") || relation.equals("amod"));
    }

    private boolean isSubject(Mention mention) {
        Tree graph = graphs.get(mention.sentence());
        String relation = graph.relation(graph.firstConjunct(mention.head()));
        return relation.startsWith("nsubj");
    }

    private static Set<String> entities(List<Mention> mentions) {
        Set<String> entities = new LinkedHashSet<>();
        mentions.forEach(mention -> entities.add(mention.entity()));
        return entities;
    }
}
