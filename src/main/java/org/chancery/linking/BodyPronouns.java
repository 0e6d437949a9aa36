package org.chancery.linking;

import static org.chancery.syntax.DependencyRelation.EXPL;
import static org.chancery.syntax.DependencyRelation.NSUBJ;
import static org.chancery.syntax.DependencyRelation.OBJ;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.KnownEntity;
import org.chancery.knowledge.WordList;
import org.chancery.linking.discourse.Antecedents;
import org.chancery.linking.discourse.Discourse;
import org.chancery.linking.entity.EntityRegistry;
import org.chancery.linking.entity.QuotedWords;
import org.chancery.model.EntityKind;
import org.chancery.model.Mention;
import org.chancery.syntax.Word;

/**
 * The state or body that "it" or "its" means: the owner or subject around the pronoun, else the subject of the sentence
 * before; where there is doubt, none.
 */
final class BodyPronouns {
    private static final Set<EntityKind> BODIES = Set.of(
            EntityKind.STATE, EntityKind.GOVERNMENT, EntityKind.INTERNATIONAL_ORGANIZATION, EntityKind.ORGANIZATION);
    private static final Set<EntityKind> BODIES_AND_CITIES = Set.of(
            EntityKind.STATE,
            EntityKind.GOVERNMENT,
            EntityKind.INTERNATIONAL_ORGANIZATION,
            EntityKind.ORGANIZATION,
            EntityKind.CITY);
    private static final Set<String> PLACE_MARKERS = Set.of("in", "at", "from", "near", "outside", "into", "through");

    private final Discourse discourse;
    private final Antecedents antecedents;
    private final EntityRegistry registry;
    private final QuotedWords quotes;
    private final Set<String> reportingVerbs;
    private final Set<String> mandativeWords;
    private final EmptyPronouns emptyPronouns;

    BodyPronouns(ArticleKnowledge article) {
        discourse = article.discourse();
        antecedents = new Antecedents(discourse);
        registry = article.registry();
        quotes = article.quotes();
        reportingVerbs = article.general().reportingVerbs();
        mandativeWords = article.general().words(WordList.MANDATIVE_WORDS);
        emptyPronouns = new EmptyPronouns(article.general().words(WordList.FINDING_VERBS));
    }

    /** The id of the state or body, or null. */
    String of(Word pronoun) {
        Mention conjunct = discourse.coordinatedBefore(pronoun);
        if (conjunct != null) {
            return conjunct.entity();
        }
        if (pronoun.is(EXPL) || emptyPronouns.isAnticipating(pronoun)) {
            return null;
        }
        return isDoneByAnswer(pronoun) ? answered(pronoun) : byPlace(pronoun);
    }

    private String byPlace(Word pronoun) {
        List<Mention> here = bodies(pronoun.sentence(), pronoun).stream()
                .filter(mention -> !antecedents.isCoArgument(mention, pronoun) && !isAsker(mention, pronoun))
                .toList();
        Mention owner = antecedents.owner(named(pronoun), pronoun);
        Mention around = owner != null ? owner : antecedents.subject(here, pronoun);
        if (around != null) {
            return around.entity();
        }
        return here.isEmpty() ? ofSentenceBefore(pronoun) : onlySubject(here, pronoun);
    }

    /**
     * Whether {@code mention} asks that the pronoun do something, and so is somebody else: "UN demands that it halt".
     */
    private boolean isAsker(Mention mention, Word pronoun) {
        Word clause = pronoun.governor();
        Word asking = clause.governor();
        boolean asked = pronoun.is(NSUBJ) && clause.isTagged("VB", "VBP") && clause.isMarked("that");
        return asked && asking.in(mandativeWords) && discourse.head(mention).governor() == asking;
    }

    /** Whether somebody answers by doing it to the pronoun, which so is not himself: "reacted to it by accusing it". */
    private static boolean isDoneByAnswer(Word pronoun) {
        Word gerund = pronoun.governor();
        return pronoun.is(OBJ) && gerund.isTagged("VBG") && gerund.isMarked("by");
    }

    /** The one body named before that does not act, or null. */
    private String answered(Word pronoun) {
        Set<String> others = Discourse.entities(bodies(pronoun.sentence(), pronoun).stream()
                .filter(mention -> !discourse.isSubject(mention))
                .toList());
        return others.size() == 1 ? others.iterator().next() : null;
    }

    private String onlySubject(List<Mention> here, Word pronoun) {
        Set<String> subjects =
                Discourse.entities(here.stream().filter(discourse::isSubject).toList());
        return subjects.size() == 1 && pronoun.tag().equals("PRP$")
                ? subjects.iterator().next()
                : null;
    }

    private String ofSentenceBefore(Word pronoun) {
        if (pronoun.sentence() == 0 || quotes.contains(pronoun) || emptyPronouns.isOfNoVerb(pronoun)) {
            return null;
        }
        Mention subject = antecedents.outermost(bodies(pronoun.sentence() - 1, pronoun));
        return subject == null || !discourse.isOutermost(subject) || isOnlyReporting(subject, pronoun)
                ? null
                : subject.entity();
    }

    /** "The Post said the bill would …. It would also …": a newspaper is meant only where it reports on. */
    private boolean isOnlyReporting(Mention subject, Word pronoun) {
        return "JRN".equals(registry.get(subject.entity()).sector())
                && !pronoun.governor().in(reportingVerbs);
    }

    /** The states and bodies named before {@code pronoun}, those with a possessive included. */
    private List<Mention> named(Word pronoun) {
        return discourse.in(pronoun.sentence()).stream()
                .filter(mention -> mention.last() < pronoun.index())
                .filter(mention -> BODIES.contains(discourse.kind(mention)))
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .toList();
    }

    /** The states and bodies named, a state also by its capital unless that is where something is: "in Moscow". */
    private List<Mention> bodies(int at, Word pronoun) {
        return discourse.before(at, pronoun, BODIES_AND_CITIES).stream()
                .flatMap(mention -> asBody(mention).stream())
                .toList();
    }

    private Optional<Mention> asBody(Mention mention) {
        if (discourse.kind(mention) != EntityKind.CITY) {
            return Optional.of(mention);
        }
        KnownEntity city = registry.gazetteer(mention.entity());
        boolean capital = city != null && city.capitalOf() != null;
        boolean place = PLACE_MARKERS.contains(discourse.head(mention).marker());
        return capital && !place ? Optional.of(mention.of(city.capitalOf())) : Optional.empty();
    }
}
