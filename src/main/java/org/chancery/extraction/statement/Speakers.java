package org.chancery.extraction.statement;

import static org.chancery.syntax.DependencyRelation.AMOD;
import static org.chancery.syntax.DependencyRelation.DET;
import static org.chancery.syntax.DependencyRelation.NSUBJ;
import static org.chancery.syntax.DependencyRelation.NUMMOD;
import static org.chancery.syntax.DependencyRelation.ROOT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.extraction.argument.AgentReader;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.argument.Filler;
import org.chancery.extraction.argument.Position;
import org.chancery.extraction.speaker.SpeakerWords;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.model.Mention;
import org.chancery.model.Span;
import org.chancery.syntax.NounPhrase;
import org.chancery.syntax.Word;

/** Who speaks, and the words that name them: Hill in "Hill said", and in "he said" behind that. */
final class Speakers {
    private final ArticleView view;
    private final AgentReader agents;
    private final DocumentAuthors documents;
    private final SpeakerWords words;
    private final Set<String> partitives;
    private final LastSpeaker last;

    Speakers(ArticleView view, Lexicon lexicon, AgentReader agents, DocumentAuthors documents) {
        this.view = view;
        this.agents = agents;
        this.documents = documents;
        this.words = new SpeakerWords(lexicon);
        this.partitives = lexicon.words(WordList.PARTITIVES);
        this.last = new LastSpeaker(view);
    }

    /** Whether nothing tells who speaks, or it is nobody: "nobody said", "few believe". */
    boolean areUnknown(List<Word> heads) {
        Word head = heads.get(0);
        return of(heads).isEmpty() && !words.mayStayUnknown(head)
                || SpeakerWords.isNobody(head)
                || SpeakerWords.isFew(head);
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

    /** The ids of those who speak, in the order of their heads; none where the words do not tell. */
    List<String> of(List<Word> heads) {
        List<String> speakers = new ArrayList<>(named(heads));
        Word head = heads.get(0);
        if (speakers.isEmpty()) {
            speakers.addAll(documents.of(head));
        }
        if (speakers.isEmpty() && last.isNamed(head)) {
            speakers.add(last.id());
        }
        return speakers;
    }

    private List<String> named(List<Word> heads) {
        return heads.stream()
                .filter(head -> !isSome(head) && !isSourceWithin(head))
                .flatMap(head -> acting(head).stream())
                .map(Filler::entity)
                .distinct()
                .toList();
    }

    /** Whether only some of a people speak, and not their state: "some Kenyans". */
    private boolean isSome(Word head) {
        return head.isTagged("NNPS")
                && head.dependents(DET, AMOD, NUMMOD).stream().anyMatch(word -> partitives.contains(word.lowerLemma()));
    }

    /** Whether somebody in the body speaks, and not the body: "central bank sources". */
    private boolean isSourceWithin(Word head) {
        return head.lower().equals("sources")
                && view.mentionsAround(head).stream().allMatch(mention -> mention.last() < head.index());
    }

    /** Who has spoken last is whom "he said" means, where nothing nearer is certain; of the unnamed, the words. */
    void remember(DraftStatement statement) {
        last.remember(statement);
    }

    /** The words that name the speakers, without those of the cue. */
    Span phrase(List<Word> heads, Word cue) {
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
        boolean unknown = head.lower().matches("s?he|they") && of(List.of(head)).isEmpty();
        Span words = unknown ? wordsBefore(head) : null;
        Span span = words == null ? aroundCue(head, cue) : words;
        last.note(span, head);
        return span;
    }

    /** The words that describe whom {@code pronoun} means and nobody knows, or null. */
    private Span wordsBefore(Word pronoun) {
        boolean several = pronoun.lower().equals("they");
        Word described = several ? Word.NONE : describedBefore(pronoun);
        if (described.exists()) {
            return NounPhrase.start(described).span().union(described.span());
        }
        return last.words(pronoun);
    }

    /** The noun phrase of {@code head} and the mentions that it heads, as far as the cue does not stand in them. */
    private Span aroundCue(Word head, Word cue) {
        Word first = NounPhrase.start(head);
        Span span = first.follows(cue) || head.precedes(cue) ? first.span().union(head.span()) : head.span();
        return view.mentions(head).stream()
                .filter(mention -> mention.first() > cue.index() || mention.last() < cue.index())
                .map(Mention::span)
                .reduce(span, Span::union);
    }
}
