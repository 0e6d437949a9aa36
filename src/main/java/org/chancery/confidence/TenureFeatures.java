package org.chancery.confidence;

import static org.chancery.confidence.Feature.count;
import static org.chancery.confidence.Feature.holds;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.EntityKind;
import org.chancery.model.Mention.Form;
import org.chancery.model.Tenure;

/**
 * An office held as its features see it: in “Peru's envoy” the holder has no name.
 *
 * @param tenure the tenure
 * @param article the article around it
 */
record TenureFeatures(Tenure tenure, Surroundings article) {
    private static final double TEN = 10;

    static final List<Feature<TenureFeatures>> ALL = List.of(
            holds("unnamed holder", "the holder has no name", held -> Surroundings.isUnnamed(held.tenure.holder())),
            holds("named in words", "the words name the holder", TenureFeatures::isNamed),
            holds(
                    "of a state",
                    "the office is a state's",
                    held -> held.article.isKind(held.tenure.of(), EntityKind.STATE)),
            holds("known body", "the gazetteer has the body", held -> held.article.isKnown(held.tenure.of())),
            holds("unnamed body", "the body has no name", held -> Surroundings.isUnnamed(held.tenure.of())),
            holds("shared", "somebody else holds the same office", TenureFeatures::isShared),
            count("other offices", "other offices of the holder", 2, TenureFeatures::others),
            holds(
                    "told again",
                    "the article tells it more than once",
                    held -> held.tenure.evidence().size() > 1),
            new Feature<>("words", "tens of words that tell it, up to 2", held -> Math.min(2, held.words() / TEN)),
            holds("former", "it was held", held -> held.tenure.manner() == Tenure.Manner.FORMER),
            holds("event", "an event opens or closes it", TenureFeatures::hasCourse),
            holds("small letter", "the words begin with a small letter", TenureFeatures::isSmall));

    private boolean isNamed() {
        return tenure.evidence().stream().anyMatch(words -> article.isNamed(tenure.holder(), words, Form.NAME));
    }

    private Stream<Tenure> otherTenures() {
        return article.extraction().tenures().stream()
                .filter(other -> !other.id().equals(tenure.id()));
    }

    private boolean isShared() {
        return otherTenures()
                .anyMatch(other -> other.office().equals(tenure.office())
                        && other.of().equals(tenure.of())
                        && !other.holder().equals(tenure.holder()));
    }

    private long others() {
        return otherTenures()
                .filter(other -> other.holder().equals(tenure.holder()))
                .count();
    }

    private int words() {
        return Surroundings.words(tenure.evidence().get(0));
    }

    private boolean hasCourse() {
        return tenure.openedBy() != null || tenure.closedBy() != null;
    }

    private boolean isSmall() {
        return Character.isLowerCase(tenure.evidence().get(0).quote().codePointAt(0));
    }
}
