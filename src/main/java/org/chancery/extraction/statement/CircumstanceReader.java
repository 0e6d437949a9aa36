package org.chancery.extraction.statement;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.extraction.argument.AgentReader;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.argument.Filler;
import org.chancery.extraction.argument.Position;
import org.chancery.extraction.argument.Principals;
import org.chancery.extraction.content.Content;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.Mention;
import org.chancery.syntax.Word;

/** Reads for whom, to whom, how and where something is said. */
final class CircumstanceReader {
    private static final Set<String> TELLING = Set.of("tell", "urge", "ask", "warn", "assure", "remind");
    private static final Set<String> PROMISING = Set.of("promise", "offer", "write", "pledge");

    private final ArticleView view;
    private final AgentReader agents;
    private final Media media;
    private final Principals principals;

    CircumstanceReader(ArticleView view, Lexicon lexicon, AgentReader agents) {
        this.view = view;
        this.agents = agents;
        this.media = new Media(lexicon);
        this.principals = new Principals(view, lexicon, agents);
    }

    /**
     * The circumstances of what is said.
     *
     * @param heads the words that name the speakers
     * @param speakers ids of the speakers
     * @param content the words said, which tell nothing of them
     */
    Circumstances read(List<Word> heads, List<String> speakers, Content content) {
        Word cue = content.cue();
        return new Circumstances(
                principals.of(heads, speakers, content::holds),
                addressee(cue),
                media.of(heads, content),
                place(heads, cue));
    }

    private String addressee(Word cue) {
        boolean told = cue.in(TELLING);
        Stream<Word> direct = told ? view.grammar().objects(cue).stream() : Stream.of();
        Stream<Word> indirect = told || cue.in(PROMISING) ? view.grammar().indirectObjects(cue).stream() : Stream.of();
        return Stream.concat(direct, indirect)
                .flatMap(head -> agents.agents(head, Position.OTHER).stream())
                .map(Filler::entity)
                .findFirst()
                .orElse(null);
    }

    /** The place where the speaker is ("a spokesperson in Frankfurt") or speaks ("told reporters in Paris"). */
    private String place(List<Word> heads, Word cue) {
        return Stream.concat(heads.stream(), Stream.of(cue))
                .flatMap(owner -> view.grammar().prepositional(owner, "in").stream())
                .flatMap(head -> view.mentions(head).stream())
                .map(Mention::entity)
                .map(view::entity)
                .filter(entity -> entity.kind() == EntityKind.CITY)
                .map(Entity::id)
                .findFirst()
                .orElse(null);
    }
}
