package org.chancery.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.EntityKind;
import org.chancery.model.Mention;
import org.chancery.model.Role;
import org.chancery.model.Span;
import org.chancery.syntax.Tree;

/** Puts a statement together from its cue, the heads of its speakers and its words. */
final class StatementBuilder {
    private static final int REACH = 3;

    private final ArticleView view;
    private final SlotFiller fillers;
    private final Quotations quotations;
    private final Lexicon lexicon;
    private final CircumstanceReader circumstances;
    private String lastSpeaker;
    private int lastSentence = -REACH - 1;

    StatementBuilder(ArticleView view, SlotFiller fillers, Quotations quotations, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.view = view;
        this.fillers = fillers;
        this.quotations = quotations;
        this.circumstances = new CircumstanceReader(view, fillers, lexicon);
    }

    /** The statement, or null where nothing tells who speaks. */
    DraftStatement statement(
            int sentence,
            Grammar grammar,
            int cue,
            List<Integer> heads,
            String stance,
            List<Span> content,
            boolean asserted) {
        Tree graph = grammar.graph();
        List<String> speakers = speakers(sentence, grammar, heads);
        boolean unknown = speakers.isEmpty() && !Speakers.mayStayUnknown(graph, heads.get(0), lexicon)
                || Speakers.isNobody(graph, heads.get(0))
                || Speakers.isFew(graph, heads.get(0));
        if (unknown || content.isEmpty() || !asserted && isSlight(content)) {
            return null;
        }
        Span speaker = phrase(sentence, grammar, heads, cue);
        Span all = content.stream().reduce(speaker.union(graph.token(cue).span()), Span::union);
        return new DraftStatement(
                sentence,
                cue,
                speakers,
                speaker,
                circumstances.read(sentence, grammar, cue, heads, speakers, content),
                stance,
                isDirect(content),
                asserted,
                content,
                all,
                -1);
    }

    boolean isAgent(int sentence, int head) {
        return !fillers.agents(sentence, Role.ACTOR, head, "subject").isEmpty();
    }

    /** Whether {@code head} names somebody, rather than describing them. */
    boolean isNamedAgent(int sentence, int head) {
        return fillers.agents(sentence, Role.ACTOR, head, "subject").stream()
                .anyMatch(agent -> !agent.entity().startsWith("unnamed/"));
    }

    private List<String> speakers(int sentence, Grammar grammar, List<Integer> heads) {
        List<String> speakers = new ArrayList<>();
        for (int head : heads) {
            fillers.agents(sentence, Role.ACTOR, head, "subject").forEach(agent -> {
                if (!speakers.contains(agent.entity()) && !isSome(grammar.graph(), head)) {
                    speakers.add(agent.entity());
                }
            });
        }
        String word = grammar.token(heads.get(0)).word().toLowerCase(Locale.ROOT);
        boolean person = word.equals("he") || word.equals("she");
        if (speakers.isEmpty() && person && lastSpeaker != null && sentence - lastSentence <= REACH) {
            speakers.add(lastSpeaker);
        }
        return speakers;
    }

    /** "Some Kenyans" do not speak for Kenya. */
    private boolean isSome(Tree graph, int head) {
        boolean people = graph.token(head).tag().matches("NNPS|NNS");
        return people
                && graph.dependents(head, "det", "amod", "nummod").stream()
                        .anyMatch(word -> lexicon.words("partitives")
                                .contains(graph.token(word).lemma().toLowerCase(Locale.ROOT)))
                && view.mentions(graph.sentence().index(), head).stream()
                        .anyMatch(mention -> mention.form() == Mention.Form.DEMONYM);
    }

    /** Who has spoken last is whom "he said" means, where nothing nearer is certain. */
    void remember(int sentence, List<String> speakers) {
        boolean person = speakers.size() == 1
                && view.entity(speakers.get(0)) != null
                && view.entity(speakers.get(0)).kind() == EntityKind.PERSON;
        lastSpeaker = person ? speakers.get(0) : null;
        lastSentence = sentence;
    }

    /** One word alone, "it" or a name, is no content. */
    private boolean isSlight(List<Span> content) {
        return content.size() == 1 && content.get(0).of(view.text()).indexOf(' ') < 0;
    }

    private boolean isDirect(List<Span> content) {
        return content.stream()
                .anyMatch(part -> quotations.all().stream()
                        .anyMatch(quotation -> quotation.inner().overlaps(part)));
    }

    private Span phrase(int sentence, Grammar grammar, List<Integer> heads, int cue) {
        Tree graph = grammar.graph();
        Span span = null;
        for (int head : heads) {
            int first = grammar.phraseStart(head);
            Span one = graph.sentence().span(first > cue || head < cue ? first : head, head);
            for (Mention mention : view.mentions(sentence, head)) {
                boolean beside = mention.first() > cue || mention.last() < cue;
                one = beside ? one.union(mention.span()) : one;
            }
            span = span == null ? one : span.union(one);
        }
        return span;
    }
}
