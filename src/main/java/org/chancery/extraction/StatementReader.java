package org.chancery.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.ReportingWord;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.Mention;
import org.chancery.model.Role;
import org.chancery.model.Span;
import org.chancery.model.SyntaxGraph;
import org.chancery.model.Token;

/**
 * Reads who says what: a reporting verb with its clause behind it, before it or around it; "according to"; a noun with
 * its clause ("reports that …"). The parse tells the subject, the commas and quotes tell where the words said begin and
 * end.
 */
final class StatementReader {
    private final ArticleView view;
    private final SlotFiller fillers;
    private final Map<String, ReportingWord> verbs = new HashMap<>();
    private final Map<String, ReportingWord> nouns = new HashMap<>();

    StatementReader(ArticleView view, Lexicon lexicon, SlotFiller fillers) {
        this.view = view;
        this.fillers = fillers;
        for (ReportingWord word : lexicon.reporting()) {
            word.verbs().forEach(verb -> verbs.put(verb, word));
            word.nouns().forEach(noun -> nouns.put(noun, word));
        }
    }

    /** The statements of one sentence, in the order of their cues. */
    List<DraftStatement> read(int sentence) {
        Grammar grammar = view.grammar(sentence);
        List<DraftStatement> statements = new ArrayList<>();
        for (int token = 0; token < grammar.graph().size(); token++) {
            Token word = grammar.token(token);
            String lemma = word.lemma().toLowerCase(Locale.ROOT);
            DraftStatement statement = null;
            if (word.isVerb() && verbs.containsKey(lemma)) {
                statement = verb(sentence, grammar, token, verbs.get(lemma));
            } else if (word.isNoun() && nouns.containsKey(lemma)) {
                statement = noun(sentence, grammar, token, nouns.get(lemma));
            } else if (lemma.equals("accord") || lemma.equals("according")) {
                statement = according(sentence, grammar, token);
            }
            if (statement != null) {
                statements.add(statement);
            }
        }
        return statements;
    }

    private DraftStatement verb(int sentence, Grammar grammar, int verb, ReportingWord word) {
        SyntaxGraph graph = grammar.graph();
        if (graph.relation(verb).equals("amod") || isNegated(graph, verb)) {
            return null;
        }
        List<Integer> subjects = grammar.subject(verb);
        int inverted = subjects.isEmpty() ? invertedSubject(graph, verb) : -1;
        List<Integer> speakers = inverted >= 0 ? List.of(inverted) : subjects;
        if (speakers.isEmpty()) {
            return null;
        }
        Cluster cluster = new Cluster(grammar, verb, speakers);
        BitSet content = cluster.content();
        if (content.isEmpty()) {
            return null;
        }
        return statement(sentence, grammar, verb, speakers, word.stance(), content);
    }

    /** In "…, said Hill, a doctor" the parser sometimes takes the speaker for an object. */
    private static int invertedSubject(SyntaxGraph graph, int verb) {
        boolean afterQuote = verb > 0 && graph.token(verb - 1).tag().matches(",|''|``");
        return afterQuote ? graph.dependent(verb, "obj", "dep") : -1;
    }

    private static boolean isNegated(SyntaxGraph graph, int verb) {
        return graph.dependents(verb, "advmod").stream()
                .anyMatch(token -> graph.token(token).word().toLowerCase(Locale.ROOT).matches("not|n't|never"));
    }

    private DraftStatement noun(int sentence, Grammar grammar, int noun, ReportingWord word) {
        SyntaxGraph graph = grammar.graph();
        int clause = graph.dependents(noun, "ccomp", "acl").stream()
                .filter(token -> token > noun && "that".equals(graph.marker(token)))
                .findFirst()
                .orElse(-1);
        if (clause < 0) {
            return null;
        }
        List<Integer> speakers = new ArrayList<>();
        graph.dependents(noun, "nmod:poss").forEach(speakers::add);
        speakers.addAll(grammar.prepositional(noun, "by"));
        if (speakers.isEmpty()) {
            speakers.add(noun);
        }
        return statement(sentence, grammar, noun, speakers, word.stance(), graph.subtree(clause));
    }

    private DraftStatement according(int sentence, Grammar grammar, int token) {
        SyntaxGraph graph = grammar.graph();
        int source = graph.governor(token);
        boolean marker = source >= 0 && "according to".equals(graph.marker(source));
        if (!marker) {
            return null;
        }
        BitSet content = new BitSet();
        content.set(0, graph.size());
        content.andNot(graph.subtree(source));
        return statement(sentence, grammar, token, List.of(source), "Asserts", content);
    }

    private DraftStatement statement(
            int sentence, Grammar grammar, int cue, List<Integer> heads, String stance, BitSet content) {
        SyntaxGraph graph = grammar.graph();
        List<String> speakers = new ArrayList<>();
        for (int head : heads) {
            fillers.agents(sentence, Role.ACTOR, head, "subject").forEach(agent -> {
                if (!speakers.contains(agent.entity())) {
                    speakers.add(agent.entity());
                }
            });
        }
        if (speakers.isEmpty() && graph.token(heads.get(0)).isPronoun()) {
            return null;
        }
        content.clear(cue);
        List<Span> parts = ContentParts.of(graph, content);
        if (parts.isEmpty()) {
            return null;
        }
        Span speaker = phrase(grammar, heads);
        Span all = parts.stream().reduce(speaker.union(graph.token(cue).span()), Span::union);
        boolean direct = parts.stream().anyMatch(part -> part.of(view.text()).matches("(?s).*[\"“”].*"))
                || isInsideQuotes(all, parts);
        return new DraftStatement(
                sentence, cue, speakers, speaker, addressee(sentence, grammar, cue), stance, direct, parts, content,
                place(sentence, grammar, heads, cue), all);
    }

    private boolean isInsideQuotes(Span all, List<Span> parts) {
        int before = parts.get(0).begin() - 1;
        return before >= 0 && "\"“”".indexOf(view.text().charAt(before)) >= 0 && all.begin() >= 0;
    }

    private static Span phrase(Grammar grammar, List<Integer> heads) {
        Span span = null;
        for (int head : heads) {
            Span one = grammar.graph().sentence().span(grammar.phraseStart(head), head);
            span = span == null ? one : span.union(one);
        }
        return span;
    }

    private String addressee(int sentence, Grammar grammar, int cue) {
        List<Integer> heads = new ArrayList<>(grammar.token(cue).lemma().equals("tell") ? grammar.object(cue) : List.of());
        heads.addAll(grammar.indirect(cue));
        return heads.stream()
                .flatMap(head -> fillers.agents(sentence, Role.RECIPIENT, head, "object").stream())
                .map(DraftArgument::entity)
                .findFirst()
                .orElse(null);
    }

    /** The place where the speaker is ("a spokesperson in Frankfurt") or speaks ("told reporters in Paris"). */
    private String place(int sentence, Grammar grammar, List<Integer> heads, int cue) {
        List<Integer> owners = new ArrayList<>(heads);
        owners.add(cue);
        for (int owner : owners) {
            for (int head : grammar.prepositional(owner, "in")) {
                for (Mention mention : view.mentions(sentence, head)) {
                    Entity entity = view.entity(mention.entity());
                    if (entity.kind() == EntityKind.CITY) {
                        return entity.id();
                    }
                }
            }
        }
        return null;
    }
}
