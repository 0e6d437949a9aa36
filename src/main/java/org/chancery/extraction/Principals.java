package org.chancery.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Entity;
import org.chancery.model.Mention;
import org.chancery.model.Role;
import org.chancery.model.Span;
import org.chancery.model.Tenure;
import org.chancery.syntax.Tree;

/**
 * Finds for whom somebody else speaks: "a spokesman for the bloc", "the palace's spokeswoman", "on behalf of the
 * union".
 */
final class Principals {
    private static final int WIDEST_GAP = 3;

    private final ArticleView view;
    private final SlotFiller fillers;
    private final Set<String> spokespeople;
    private final Set<String> offices;

    Principals(ArticleView view, SlotFiller fillers, Lexicon lexicon) {
        this.view = view;
        this.fillers = fillers;
        this.spokespeople = lexicon.words("spokespeople");
        this.offices = lexicon.words("speaking-offices");
    }

    /**
     * Id of the one that the {@code speakers}, named by {@code heads}, speak for; null where they speak for themselves.
     */
    String of(int sentence, Grammar grammar, List<Integer> heads, List<String> speakers, List<Span> content) {
        String named = named(sentence, grammar.graph(), content);
        if (named == null) {
            named = heads.stream()
                    .map(head -> ofSpokesperson(sentence, grammar.graph(), head))
                    .filter(principal -> principal != null)
                    .findFirst()
                    .orElse(null);
        }
        if (named == null && speakers.size() == 1) {
            named = ofOffice(speakers.get(0));
        }
        return named == null || speakers.contains(named) ? null : named;
    }

    /** "Speaking on behalf of the union". */
    private String named(int sentence, Tree graph, List<Span> content) {
        for (int token = 0; token < graph.size(); token++) {
            Span span = graph.token(token).span();
            boolean behalf = graph.token(token).lemma().equals("behalf")
                    && content.stream().noneMatch(part -> part.contains(span));
            if (behalf) {
                return graph.dependents(token, "nmod").stream()
                        .flatMap(head -> fillers.agents(sentence, Role.ON_BEHALF_OF, head, "object").stream())
                        .map(DraftArgument::entity)
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }

    private String ofSpokesperson(int sentence, Tree graph, int head) {
        List<Integer> names = new ArrayList<>(List.of(head));
        names.addAll(graph.dependents(head, "compound", "appos", "amod", "nmod", "dep"));
        for (int name : names) {
            if (spokespeople.contains(graph.token(name).word().toLowerCase(Locale.ROOT))) {
                String principal = beside(sentence, graph, name);
                if (principal != null) {
                    return principal;
                }
            }
        }
        return null;
    }

    /** Who is named right before the noun, or behind it with "for" or "of". */
    private String beside(int sentence, Tree graph, int noun) {
        boolean owned = noun > 0 && graph.token(noun - 1).tag().equals("POS");
        int before = owned ? noun - 2 : noun - 1;
        boolean behind = noun + 1 < graph.size() && graph.token(noun + 1).word().matches("for|of");
        return view.mentions(sentence).stream()
                .filter(mention -> behind
                        ? mention.first() > noun + 1 && mention.first() <= noun + 1 + WIDEST_GAP
                        : mention.last() == before || mention.last() == noun - 1)
                .map(Mention::entity)
                .filter(entity -> view.entity(entity) != null)
                .findFirst()
                .orElse(null);
    }

    /** The body of one who is a spokesperson, by the office held or by the words that describe them. */
    private String ofOffice(String speaker) {
        Entity entity = view.entity(speaker);
        String tenure = view.tenure(speaker);
        String body = view.article().tenures().stream()
                .filter(held -> held.id().equals(tenure) && offices.contains(held.office()))
                .map(Tenure::of)
                .findFirst()
                .orElse(null);
        boolean described = entity != null
                && entity.isUnnamed()
                && spokespeople.stream().anyMatch(entity.name().toLowerCase(Locale.ROOT)::contains);
        return body == null && described ? entity.of() : body;
    }
}
