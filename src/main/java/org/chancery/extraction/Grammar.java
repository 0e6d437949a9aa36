package org.chancery.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Token;
import org.chancery.syntax.Tree;

/**
 * Logical grammatical relations over the tree of one sentence: who is the subject of a verb once passives, control,
 * participles, relative clauses and coordination are undone.
 */
final class Grammar {
    private static final int DEEPEST = 12;

    private final Tree graph;
    private final Lexicon lexicon;
    private final Control control;

    Grammar(Tree graph, Lexicon lexicon) {
        this.graph = graph;
        this.lexicon = lexicon;
        this.control = new Control(graph, lexicon);
    }

    Tree graph() {
        return graph;
    }

    boolean isPassive(int verb) {
        if (isOpeningParticiple(verb)) {
            return true;
        }
        if (graph.dependent(verb, "nsubj:pass", "aux:pass") >= 0) {
            return true;
        }
        String relation = graph.relation(verb);
        boolean participle =
                graph.token(verb).tag().equals("VBN") || graph.token(verb).tag().equals("VBD");
        boolean auxiliary = graph.dependent(verb, "aux") >= 0;
        boolean own = graph.dependent(verb, "nsubj") >= 0;
        if (!own
                && !auxiliary
                && graph.token(verb).tag().equals("VBN")
                && relation.equals("conj")
                && graph.governor(verb) >= 0
                && graph.token(graph.governor(verb)).isVerb()) {
            return isPassive(graph.governor(verb));
        }
        return participle
                && !auxiliary
                && !own
                && (relation.equals("acl") || relation.equals("amod"))
                && graph.dependent(verb, "obj") < 0;
    }

    /** "Asked whether …, he said": who says it is asked, he does not ask. */
    private boolean isOpeningParticiple(int verb) {
        boolean participle = graph.token(verb).tag().matches("VBN|VBD")
                && Character.isUpperCase(graph.token(verb).word().charAt(0));
        return participle && !graph.relation(verb).equals("root") && graph.dependent(verb, "nsubj", "aux", "obj") < 0;
    }

    /** Heads of the logical subject of {@code verb}: who does it. */
    List<Integer> subject(int verb) {
        if (isPassive(verb)) {
            return prepositional(verb, "by");
        }
        return coordinated(surfaceSubject(verb, 0));
    }

    /** Who is on or in the event noun {@code noun}: "he is on a visit", "they are in talks". */
    List<Integer> predicateSubject(int noun) {
        return coordinated(graph.dependent(noun, "nsubj"));
    }

    /** Heads of the logical object of {@code verb}: to whom or what it is done. */
    List<Integer> object(int verb) {
        if (isPassive(verb)) {
            return coordinated(surfaceSubject(verb, 0));
        }
        List<Integer> objects = new ArrayList<>();
        for (int object : graph.dependents(verb, "obj")) {
            boolean own = graph.dependent(verb, "nsubj", "nsubj:pass") >= 0;
            objects.addAll(coordinated(own ? antecedent(object, verb) : object));
        }
        return objects;
    }

    /** Heads of the indirect object. */
    List<Integer> indirect(int verb) {
        List<Integer> objects = new ArrayList<>();
        for (int object : graph.dependents(verb, "iobj")) {
            objects.addAll(coordinated(object));
        }
        return objects;
    }

    /** Heads of what {@code preposition} links to {@code word}, or to the object of the verb {@code word}. */
    List<Integer> prepositional(int word, String preposition) {
        List<Integer> found = new ArrayList<>();
        collect(word, preposition, found);
        if (graph.token(word).isVerb()) {
            List<Integer> objects = graph.dependents(word, "obj", "nsubj:pass");
            for (int object : objects) {
                graph.conjuncts(object).forEach(conjunct -> collect(conjunct, preposition, found));
            }
            collectBeyond(word, preposition, found);
            objects.forEach(object -> collectInside(object, preposition, found));
        }
        return found;
    }

    /** Behind an adverb of direction: "pulled out of the town". */
    private void collectBeyond(int verb, String preposition, List<Integer> found) {
        for (int adverb : graph.dependents(verb, "advmod", "compound:prt")) {
            if (lexicon.words("directions").contains(graph.token(adverb).lemma())) {
                collect(adverb, preposition, found);
            }
        }
    }

