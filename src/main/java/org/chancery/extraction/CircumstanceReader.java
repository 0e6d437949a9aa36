package org.chancery.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.Mention;
import org.chancery.model.Role;
import org.chancery.model.Span;

/** Reads for whom, to whom, how and where something is said. */
final class CircumstanceReader {
    private static final Set<String> TELLING = Set.of("tell", "urge", "ask", "warn", "assure", "remind");
    private static final Set<String> PROMISING = Set.of("promise", "offer", "write", "pledge");

    private final ArticleView view;
    private final SlotFiller fillers;
    private final Media media;
    private final Principals principals;

    CircumstanceReader(ArticleView view, SlotFiller fillers, Lexicon lexicon) {
        this.view = view;
        this.fillers = fillers;
        this.media = new Media(lexicon);
        this.principals = new Principals(view, fillers, lexicon);
    }

    /**
     * The circumstances of what is reported at {@code cue}.
     *
     * @param heads the tokens that name the speakers
     * @param speakers ids of the speakers
     * @param content the words said, which tell nothing of them
     */
    Circumstances read(
            int sentence, Grammar grammar, int cue, List<Integer> heads, List<String> speakers, List<Span> content) {
        return new Circumstances(
                principals.of(sentence, grammar, heads, speakers, content),
                addressee(sentence, grammar, cue),
                media.of(grammar, cue, heads, content),
                place(sentence, grammar, heads, cue));
    }

    private String addressee(int sentence, Grammar grammar, int cue) {
        String verb = grammar.token(cue).lemma();
        boolean told = TELLING.contains(verb);
        List<Integer> heads = new ArrayList<>(told ? grammar.object(cue) : List.of());
        heads.addAll(told || PROMISING.contains(verb) ? grammar.indirect(cue) : List.of());
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
