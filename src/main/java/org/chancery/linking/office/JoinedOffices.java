package org.chancery.linking.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.Sentence;
import org.chancery.model.Tenure;

/**
 * Two offices of one person: "the Norwegian deputy prime minister and finance minister Bo Berg", "Bo Berg, deputy prime
 * minister and minister of finance of Norway".
 */
final class JoinedOffices {
    private final Sentence sentence;
    private final Set<String> stateOffices;

    JoinedOffices(Sentence sentence, Set<String> stateOffices) {
        this.sentence = sentence;
        this.stateOffices = stateOffices;
    }

    /** {@code phrases} of the sentence in their order, the joined ones with one holder and one state. */
    List<OfficePhrase> join(List<OfficePhrase> phrases) {
        List<OfficePhrase> joined = new ArrayList<>(phrases);
        for (int i = 0; i + 1 < joined.size(); i++) {
            OfficePhrase one = joined.get(i);
            OfficePhrase other = joined.get(i + 1);
            if (areOne(one, other)) {
                OfficePhrase holder = one.name() != null ? one : other;
                joined.set(i, one.heldBy(holder, bodies(one, other), one.manner()));
                joined.set(i + 1, other.heldBy(holder, bodies(other, one), manner(one, other)));
            }
        }
        return joined;
    }

    private boolean areOne(OfficePhrase one, OfficePhrase other) {
        boolean follows =
                other.first() == one.last() + 2 && word(one.last() + 1).equals("and");
        boolean oneHolder = one.name() == null
                ? other.name() != null && other.name().first() > other.last() && one.definite()
                : one.isApposition() && other.name() == null && one.name().last() < one.first();
        return follows && oneHolder && !one.plural() && !other.plural();
    }

    private List<String> bodies(OfficePhrase phrase, OfficePhrase other) {
        boolean state = stateOffices.containsAll(phrase.office().keys());
        boolean open = phrase.bodies().isEmpty() && phrase.origin() == null;
        return state
                        && open
                        && other.bodies().size() == 1
                        && other.bodies().get(0).startsWith("state/")
                        && stateOffices.containsAll(other.office().keys())
                ? other.bodies()
                : phrase.bodies();
    }

    /** "The former president and prime minister" is former in both, "former president and now mayor" is not. */
    private static Tenure.Manner manner(OfficePhrase one, OfficePhrase other) {
        return other.first() == other.office().first() && one.manner() == Tenure.Manner.FORMER
                ? Tenure.Manner.FORMER
                : other.manner();
    }

    private String word(int token) {
        return token < sentence.tokens().size() ? sentence.token(token).word().toLowerCase(Locale.ROOT) : ".";
    }
}
