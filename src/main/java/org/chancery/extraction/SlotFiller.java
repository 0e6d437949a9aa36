package org.chancery.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.knowledge.KnownEntity;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.Slot;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.Mention;
import org.chancery.model.Role;
import org.chancery.model.Span;
import org.chancery.model.Token;
import org.chancery.syntax.Tree;

/** Fills the slots of a draft. */
final class SlotFiller {
    private static final String AIMS = "(.*-)?(at|against|into|on)";
    private static final String SITES = "(.*-)?(in|at|against|from|into|near|along|around|outside|over|across|on"
            + "|to|toward|towards|through|past|off|inside|within|throughout)";
    private static final Set<String> PLACING =
            Set.of("in", "at", "near", "outside", "over", "around", "across", "throughout");
    private static final java.util.Set<Role> SIDES = java.util.Set.of(Role.RECIPIENT, Role.HOST, Role.PARTICIPANT);

    private final ArticleView view;
    private final PathFinder paths;
    private final Lexicon lexicon;
    private final java.util.Map<String, KnownEntity> gazetteer;

    SlotFiller(ArticleView view, Lexicon lexicon, java.util.Map<String, KnownEntity> gazetteer) {
        this.view = view;
        this.paths = new PathFinder(lexicon);
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
    }

    /** The arguments that {@code slot} finds for {@code draft}; those of the first path that gives any. */
    List<DraftArgument> fill(Draft draft, Slot slot, List<Draft> sentenceDrafts) {
        Grammar grammar = view.grammar(draft.sentence);
        for (String path : slot.paths()) {
            List<DraftArgument> found = new ArrayList<>();
            for (int head : named(draft, paths.heads(grammar, draft, path), path)) {
                if (path.equals("self") || head != draft.trigger && head != draft.support) {
                    found.addAll(fillers(draft, slot, path, head, sentenceDrafts));
                } else if (slot.filler() == Slot.Filler.CONTENT && head == draft.support) {
                    continue;
                }
                if (path.endsWith("within") && !found.isEmpty()) {
                    break;
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** A pronoun that nothing was found for, as the subject of what somebody says, stands for who says it. */
    private List<Integer> named(Draft draft, List<Integer> heads, String path) {
        if (!path.equals("subject") || heads.size() != 1) {
            return heads;
        }
        Grammar grammar = view.grammar(draft.sentence);
        int head = heads.get(0);
        int above = grammar.graph().governor(draft.predicate());
        boolean open = grammar.token(head).tag().equals("PRP")
                && mentionsAt(draft.sentence, head).isEmpty();
        boolean said = open
                && above >= 0
                && grammar.graph().relation(draft.predicate()).equals("ccomp");
        return said ? grammar.subject(above) : heads;
    }

    private List<DraftArgument> fillers(Draft draft, Slot slot, String path, int head, List<Draft> sentenceDrafts) {
        Token word = view.grammar(draft.sentence).token(head);
        boolean own = path.endsWith("-poss") && slot.role() == Role.RECIPIENT && word.isPronoun();
        if (own) {
            return List.of();
        }
        return switch (slot.filler()) {
            case AGENT ->
                path.startsWith("complement") && isOwn(draft, head)
                        ? List.of()
                        : agents(draft.sentence, slot.role(), head, path);
            case PERSON ->
                agents(draft.sentence, slot.role(), head, path).stream()
                        .filter(argument -> isPerson(argument.entity()))
                        .toList();
            case STATE -> bodies(draft.sentence, slot.role(), head);
            case PLACE -> places(draft.sentence, slot.role(), head, path);
            case DOER -> doers(draft, slot.role(), head, path);
            case PARTNER ->
                agents(draft.sentence, slot.role(), head, path).stream()
                        .filter(argument ->
                                !"JRN".equals(view.entity(argument.entity()).sector()))
                        .toList();
            case PARTY ->
                isOwn(draft, head)
                        ? List.of()
                        : agents(draft.sentence, slot.role(), head, path).stream()
                                .filter(argument -> isParty(argument.entity()))
                                .toList();
            case NAMED ->
                agents(draft.sentence, slot.role(), head, path).stream()
                        .filter(argument -> isNamed(argument.entity()))
                        .toList();
            case FORCE ->
                doers(draft, slot.role(), head, path).stream()
                        .filter(argument -> argument.entity() == null || !isNamed(argument.entity()))
                        .toList();
            case TROOPS ->
                path.equals("undergoer") ? owners(draft, slot.role(), head) : troops(draft, slot.role(), head);
            case PEOPLE -> people(draft, slot.role(), head, path);
            case TARGET -> targets(draft, slot, head, path, sentenceDrafts);
            case SIDE ->
                targets(draft, slot, head, path, sentenceDrafts).stream()
                        .filter(argument -> !argument.isText() || !isAct(draft, head))
                        .toList();
            case OTHER ->
                targets(draft, slot, head, path, sentenceDrafts).stream()
                        .filter(argument -> !argument.isText() || isOfOthers(draft, head))
                        .toList();
            case VICTIM ->
                targets(draft, slot, head, path, sentenceDrafts).stream()
                        .filter(argument -> !argument.isText()
                                || isVulnerable(view.grammar(draft.sentence).token(head)))
                        .toList();
            case THING ->
                targets(draft, slot, head, path, sentenceDrafts).stream()
                        .filter(argument -> argument.role() == Role.TARGET)
                        .toList();
            case EVENT -> events(draft, slot.role(), head, sentenceDrafts);
            case CONTENT -> {
                List<DraftArgument> events = events(draft, slot.role(), head, sentenceDrafts);
                boolean agent = path.equals("thing")
                        && (isSomebody(view.grammar(draft.sentence).token(head))
                                || !agents(draft.sentence, slot.role(), head, path)
                                        .isEmpty());
                List<DraftArgument> words =
                        path.equals("thing") ? phrase(draft, slot.role(), head) : words(draft, slot.role(), head);
                yield !events.isEmpty() ? events : agent || isDate(draft, head) ? List.of() : words;
            }
            case TEXT -> isDate(draft, head) ? List.of() : words(draft, slot.role(), head);
            case PHRASE -> phrase(draft, slot.role(), head);
        };
    }

    private List<DraftArgument> doers(Draft draft, Role role, int head, String path) {
        List<DraftArgument> agents = new ArrayList<>(agents(draft.sentence, role, head, path));
        if (agents.isEmpty()) {
            places(draft.sentence, role, head, path).stream()
                    .filter(place -> view.entity(place.entity()).kind() == EntityKind.REGION)
                    .forEach(agents::add);
        }
        Token token = view.grammar(draft.sentence).token(head);
        boolean somebody = agents.isEmpty()
                && (isSomebody(token) || isOpenName(draft.sentence, token) || isProper(draft.sentence, path, token));
        return somebody ? words(draft, role, head) : agents;
    }

    /** "Turkish tanks" are Turkey's; those that are nobody's are known by their words. */
    private List<DraftArgument> troops(Draft draft, Role role, int head) {
        Grammar grammar = view.grammar(draft.sentence);
        String lemma = singular(grammar, head);
        if (lexicon.words("containers").contains(lemma)
                && !grammar.prepositional(head, "of").isEmpty()) {
            return grammar.prepositional(head, "of").stream()
                    .flatMap(held -> troops(draft, role, held).stream())
                    .toList();
        }
        boolean armed = isArmed(lemma);
        List<DraftArgument> agents = agents(draft.sentence, role, head, "subject");
        boolean force = agents.stream()
                .allMatch(agent -> "MIL".equals(view.entity(agent.entity()).sector()));
        if (!agents.isEmpty() || !armed) {
            return armed || force ? agents : List.of();
        }
        List<DraftArgument> owners = owners(draft, role, head);
        return owners.isEmpty() ? words(draft, role, head) : owners;
    }

    /** Whose the troops are: who sends them where they are only said to be sent. */
    private List<DraftArgument> owners(Draft draft, Role role, int head) {
        Grammar grammar = view.grammar(draft.sentence);
        if (!isArmed(singular(grammar, head))) {
            return List.of();
        }
        return grammar.graph().dependents(head, "nmod:poss", "amod", "compound").stream()
                .flatMap(owner -> agents(draft.sentence, role, owner, "modifier").stream())
                .limit(1)
                .toList();
    }

    private boolean isArmed(String lemma) {
        return lexicon.words("armed-craft").contains(lemma)
                || lexicon.words("fighters").contains(lemma);
    }

    /** The base form; the lemmatizer leaves "troops" and "forces" as they are. */
    private static String singular(Grammar grammar, int head) {
        return grammar.token(head).lemma().toLowerCase(Locale.ROOT).replaceFirst("^(troop|force)s$", "$1");
    }

    /** Those in the streets: a people by their words, no state, and nobody under arms. */
    private List<DraftArgument> people(Draft draft, Role role, int head, String path) {
        List<DraftArgument> doers = doers(draft, role, head, path);
        String lemma = view.grammar(draft.sentence).token(head).lemma().toLowerCase(Locale.ROOT);
        if (lexicon.words("state-nouns").contains(lemma)) {
            return List.of();
        }
        boolean armed = lexicon.words("fighters").contains(lemma);
        boolean nation = !doers.isEmpty()
                && doers.stream().allMatch(doer -> String.valueOf(doer.reason()).startsWith("people of "));
        if (armed || nation) {
            return armed ? List.of() : words(draft, role, head);
        }
        return doers.stream()
                .filter(doer -> doer.entity() == null || !isOfStates(doer.entity()) && !isPlace(doer.entity()))
                .toList();
    }

    /** A subject written large that no list knows: "ICE returned", "Lawyers for Peace sued". */
    private boolean isProper(int sentence, String path, Token token) {
        return path.equals("subject")
                && token.isProperNoun()
                && !token.entity().matches("DATE|TIME|DURATION|MISC")
                && token.word().length() > 1
                && !(token.index() == 0 && isCapitals(token))
                && mentionsAt(sentence, token.index()).isEmpty();
    }

    /** As in a dateline. */
    private static boolean isCapitals(Token token) {
        return token.word().equals(token.word().toUpperCase(Locale.ROOT));
    }

    /** The name of a place that is linked to nothing, though not in the capitals of a dateline. */
    private boolean isOpenName(int sentence, Token token) {
        return token.entity().equals("LOCATION")
                && token.isProperNoun()
                && !token.word().equals(token.word().toUpperCase(Locale.ROOT))
                && mentionsAt(sentence, token.index()).isEmpty();
    }

    /** A name of people or bodies that is linked to nothing, or a noun for them. */
    private boolean isSomebody(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return token.entity().matches("PERSON|ORGANIZATION")
                || token.isNoun()
                        && (lexicon.words("people-nouns").contains(lemma)
                                || lexicon.words("body-nouns").contains(lemma));
    }

    /** Who it is done to; a thing is no recipient, it is the target. */
    private List<DraftArgument> targets(Draft draft, Slot slot, int head, String path, List<Draft> drafts) {
        Role role = slot.role();
        List<DraftArgument> agents = agents(draft.sentence, role, head, path);
        List<DraftArgument> found = agents.isEmpty() ? places(draft.sentence, role, head, path) : agents;
        boolean event = drafts.stream().anyMatch(other -> other.trigger == head && draft.has(Role.CONTENT));
        boolean direct = slot.filler() == Slot.Filler.THING
                || List.of("object", "undergoer", "thing", "of", "object-of").contains(path);
        Token word = view.grammar(draft.sentence).token(head);
        boolean noun = word.isNoun()
                && !isDate(draft, head)
                && !event
                && !(path.startsWith("complement") && isOwn(draft, head))
                && (direct
                        || path.matches(SITES) && isSite(word)
                        || path.matches(AIMS) && isCraft(word)
                        || path.matches("(.*-)?(to|for|from|with|against)")
                                && (word.isProperNoun() || isSomebody(word)));
        Role side = isSomebody(word) ? role : Role.TARGET;
        return found.isEmpty() && noun ? words(draft, side, head) : found;
    }

    /** "Imposed a ban on": the ban is what is done. */
    private boolean isAct(Draft draft, int head) {
        return lexicon.words("no-targets")
                .contains(view.grammar(draft.sentence).token(head).lemma());
    }

    /** "Its troops": what is one's own is not the other side. */
    private boolean isOwn(Draft draft, int head) {
        Grammar grammar = view.grammar(draft.sentence);
        return grammar.graph().dependents(head, "nmod:poss").stream()
                .anyMatch(possessor -> grammar.token(possessor).isPronoun());
    }

    /** "Defended its own policy", "offered her congratulations": nobody else is meant. */
    private boolean isOfOthers(Draft draft, int head) {
        Token word = view.grammar(draft.sentence).token(head);
        boolean given = lexicon.words("support-noun").contains(word.lemma());
        return !given && (isSomebody(word) || !isOwn(draft, head));
    }

    /** Words for a place: behind "in" and "at" other words tell how or when. */
    private boolean isSite(Token token) {
        return token.isProperNoun()
                || token.entity().matches("LOCATION|CITY|COUNTRY|STATE_OR_PROVINCE|ORGANIZATION")
                || lexicon.words("site-nouns").contains(token.lemma());
    }

    /**
     * The sides that the event in {@code draft}'s content is directed at: who agrees to supply somebody, agrees with
     * him.
     */
    List<DraftArgument> inherited(Draft draft, Slot slot) {
        List<DraftArgument> sides = new ArrayList<>();
        for (DraftArgument argument : below(draft)) {
            boolean actor = argument.entity() != null
                    && draft.entities(Role.ACTOR, slot.role()).contains(argument.entity());
            if (SIDES.contains(argument.role()) && argument.event() == null && !actor) {
                sides.add(argument.as(slot.role()));
            }
        }
        return sides;
    }

    /** The things that the event in {@code draft}'s content is directed at. */
    List<DraftArgument> inheritedThings(Draft draft) {
        return below(draft).stream()
                .filter(argument -> argument.role() == Role.TARGET && argument.isText())
                .filter(argument -> !argument.span().of(view.text()).matches("(?i)(its|their|his|her) .*"))
                .toList();
    }

    private static List<DraftArgument> below(Draft draft) {
        return draft.arguments.stream()
                .filter(content -> content.role() == Role.CONTENT && content.event() != null)
                .filter(content -> content.event() != draft)
                .flatMap(content -> content.event().arguments.stream())
                .toList();
    }

    /** A state, an organ of a state or a body of states; a plural such as "officials" is none. */
    private boolean isOfStates(String id) {
        EntityKind kind = view.entity(id).kind();
        return kind == EntityKind.STATE
                || kind == EntityKind.GOVERNMENT
                || kind == EntityKind.INTERNATIONAL_ORGANIZATION;
    }

    private boolean isPlace(String id) {
        return !view.entity(id).kind().isAgent();
    }

    private boolean isPerson(String id) {
        EntityKind kind = view.entity(id).kind();
        return kind == EntityKind.PERSON || kind == EntityKind.GROUP;
    }

    /** Prisoners, firms and troops are agreed about, not with. */
    private boolean isParty(String id) {
        Entity entity = view.entity(id);
        String sector = String.valueOf(entity.sector());
        boolean acts = !entity.isUnnamed() || entity.of() != null || sector.equals("GOV");
        return acts && !sector.matches("MIL|JRN");
    }

    private boolean isNamed(String id) {
        Entity entity = view.entity(id);
        return entity.kind() == EntityKind.PERSON && !entity.isUnnamed();
    }

    /** People, sites, craft and vehicles. */
    private boolean isVulnerable(Token token) {
        return isSomebody(token) || isSite(token) || isCraft(token);
    }

    private boolean isCraft(Token token) {
        return lexicon.words("craft-nouns").contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** Those who act under {@code head}. */
    List<DraftArgument> agents(int sentence, Role role, int head, String path) {
        List<DraftArgument> agents = new ArrayList<>();
        for (Mention mention : mentionsAt(sentence, head)) {
            DraftArgument agent = agent(role, mention, path);
            if (agent != null) {
                agents.add(agent);
            }
        }
        Grammar grammar = view.grammar(sentence);
        boolean holds = lexicon.words("containers").contains(grammar.token(head).lemma());
        if (agents.isEmpty() && holds) {
            grammar.prepositional(head, "of").forEach(held -> agents.addAll(agents(sentence, role, held, path)));
        }
        boolean unnamed = agents.stream().allMatch(agent -> agent.entity().startsWith("unnamed/"));
        boolean open = mentionsAt(sentence, head).isEmpty()
                || !agents.isEmpty() && grammar.token(head).tag().equals("NN");
        List<DraftArgument> names = unnamed && open ? byName(sentence, role, head, path) : List.of();
        if (!names.isEmpty()) {
            return names;
        }
        boolean written =
                lexicon.words("message-nouns").contains(grammar.token(head).lemma());
        return agents.isEmpty() && written && path.equals("subject") ? authors(sentence, role, head) : agents;
    }

    /** The name that follows whom the noun at {@code head} describes: "the negotiator in Chad, Luca Bassi". */
    private List<DraftArgument> byName(int sentence, Role role, int head, String path) {
        Grammar grammar = view.grammar(sentence);
        return grammar.graph().dependents(head, "appos").stream()
                .filter(name -> grammar.token(name).entity().equals("PERSON"))
                .flatMap(name -> agents(sentence, role, name, path).stream())
                .toList();
    }

    /** Whose the words are: "Amnesty's report faults …", "a letter from the ministry asks …". */
    private List<DraftArgument> authors(int sentence, Role role, int message) {
        for (String step : List.of("poss", "by", "from", "modifier")) {
            List<DraftArgument> authors = PathFinder.step(view.grammar(sentence), message, step).stream()
                    .flatMap(head -> agents(sentence, role, head, step).stream())
                    .toList();
            if (!authors.isEmpty()) {
                return authors;
            }
        }
        return List.of();
    }

    /** Who is told by the name {@code mention}, or else which place. */
    DraftArgument named(Role role, Mention mention) {
        boolean demonym = mention.form() == Mention.Form.DEMONYM;
        DraftArgument agent = agent(role, mention, demonym ? "modifier" : "object");
        String entity = agent == null ? mention.entity() : agent.entity();
        String reason = agent == null ? mention.reason() : agent.reason();
        return new DraftArgument(role, entity, null, mention.sentence(), mention.span(), reason, null);
    }

    private List<Mention> mentionsAt(int sentence, int head) {
        List<Mention> exact = view.mentions(sentence, head);
        if (!exact.isEmpty()) {
            return exact;
        }
        return view.mentions(sentence).stream()
                .filter(mention ->
                        mention.form() == Mention.Form.NAME && mention.first() <= head && head <= mention.last())
                .limit(1)
                .toList();
    }

    private DraftArgument agent(Role role, Mention mention, String path) {
        Entity entity = view.entity(mention.entity());
        boolean modifier = path.endsWith("modifier") || path.equals("demonym");
        boolean loose = entity.kind() != EntityKind.PERSON && !entity.known();
        if (modifier && (mention.form() == Mention.Form.NOMINAL || loose)) {
            return null;
        }
        if (path.equals("demonym") && mention.form() != Mention.Form.DEMONYM && !isPaired(mention)) {
            return null;
        }
        if (entity.kind().isAgent()) {
            String reason = mention.form() == Mention.Form.DEMONYM && !modifier
                    ? "people of " + entity.name()
                    : mention.reason();
            return argument(role, entity.id(), mention, reason);
        }
        KnownEntity known = gazetteer.get(entity.id());
        if (known == null || known.capitalOf() == null || modifier || isPlaced(mention)) {
            return null;
        }
        return argument(role, known.capitalOf(), mention, Metonyms.reason(gazetteer.get(known.capitalOf())));
    }

    /** Whether a state's name is one of a pair, as in "U.S.-Russia talks". */
    private boolean isPaired(Mention mention) {
        Tree graph = view.grammar(mention.sentence()).graph();
        int before = mention.first() - 1;
        int after = mention.last() + 1;
        return before >= 0 && graph.token(before).word().matches("-|–|and")
                || after < graph.size() && graph.token(after).word().matches("-|–");
    }

    /** Whether a capital only says where: "in Oslo", "over London", "the Oslo accords". */
    private boolean isPlaced(Mention mention) {
        Tree graph = view.grammar(mention.sentence()).graph();
        String marker = graph.marker(mention.head());
        return marker != null && PLACING.contains(marker)
                || graph.relation(mention.head()).equals("compound") && !isPaired(mention);
    }

    private List<DraftArgument> bodies(int sentence, Role role, int head) {
        List<DraftArgument> bodies = new ArrayList<>();
        for (Mention mention : mentionsAt(sentence, head)) {
            Entity entity = view.entity(mention.entity());
            KnownEntity known = gazetteer.get(entity.id());
            String state = entity.kind().isAgent() && entity.kind() != EntityKind.PERSON
                    ? entity.id()
                    : known == null ? null : known.of();
            if (state != null
                    && view.entity(state) != null
                    && view.entity(state).kind() != EntityKind.GROUP) {
                String reason = state.equals(entity.id())
                        ? null
                        : "place in " + view.entity(state).name();
                bodies.add(argument(role, state, mention, reason));
            }
        }
        return bodies;
    }

    private List<DraftArgument> places(int sentence, Role role, int head, String path) {
        List<DraftArgument> places = new ArrayList<>();
        for (Mention mention : mentionsAt(sentence, head)) {
            EntityKind kind = view.entity(mention.entity()).kind();
            boolean place = kind == EntityKind.CITY
                    || kind == EntityKind.REGION
                    || kind == EntityKind.STATE && !path.equals("modifier");
            if (place && mention.form() == Mention.Form.NAME) {
                places.add(argument(role, mention.entity(), mention, null));
            }
        }
        return places;
    }

    private List<DraftArgument> events(Draft draft, Role role, int head, List<Draft> drafts) {
        List<DraftArgument> events = new ArrayList<>();
        Tree graph = view.grammar(draft.sentence).graph();
        for (Draft other : drafts) {
            boolean same = other.trigger == head || other.support == head;
            if (other != draft && same) {
                Span span = ArgumentWords.span(graph, head, draft.trigger);
                events.add(new DraftArgument(role, null, other, draft.sentence, span, null, null));
            }
        }
        return events;
    }

    private boolean isDate(Draft draft, int head) {
        return view.grammar(draft.sentence).token(head).entity().matches("DATE|TIME|DURATION");
    }

    /** The words around {@code head}, or nothing where they do not tell. */
    private List<DraftArgument> words(Draft draft, Role role, int head) {
        Tree graph = view.grammar(draft.sentence).graph();
        Set<String> taken = role == Role.RECIPIENT ? topicPaths(draft) : Set.of();
        return text(draft, role, head, ArgumentWords.span(graph, head, draft.trigger, taken));
    }

    /** The prepositions that lead to the topic: in "accused the envoys of spying" the spying is not the envoys'. */
    private static Set<String> topicPaths(Draft draft) {
        return draft.entry.slots().stream()
                .filter(slot -> slot.role() == Role.TOPIC)
                .flatMap(slot -> slot.paths().stream())
                .collect(Collectors.toSet());
    }

    private List<DraftArgument> phrase(Draft draft, Role role, int head) {
        Tree graph = view.grammar(draft.sentence).graph();
        return text(draft, role, head, ArgumentWords.phrase(graph, head, draft.trigger));
    }

    /** Nothing is its own argument. */
    private List<DraftArgument> text(Draft draft, Role role, int head, Span span) {
        Tree graph = view.grammar(draft.sentence).graph();
        boolean own = head != draft.trigger && span.contains(draft.triggerSpan);
        return own || !ArgumentWords.tell(graph, head)
                ? List.of()
                : List.of(new DraftArgument(role, null, null, draft.sentence, span, null, null));
    }

    private DraftArgument argument(Role role, String entity, Mention mention, String reason) {
        Grammar grammar = view.grammar(mention.sentence());
        int first = Math.min(mention.first(), grammar.phraseStart(mention.head()));
        boolean unnamed = entity.startsWith("unnamed/");
        int last = unnamed ? grammar.placedEnd(mention.head(), mention.last()) : mention.last();
        Span span = grammar.graph().sentence().span(first, last);
        return new DraftArgument(
                role, entity, null, mention.sentence(), span, reason, hedge(grammar.graph(), mention.head()));
    }

    /** A word like "provisionally" on the argument, or null. */
    private String hedge(Tree graph, int head) {
        for (int dependent : graph.dependents(head, "advmod", "case")) {
            String word = graph.token(dependent).word().toLowerCase(Locale.ROOT);
            if (lexicon.words("hedges").contains(word)) {
                return word;
            }
        }
        return null;
    }
}
