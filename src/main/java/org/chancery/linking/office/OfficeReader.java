package org.chancery.linking.office;

import java.util.List;
import java.util.Set;
import org.chancery.knowledge.WordList;
import org.chancery.linking.entity.ArticleText;
import org.chancery.linking.entity.LinkingKnowledge;
import org.chancery.linking.office.OfficePhrase.Trait;
import org.chancery.model.Label;
import org.chancery.model.Tenure;
import org.chancery.syntax.Tree;
import org.chancery.syntax.Word;

/** Reads the offices of one sentence with their bodies and holders. */
final class OfficeReader {
    private final ArticleText text;
    private final Tree tree;
    private final BodyReader bodies;
    private final LinkingKnowledge knowledge;
    private final OfficePredication predication;
    private final OfficeTraits traits;
    private final SoughtOffice sought;
    private final HolderPositions positions;

    OfficeReader(ArticleText text, int sentence, BodyReader bodies, LinkingKnowledge knowledge) {
        this.text = text;
        this.tree = text.tree(sentence);
        this.bodies = bodies;
        this.knowledge = knowledge;
        this.predication = new OfficePredication(text, knowledge);
        this.traits = new OfficeTraits(text, knowledge);
        this.sought = new SoughtOffice(text, knowledge);
        this.positions = new HolderPositions(text, predication, knowledge.words(WordList.HONORIFICS));
    }

    /** All offices of the sentence, in its order. */
    List<OfficePhrase> readAll() {
        List<OfficePhrase> phrases = tree.words().stream()
                .map(word ->
                        text.label(word) != null && text.label(word).first() == word.index() ? text.label(word) : null)
                .filter(label -> label != null && label.kind() == Label.Kind.OFFICE)
                .map(this::read)
                .toList();
        return new JoinedOffices(tree.sentence(), knowledge.stateOffices()).join(withoutRanks(phrases));
    }

    /**
     * {@code phrases} without those that only say the rank of another: "assistant" in "US Assistant Treasury
     * Secretary".
     */
    private List<OfficePhrase> withoutRanks(List<OfficePhrase> phrases) {
        return phrases.stream()
                .filter(phrase -> phrases.stream()
                        .noneMatch(other -> other.first() <= phrase.office().first()
                                && phrase.office().last() < other.office().first()))
                .toList();
    }

    private OfficePhrase read(Label label) {
        OfficeOpening opening = OfficeOpening.read(text, bodies, knowledge, label);
        return sought.isSought(label, opening.first())
                ? notHeld(label, opening.first().index() - 1)
                : withHolder(label, opening);
    }

    /** An office that nobody has: "shadow foreign secretary". */
    private OfficePhrase notHeld(Label label, int first) {
        Set<Trait> said = text.isPlural(label) ? Set.of(Trait.PLURAL) : Set.of();
        return new OfficePhrase(label, List.of(), Tenure.Manner.DESIGNATE, first, label.last(), null, null, said);
    }

    private OfficePhrase withHolder(Label label, OfficeOpening opening) {
        BodyReader.Bodies after = bodies.linkedAfter(text.last(label));
        Word last = after == null ? text.last(label) : tree.word(after.last());
        boolean coming =
                last.next().form().equals("-") && last.next().next().lower().matches("elect|designate");
        last = coming ? last.next().next() : last;
        OfficePlace place = OfficePlace.of(text, label, opening.first(), last);
        HolderPositions.Holder holder = positions.of(place);
        Tenure.Manner manner = coming ? Tenure.Manner.DESIGNATE : opening.manner();
        boolean over = (holder.past() || isOver(last.next())) && manner == Tenure.Manner.INCUMBENT;
        Word end = place.hasField() ? place.field() : last;
        return new OfficePhrase(
                label,
                bodies(place, opening.bodies(), after),
                over ? Tenure.Manner.FORMER : manner,
                opening.first().index(),
                last.index(),
                holder.name(),
                origin(holder.name(), end),
                traits.of(place, holder, holder.name() == null ? last : end));
    }

    /** Whether it is over: "president at the time", "president until the coup"; days are left to the times. */
    private static boolean isOver(Word word) {
        boolean then = word.lower().equals("at")
                && word.next().lower().equals("the")
                && word.next().next().lower().equals("time");
        return then
                || word.lower().matches("until|till")
                        && word.governor().isNoun()
                        && word.governor().entity().equals("O");
    }

    /** Whose office it is: "the foreign secretary of state for …" has nobody's where none stands before. */
    private List<String> bodies(OfficePlace place, BodyReader.Bodies before, BodyReader.Bodies after) {
        Label office = place.office();
        boolean foreign = place.hasField() && text.last(office).lower().equals("state");
        if (foreign && before == null) {
            return List.of();
        }
        Label realm = before == null && after == null ? predication.realm(text.head(office)) : null;
        return bodies(office, before, realm == null ? after : bodies.read(realm));
    }

    private List<String> bodies(Label office, BodyReader.Bodies before, BodyReader.Bodies after) {
        Label last = before == null ? null : text.label(tree.word(before.last()));
        boolean nationality = last != null && last.kind() == Label.Kind.ADJECTIVE;
        BodyReader.Bodies found = after != null && (before == null || nationality) ? after : before;
        if (found != null) {
            return knowledge.areAll(office.keys(), WordList.CITY_OFFICES) ? bodies.asNamed(found) : found.ids();
        }
        String body = knowledge.titles().get(office.keys().get(0)).body();
        return body == null ? List.of() : List.of(body);
    }

    private String origin(Label name, Word last) {
        boolean follows = name != null
                && text.first(name) == last.next()
                && text.last(name).next().lower().equals("of");
        BodyReader.Bodies origin = follows ? bodies.linkedAfter(text.last(name)) : null;
        return origin == null || origin.ids().size() != 1 ? null : origin.ids().get(0);
    }
}