    /** Behind what an object consists of, where nothing stands nearer: "a loan of ten million to Peru". */
    private void collectInside(int object, String preposition, List<Integer> found) {
        for (int part : found.isEmpty() ? graph.dependents(object, "nmod", "obl") : List.<Integer>of()) {
            if (lexicon.words("consisting").contains(String.valueOf(graph.marker(part)))) {
                collect(part, preposition, found);
            }
        }
    }

    private void collect(int word, String preposition, List<Integer> found) {
        for (int dependent : graph.dependents(word, "obl", "nmod", "advcl", "dep", "acl")) {
            String marker = graph.marker(dependent);
            if ((preposition.equals(marker) || (preposition + " to").equals(marker))
                    && !graph.relation(dependent).equals("nmod:poss")) {
                found.addAll(coordinated(dependent));
            }
        }
    }

    private int surfaceSubject(int verb, int depth) {
        int own = graph.dependent(verb, "nsubj", "csubj");
        if (own >= 0) {
            return antecedent(own, verb);
        }
        int governor = graph.governor(verb);
        if (governor < 0 || depth > DEEPEST) {
            return -1;
        }
        String relation = graph.relation(verb);
        if (isComment(verb)) {
            return surfaceSubject(reporter(governor), depth + 1);
        }
        if (relation.equals("conj") && isFinite(verb) && graph.isInfinitive(governor)) {
            return above(graph.governor(governor), depth);
        }
        if (control.isDisputed(verb)) {
            return -1;
        }
        OptionalInt named = control.named(verb);
        if (named.isPresent()) {
            return named.getAsInt();
        }
        int message = message(verb);
        if (message >= 0) {
            return author(message, depth);
        }
        if (relation.startsWith("acl") && !graph.isInfinitive(verb)) {
            boolean setOff = graph.token(verb).tag().equals("VBG") && verb > 0 && isComma(verb - 1);
            boolean means = "by".equals(graph.marker(verb));
            return setOff || means || isDoneToPronoun(verb) ? above(governor, depth) : governor;
        }
        if (relation.equals("amod")) {
            return graph.token(verb).tag().equals("VBN") ? governor : -1;
        }
        if (relation.equals("ccomp") && hasMark(verb)) {
            return -1;
        }
        if ((relation.equals("xcomp") || control.isBlamed(verb)) && controlsObject(governor)) {
            int object = isPassive(governor)
                    ? surfaceSubject(governor, depth + 1)
                    : graph.dependent(governor, "obj", "iobj");
            return object >= 0 ? object : surfaceSubject(governor, depth + 1);
        }
        boolean doubtful = control.isBlamed(verb)
                && "for".equals(graph.marker(verb))
                && !graph.token(governor).isVerb();
        return doubtful ? -1 : above(governor, depth);
    }

    /**
     * The noun for what is written or said, whose author does what the participle {@code verb} tells: "a statement
     * condemning …", "sent a letter to the ministry threatening …"; or -1.
     */
    private int message(int verb) {
        if (!graph.relation(verb).equals("acl") || !graph.token(verb).tag().equals("VBG")) {
            return -1;
        }
        boolean comments =
                lexicon.words("comment-verbs").contains(graph.token(verb).lemma());
        int at = graph.governor(verb);
        while (at >= 0 && graph.token(at).isNoun()) {
            if (isMessage(at) || prepositional(at, "of").stream().anyMatch(part -> part < verb && isMessage(part))) {
                return at;
            }
            at = comments ? graph.governor(at) : -1;
        }
        return -1;
    }

    private boolean isMessage(int noun) {
        return lexicon.words("message-nouns").contains(graph.token(noun).lemma());
    }

    private int author(int message, int depth) {
        List<Integer> named = new ArrayList<>(prepositional(message, "from"));
        named.addAll(prepositional(message, "by"));
        int verb = graph.governor(message);
        boolean received = verb >= 0
                && lexicon.words("receiving-verbs").contains(graph.token(verb).lemma());
        return !named.isEmpty() ? named.get(0) : received ? -1 : above(message, depth);
    }

    /**
     * A past form without an auxiliary: "invited them to study here and called for more" joins "called" to "invited".
     */
    private boolean isFinite(int verb) {
        return graph.token(verb).tag().matches("VB[DN]") && graph.dependent(verb, "aux", "aux:pass") < 0;
    }

