package org.chancery.extraction.slot;

import static org.chancery.syntax.DependencyRelation.COMPOUND;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.extraction.draft.Draft;
import org.chancery.extraction.factuality.Negation;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.SlotPath;
import org.chancery.knowledge.Step;
import org.chancery.knowledge.WordList;
import org.chancery.syntax.Gap;
import org.chancery.syntax.Grammar;
import org.chancery.syntax.Word;

/** Follows the paths of the lexicon's slots from a trigger to the heads of its arguments. */
public final class PathFinder {
    private final Grammar grammar;
    private final ClauseSteps clauses;
    private final NounSteps nouns;
    private final Owners owners;
    private final SpeakerSteps speakers;
    private final Scenes scenes;
    private final Negation negation;
    private final Set<String> moving;
    private final Set<String> uniting;
    private final Set<String> telling;

    public PathFinder(Grammar grammar, Lexicon lexicon) {
        this.grammar = grammar;
        this.clauses = new ClauseSteps(grammar, lexicon);
        this.nouns = new NounSteps(grammar, lexicon);
        this.owners = new Owners(grammar, lexicon);
        this.speakers = new SpeakerSteps(grammar, lexicon);
        this.scenes = new Scenes(grammar, lexicon);
        this.negation = new Negation(lexicon);
        this.moving = lexicon.words(WordList.MOVING_VERBS);
        this.uniting = lexicon.words(WordList.UNITING_VERBS);
        this.telling = lexicon.words(WordList.TELLING_NOUNS);
    }

    /** Heads that {@code path} leads to, in the order of the text; empty where it leads nowhere. */
    public List<Word> heads(Draft draft, SlotPath path) {
        List<Word> heads = first(draft, path.first());
        for (int i = 1; i < path.steps().size(); i++) {
            int at = i;
            heads = heads.stream()
                    .filter(head -> !isMoved(head, path, at) && !isMessage(head, path, at))
                    .flatMap(head -> next(head, path.steps().get(at)).stream())
                    .filter(head -> !isTopic(head, path, at))
                    .toList();
        }
        return heads;
    }

    /**
     * Whether the noun is for words, whose owner does not do what they tell: "Bassi's announcement starts a clock to
     * withdraw".
     */
    private boolean isMessage(Word noun, SlotPath path, int step) {
        Step.Kind kind = path.steps().get(step).kind();
        return path.steps().get(step - 1).kind() == Step.Kind.SUBJECT
                && (kind == Step.Kind.POSS || kind == Step.Kind.MODIFIER)
                && noun.in(telling);
    }

    /**
     * Whether the object below is moved and no side: "agreed to send observers"; "agreed to meet the king" is agreed
     * with him.
     */
    private boolean isMoved(Word verb, SlotPath path, int step) {
        Step.Kind before = path.steps().get(step - 1).kind();
        Step.Kind kind = path.steps().get(step).kind();
        boolean moved = before == Step.Kind.COMPLEMENT && verb.in(moving);
        boolean apart = before == Step.Kind.INFINITIVE && !isUniting(verb);
        boolean let = kind == Step.Kind.COMPLEMENT && path.last().kind() == Step.Kind.SUBJECT;
        return kind == Step.Kind.OBJECT && (moved || apart) || let && apart;
    }

    /**
     * Whether the state only tells what an object is about: nobody who "criticised the Chile tariffs" criticises Chile,
     * as one does who "criticised the Chilean tariffs".
     */
    private static boolean isTopic(Word name, SlotPath path, int step) {
        boolean modifier = path.steps().get(step).kind() == Step.Kind.MODIFIER
                && path.steps().get(step - 1).kind() != Step.Kind.SUBJECT;
        return modifier
                && name.isExactly(COMPOUND)
                && name.isProperNoun()
                && name.entity().matches("LOCATION|COUNTRY|CITY")
                && name.form().matches(".*\\p{Ll}.*");
    }

    private boolean isUniting(Word verb) {
        return verb.in(uniting) && !negation.isNegated(verb);
    }

    /** One step on from a word that is not the trigger. */
    private List<Word> next(Word word, Step step) {
        return switch (step.kind()) {
            case POSS -> grammar.possessors(word);
            case MODIFIER -> grammar.modifiers(word);
            case OBJECT -> grammar.objects(word);
            case INDIRECT -> grammar.indirectObjects(word);
            case SUBJECT -> grammar.subjects(word);
            case COMPLEMENT -> clauses.complement(word);
            default -> grammar.linked(word, step.preposition());
        };
    }

    private List<Word> first(Draft draft, Step step) {
        Word trigger = draft.trigger();
        return switch (step.kind()) {
            case SUBJECT -> draft.isNoun() ? List.of() : grammar.subjects(trigger);
            case OBJECT, THING -> grammar.objects(trigger);
            case UNDERGOER -> grammar.isPassive(trigger) ? grammar.objects(trigger) : List.of();
            case INDIRECT -> grammar.indirectObjects(trigger);
            case COMPLEMENT -> clauses.complement(trigger);
            case INFINITIVE -> clauses.infinitive(trigger);
            case SPEAKER -> speakers.of(trigger);
            case WITHIN -> clauses.within(trigger);
            case SCENE -> scenes.of(draft);
            case ADDRESSEE -> clauses.addressee(trigger);
            case OWNER -> owners.of(trigger);
            case SELF -> List.of(trigger);
            case GAP ->
                Stream.of(Gap.verb(trigger, trigger)).filter(Word::exists).toList();
            case ANTECEDENT -> clauses.antecedent(trigger);
            case CONTENT -> List.of();
            default -> nouns.heads(draft, step);
        };
    }
}
