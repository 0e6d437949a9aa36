package org.chancery.extraction.argument;

import static org.chancery.syntax.DependencyRelation.AMOD;
import static org.chancery.syntax.DependencyRelation.APPOS;
import static org.chancery.syntax.DependencyRelation.COMPOUND;
import static org.chancery.syntax.DependencyRelation.DEP;
import static org.chancery.syntax.DependencyRelation.NMOD;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.model.Entity;
import org.chancery.model.Mention;
import org.chancery.model.Span;
import org.chancery.model.Tenure;
import org.chancery.syntax.Tree;
import org.chancery.syntax.Word;

/**
 * Finds for whom somebody else speaks: "a spokesman for the bloc", "the palace's spokeswoman", "on behalf of the
 * union".
 */
public final class Principals {
    private static final int WIDEST_GAP = 3;

    private final ArticleView view;
    private final AgentReader agents;
    private final Set<String> spokespeople;
    private final Set<String> offices;

    public Principals(ArticleView view, Lexicon lexicon, AgentReader agents) {
        this.view = view;
        this.agents = agents;
        this.spokespeople = lexicon.words(WordList.SPOKESPEOPLE);
        this.offices = lexicon.words(WordList.SPEAKING_OFFICES);
    }

    /**
     * Id of the one that the {@code speakers}, named by {@code heads}, speak for; null where they speak for themselves.
     * The words that are {@code said} tell nothing of that.
     */
    public String of(List<Word> heads, List<String> speakers, Predicate<Span> said) {
        String named = named(heads.get(0).tree(), said);
        if (named == null) {
            named = ofSpokespeople(heads);
        }
        if (named == null && speakers.size() == 1) {
            named = ofOffice(speakers.get(0));
        }
        return named == null || speakers.contains(named) ? null : named;
    }

    /** The one in whose name it is said: "speaking on behalf of the union". */
    private String named(Tree tree, Predicate<Span> said) {
        return tree.words().stream()
                .filter(word -> word.lemma().equals("behalf") && !said.test(word.span()))
                .limit(1)
                .flatMap(behalf -> behalf.dependents(NMOD).stream())
                .flatMap(head -> agents.agents(head, Position.OTHER).stream())
                .map(Filler::entity)
                .findFirst()
                .orElse(null);
    }

    private String ofSpokespeople(List<Word> heads) {
        return heads.stream()
                .map(this::ofSpokesperson)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private String ofSpokesperson(Word head) {
        return Stream.concat(Stream.of(head), head.dependents(COMPOUND, APPOS, AMOD, NMOD, DEP).stream())
                .filter(word -> spokespeople.contains(word.lower()))
                .map(this::beside)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Who is named right before the noun, or behind it with "for" or "of". */
    private String beside(Word noun) {
        return view.mentions(noun.sentence()).stream()
                .filter(mention -> isBeside(noun, mention))
                .map(Mention::entity)
                .filter(entity -> view.entity(entity) != null)
                .findFirst()
                .orElse(null);
    }

    private static boolean isBeside(Word noun, Mention mention) {
        if (noun.next().form().matches("for|of")) {
            int gap = mention.first() - noun.next().index();
            return gap > 0 && gap <= WIDEST_GAP;
        }
        Word before = noun.previous();
        boolean owned = before.isTagged("POS") && mention.last() == before.index() - 1;
        return owned || mention.last() == noun.index() - 1;
    }

    /** The body of one who is a spokesperson, by the office held or by the words that describe them. */
    private String ofOffice(String speaker) {
        String tenure = view.tenure(speaker);
        return view.article().tenures().stream()
                .filter(held -> held.id().equals(tenure) && offices.contains(held.office()))
                .map(Tenure::of)
                .findFirst()
                .orElseGet(() -> ofDescription(view.entity(speaker)));
    }

    /** "A palace spokeswoman" that nobody names. */
    private String ofDescription(Entity speaker) {
        boolean described = speaker != null
                && speaker.isUnnamed()
                && spokespeople.stream().anyMatch(speaker.name().toLowerCase(Locale.ROOT)::contains);
        return described ? speaker.of() : null;
    }
}
