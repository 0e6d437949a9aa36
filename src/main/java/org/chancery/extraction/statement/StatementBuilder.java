package org.chancery.extraction.statement;

import static org.chancery.syntax.Relation.AMOD;
import static org.chancery.syntax.Relation.DET;
import static org.chancery.syntax.Relation.NSUBJ;
import static org.chancery.syntax.Relation.NUMMOD;
import static org.chancery.syntax.Relation.ROOT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.extraction.argument.AgentReader;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.argument.Filler;
import org.chancery.extraction.argument.Position;
import org.chancery.extraction.content.Content;
import org.chancery.extraction.content.Quotations;
import org.chancery.extraction.speaker.SpeakerWords;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.model.EntityKind;
import org.chancery.model.Mention;
import org.chancery.model.Span;
import org.chancery.syntax.NounPhrase;
import org.chancery.syntax.Word;

/** Puts a statement together from its cue, the heads of its speakers and its words. */
final class StatementBuilder {
    private static final int REACH = 3;

    private final ArticleView view;
    private final AgentReader agents;
    private final Quotations quotations;
    private final SpeakerWords words;
    private final Set<String> partitives;
    private final CircumstanceReader circumstances;
    private final DocumentAuthors documents;
    private String lastSpeaker;
    private int lastSentence = -REACH - 1;

    StatementBuilder(ArticleView view, Lexicon lexicon, AgentReader agents, Quotations quotations) {
        this.view = view;
        this.agents = agents;
        this.quotations = quotations;
        this.words = new SpeakerWords(lexicon);
        this.partitives = lexicon.words(WordList.PARTITIVES);
        this.circumstances = new CircumstanceReader(view, lexicon, agents);
        this.documents = new DocumentAuthors(view, lexicon, agents);
    }

    /** The statement; nothing where nothing tells who speaks, or nothing is said. */
    Optional<DraftStatement> statement(List<Word> heads, String stance, Content content, boolean asserted) {
        Word head = heads.get(0);
        List<String> speakers = speakers(heads);
        boolean unknown = speakers.isEmpty() && !words.mayStayUnknown(head)
                || SpeakerWords.isNobody(head)
                || SpeakerWords.isFew(head);
        if (unknown || content.isEmpty() || !asserted && isSlight(content)) {
            return Optional.empty();
        }
        Word cue = content.cue();
        Span speaker = phrase(heads, cue);
        DraftStatement statement = new DraftStatement(
                content,
                speakers,
                speaker,
                circumstances.read(heads, speakers, content),
                stance,
                isDirect(content),
                asserted,
                content.parts().stream().reduce(speaker.union(cue.span()), Span::union),
                Word.NONE);
        documents.note(statement, heads);
        return Optional.of(statement);
    }

    boolean isAgent(Word head) {
        return !acting(head).isEmpty();
    }

    /** Whether {@code head} names somebody, rather than describing them. */
    boolean isNamedAgent(Word head) {
        return acting(head).stream().anyMatch(agent -> !agent.entity().startsWith("unnamed/"));
    }

    private List<Filler> acting(Word head) {
        return agents.agents(head, Position.SUBJECT);
    }

    private List<String> speakers(List<Word> heads) {
        List<String> speakers = new ArrayList<>(heads.stream()
                .filter(head -> !isSome(head) && !isSourceWithin(head))
                .flatMap(head -> acting(head).stream())
                .map(Filler::entity)
                .distinct()
                .toList());
        Word head = heads.get(0);
        if (speakers.isEmpty()) {
            speakers.addAll(documents.of(head));
        }
        boolean near = lastSpeaker != null && head.sentence() - lastSentence <= REACH;
        if (speakers.isEmpty() && near && head.lower().matches("s?he")) {
            speakers.add(lastSpeaker);
        }
        return speakers;
    }

    /** Whether only some of a people speak, and not their state: "some Kenyans". */
    private boolean isSome(Word head) {
        return head.isTagged("NNPS", "NNS")
                && head.dependents(DET, AMOD, NUMMOD).stream().anyMatch(word -> partitives.contains(word.lowerLemma()))
                && view.mentions(head).stream().anyMatch(mention -> mention.form() == Mention.Form.DEMONYM);
    }

    /** Whether somebody in the body speaks, and not the body: "central bank sources". */
    private boolean isSourceWithin(Word head) {
        return head.lower().equals("sources")
                && view.mentionsAround(head).stream().allMatch(mention -> mention.last() < head.index());
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
    private boolean isSlight(Content content) {
        return content.parts().size() == 1 && content.first().of(view.text()).indexOf(' ') < 0;
    }

    private boolean isDirect(Content content) {
        return content.parts().stream()
                .anyMatch(part -> quotations.all().stream()
                        .anyMatch(quotation -> quotation.inner().overlaps(part)));
    }

    /** The words that name the speakers, without those of the cue. */
    private Span phrase(List<Word> heads, Word cue) {
        return heads.stream().map(head -> phrase(head, cue)).reduce(Span::union).orElseThrow();
    }

    /** Whom the sentence before describes as its subject and nobody knows: "A trader was ready to talk". */
    private Word describedBefore(Word pronoun) {
        return pronoun.sentence() == 0
                ? Word.NONE
                : view.tree(pronoun.sentence() - 1).words().stream()
                        .filter(word -> word.isExactly(NSUBJ) && word.governor().isExactly(ROOT))
                        .filter(word -> word.isTagged("NN") && words.isPeople(word))
                        .findFirst()
                        .orElse(Word.NONE);
    }

    private Span phrase(Word head, Word cue) {
        Word described =
                speakers(List.of(head)).isEmpty() && head.lower().matches("s?he") ? describedBefore(head) : Word.NONE;
        if (described.exists()) {
            return NounPhrase.start(described).span().union(described.span());
        }
        Word first = NounPhrase.start(head);
        Span span = first.follows(cue) || head.precedes(cue) ? first.span().union(head.span()) : head.span();
        return view.mentions(head).stream()
                .filter(mention -> mention.first() > cue.index() || mention.last() < cue.index())
                .map(Mention::span)
                .reduce(span, Span::union);
    }
}