    /** "Wrote to the president urging him": it is not the president who urges. */
    private boolean isDoneToPronoun(int verb) {
        return graph.token(verb).tag().equals("VBG")
                && graph.dependents(verb, "obj").stream()
                        .anyMatch(object -> graph.token(object).word().matches("him|her|them"));
    }

    /**
     * Whether {@code verb} is one of speech that goes on behind what somebody is reported to say: in "Kenya said it
     * would leave, accusing Togo of delays" it is Kenya that accuses; not in "the ministry replied, accusing Togo of
     * delays, Kenya said".
     */
    boolean isComment(int verb) {
        boolean setOff = graph.token(verb).tag().equals("VBG") && verb > 0 && isComma(verb - 1);
        return (setOff || isAlsoSaid(verb))
                && lexicon.words("comment-verbs").contains(graph.token(verb).lemma())
                && graph.governor(verb) >= 0
                && reporter(graph.governor(verb)) >= 0
                && reporter(graph.governor(verb)) < verb;
    }

    /** "Officials said gunmen did it and called for calm": officials called for it. */
    private boolean isAlsoSaid(int verb) {
        int reporter = graph.relation(verb).equals("conj") ? reporter(verb) : -1;
        return reporter >= 0
                && graph.dependent(verb, "nsubj", "aux") < 0
                && graph.token(verb).tag().matches("VB[DN]")
                && graph.token(reporter).tag().equals("VBD");
    }

    /** The verb in whose reported clause {@code word} stands, or -1. */
    int reporter(int word) {
        int at = word;
        while (at >= 0 && !graph.relation(at).equals("ccomp")) {
            at = graph.governor(at);
        }
        int verb = at < 0 ? -1 : graph.governor(at);
        boolean reports = verb >= 0 && graph.token(verb).isVerb() && graph.dependent(verb, "nsubj") >= 0;
        return reports ? verb : -1;
    }

    /** The subject of {@code word} where it is a verb or predicate, else of the nearest one above it. */
    private int above(int word, int depth) {
        int at = word;
        while (at >= 0 && !isPredicate(at)) {
            if (isWeighed(word, at)) {
                return -1;
            }
            int possessor = graph.dependent(at, "nmod:poss");
            if (possessor >= 0
                    && graph.token(at).isNoun()
                    && !graph.token(possessor).isPronoun()) {
                return possessor;
            }
            at = graph.governor(at);
        }
        return at < 0 ? -1 : surfaceSubject(at, depth + 1);
    }

    /** "Noted the risks of leaving": who notes them does not leave. */
    private boolean isWeighed(int verb, int noun) {
        return graph.token(verb).tag().equals("VBG")
                && lexicon.words("weighed-nouns").contains(graph.token(noun).lemma());
    }

    private boolean isPredicate(int token) {
        return graph.token(token).isVerb() && !graph.relation(token).equals("amod")
                || graph.dependent(token, "cop", "nsubj") >= 0;
    }

    private boolean controlsObject(int verb) {
        return lexicon.words("object-control").contains(graph.token(verb).lemma())
                && (graph.dependent(verb, "obj", "iobj") >= 0 || isPassive(verb));
    }

    private boolean hasMark(int verb) {
        return graph.dependents(verb, "mark").stream()
                .anyMatch(mark -> !graph.token(mark).tag().equals("TO"));
    }

    private boolean isComma(int token) {
        return graph.token(token).word().equals(",");
    }

    /** The noun that a relative pronoun stands for; any other token stands for itself. */
    private int antecedent(int subject, int verb) {
        if (!graph.token(subject).tag().startsWith("W")) {
            return subject;
        }
        int at = verb;
        while (at >= 0 && !graph.relation(at).startsWith("acl")) {
            at = graph.governor(at);
        }
        return at < 0 ? subject : bearer(graph.governor(at));
    }

    /** "Ana Ruiz, a lawyer and governor who …": the one named. */
    private int bearer(int noun) {
        int first = graph.firstConjunct(noun);
        boolean named = first != noun
                && graph.relation(first).equals("appos")
                && graph.token(graph.governor(first)).entity().equals("PERSON");
        return named ? graph.governor(first) : noun;
    }

