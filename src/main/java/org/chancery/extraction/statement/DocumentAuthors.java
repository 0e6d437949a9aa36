package org.chancery.extraction.statement;

import static org.chancery.syntax.DependencyRelation.DET;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.extraction.argument.AgentReader;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.argument.Filler;
import org.chancery.extraction.argument.Position;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.model.EntityKind;
import org.chancery.syntax.Word;

/**
 * Remembers whose the texts are that an article speaks of, so that "the statement said" is said by those who gave one:
 * "Norway and Chad said in a statement …. The statement added …".
 */
final class DocumentAuthors {
    private static final Set<EntityKind> WRITERS = Set.of(
            EntityKind.PERSON,
            EntityKind.STATE,
            EntityKind.GOVERNMENT,
            EntityKind.ORGANIZATION,
            EntityKind.INTERNATIONAL_ORGANIZATION);

    private final ArticleView view;
    private final AgentReader agents;
    private final Set<String> messages;
    private final Set<String> media;
    private final Map<String, List<String>> authors = new HashMap<>();

    DocumentAuthors(ArticleView view, Lexicon lexicon, AgentReader agents) {
        this.view = view;
        this.agents = agents;
        this.messages = lexicon.words(WordList.MESSAGE_NOUNS);
        this.media = lexicon.words(WordList.MEDIUM_PREPOSITIONS);
    }

    /** The ids of those whose text {@code head} is, by what stands with it or was read before; none where unknown. */
    List<String> of(Word head) {
        if (!head.in(messages)) {
            return List.of();
        }
        List<String> own = published(head);
        return own.isEmpty() && isKnown(head) ? authors.getOrDefault(head.lowerLemma(), List.of()) : own;
    }

    /** The paper in which it stands: "a commentary in the Harbour Post". */
    private List<String> published(Word head) {
        return view.grammar().prepositional(head, "in").stream()
                .flatMap(paper -> agents.agents(paper, Position.OTHER).stream())
                .map(Filler::entity)
                .filter(entity -> view.entity(entity).kind() == EntityKind.ORGANIZATION)
                .distinct()
                .toList();
    }

    private static boolean isKnown(Word head) {
        return head.dependents(DET).stream().anyMatch(word -> word.lower().matches("the|this|that"));
    }

    /** Takes note of the texts in which {@code statement} is made, or that speak in it. */
    void note(DraftStatement statement, List<Word> heads) {
        List<String> speakers = statement.speakers().stream()
                .filter(speaker -> WRITERS.contains(view.entity(speaker).kind()))
                .toList();
        if (!speakers.isEmpty()) {
            Stream.concat(heads.stream(), media(statement.cue()))
                    .filter(word -> word.in(messages))
                    .forEach(word -> authors.put(word.lowerLemma(), speakers));
        }
    }

    private Stream<Word> media(Word cue) {
        return media.stream().flatMap(preposition -> view.grammar().prepositional(cue, preposition).stream());
    }
}