    private List<Integer> coordinated(int head) {
        if (head < 0) {
            return List.of();
        }
        return graph.conjuncts(head).stream()
                .filter(token -> token == head || !graph.token(token).isVerb() || graph.dependent(token, "nsubj") < 0)
                .toList();
    }

    /** The clause that completes {@code verb}, or -1. */
    int complement(int verb) {
        return graph.dependent(verb, "ccomp", "xcomp");
    }

    /** "Held a round of talks": what holds the event noun. */
    private int held(int noun) {
        int above = graph.governor(noun);
        boolean counted = above >= 0
                && graph.relation(noun).startsWith("nmod")
                && "of".equals(graph.marker(noun))
                && lexicon.words("event-containers").contains(graph.token(above).lemma());
        return counted ? above : noun;
    }

    /** The verb that gives the event noun {@code noun} its subject ("held talks"), or -1. */
    int support(int noun) {
        int head = held(graph.firstConjunct(noun));
        int governor = graph.governor(head);
        if (governor < 0 || !graph.token(governor).isVerb()) {
            return -1;
        }
        String lemma = graph.token(governor).lemma();
        boolean commits = lexicon.words("commissive-verbs").contains(lemma);
        boolean supports = commits
                || lexicon.words("support-verbs").contains(lemma) && graph.dependent(governor, "compound:prt") < 0;
        String relation = graph.relation(head);
        Set<String> markers = commits ? Set.of("on", "for", "to") : Set.of("in", "into", "on", "for", "at");
        boolean argument = relation.equals("obj")
                || relation.equals("nsubj:pass")
                || relation.equals("obl") && markers.contains(String.valueOf(graph.marker(head)));
        return argument && supports ? governor : -1;
    }

    /**
     * The verbs that say of the event noun {@code noun} where and when it is: "the summit, which was planned for July",
     * "talks began on Monday", "a meeting held in Oslo".
     */
    List<Integer> carriers(int noun) {
        Set<String> verbs = lexicon.words("carrying-verbs");
        List<Integer> carriers = new ArrayList<>(graph.dependents(noun, "acl").stream()
                .filter(verb -> verbs.contains(graph.token(verb).lemma()))
                .toList());
        int governor = graph.governor(graph.firstConjunct(noun));
        boolean subject = graph.relation(graph.firstConjunct(noun)).startsWith("nsubj");
        if (subject && governor >= 0 && verbs.contains(graph.token(governor).lemma())) {
            carriers.add(governor);
        }
        return carriers;
    }

    /** The first token of the noun phrase around {@code head}: what stands before it without a gap. */
    int phraseStart(int head) {
        int first = head;
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int dependent : graph.dependents(head)) {
                int start = dependent == head ? head : leftmost(dependent);
                if (start < first && isPhrasal(graph.relation(dependent)) && rightmost(dependent) >= first - 2) {
                    first = start;
                    grown = true;
                }
            }
        }
        return first;
    }

    /**
     * The last token of the phrase around {@code head} that ends in {@code last}, with the place right behind it:
     * "police in Kenya", "met leaders in Kabul".
     */
    int placedEnd(int head, int last) {
        int preposition = last + 1;
        if (preposition + 1 >= graph.size()
                || !lexicon.words("placing").contains(graph.token(preposition).lemma())) {
            return last;
        }
        int noun = graph.governor(preposition);
        boolean own = noun > preposition && graph.governor(noun) == head;
        boolean place = noun > preposition
                && graph.token(noun).entity().matches("LOCATION|CITY|COUNTRY|STATE_OR_PROVINCE")
                && graph.token(preposition).lemma().equals("in");
        int end = noun;
        while (end + 1 < graph.size()
                && graph.relation(end + 1).matches("compound|flat")
                && graph.governor(end + 1) == noun) {
            end++;
        }
        return (own || place) && !graph.token(noun).isVerb() ? end : last;
    }

    private static boolean isPhrasal(String relation) {
        return relation.equals("compound")
                || relation.equals("amod")
                || relation.equals("det")
                || relation.equals("nmod:poss")
                || relation.equals("nummod")
                || relation.equals("flat");
    }

    private int leftmost(int token) {
        return graph.subtree(token).nextSetBit(0);
    }

    private int rightmost(int token) {
        return graph.subtree(token).length() - 1;
    }

    Token token(int token) {
        return graph.token(token);
    }
}
