package org.chancery.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.knowledge.KnownEntity;
import org.chancery.model.AnnotatedArticle;
import org.chancery.model.EntityKind;
import org.chancery.model.Label;
import org.chancery.model.Sentence;

/**
 * Tells places from those whose name they bear: "Athens, Georgia" and every Athens after it is no capital, and who has
 * a mayor is a city.
 */
final class PlaceNames {
    private static final Set<String> CITY_OFFICES = Set.of("mayor", "deputy-mayor");

    private final AnnotatedArticle article;
    private final Map<String, KnownEntity> gazetteer;

    PlaceNames(AnnotatedArticle article, Map<String, KnownEntity> gazetteer) {
        this.article = article;
        this.gazetteer = gazetteer;
    }

    /** {@code labels} of the article in their order, with the places as what they are. */
    List<Label> mend(List<Label> labels) {
        Set<List<String>> elsewhere = new HashSet<>();
        List<Label> mended = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            Label next = i + 1 < labels.size() ? labels.get(i + 1) : null;
            if (isElsewhere(label, next)) {
                elsewhere.add(label.keys());
            }
            if (isBranch(label)) {
                mended.add(new Label(
                        label.sentence(), label.first(), label.last(), Label.Kind.ORGANIZATION_NAME, List.of()));
                continue;
            }
            boolean place = isCity(label) && elsewhere.contains(label.keys()) || hasMayor(label, next);
            mended.add(
                    place
                            ? new Label(label.sentence(), label.first(), label.last(), Label.Kind.PLACE_NAME, List.of())
                            : label);
        }
        return mended;
    }

    /** Whether a name taken for a place's is that of a body in some country: "AmCham Peru". */
    private boolean isBranch(Label label) {
        return label.kind() == Label.Kind.PLACE_NAME
                && label.first() < label.last()
                && article.sentences()
                        .get(label.sentence())
                        .token(label.first())
                        .word()
                        .matches("\\p{Lu}\\p{Ll}+\\p{Lu}\\p{L}*");
    }

    private boolean isCity(Label label) {
        return label.kind() == Label.Kind.KNOWN_NAME
                && gazetteer.get(label.keys().get(0)).kind() == EntityKind.CITY;
    }

    /** Whether a comma and the name of a province of another state follow, closed off behind. */
    private boolean isElsewhere(Label city, Label province) {
        if (!isCity(city)
                || province == null
                || province.kind() != Label.Kind.KNOWN_NAME
                || !isCommaBetween(city, province)) {
            return false;
        }
        Sentence sentence = article.sentences().get(city.sentence());
        boolean listed =
                city.first() > 0 && sentence.token(city.first() - 1).word().equals(",");
        int behind = province.last() + 1;
        boolean closed = behind >= sentence.tokens().size()
                || sentence.token(behind).word().matches("[,.;:)?!\"-]|-RRB-|--|''");
        String state = gazetteer.get(city.keys().get(0)).of();
        return !listed && closed && province.keys().stream().anyMatch(key -> isProvinceOutside(key, state));
    }

    private boolean isProvinceOutside(String id, String state) {
        KnownEntity province = gazetteer.get(id);
        return province.kind() == EntityKind.REGION
                && province.of() != null
                && !province.of().equals(state);
    }

    private boolean isCommaBetween(Label one, Label other) {
        return one.sentence() == other.sentence()
                && other.first() == one.last() + 2
                && article.sentences()
                        .get(one.sentence())
                        .token(one.last() + 1)
                        .word()
                        .equals(",");
    }

    /** Whether a single name taken for a person's owns a mayor: "Graz's mayor". */
    private boolean hasMayor(Label label, Label next) {
        return label.kind() == Label.Kind.PERSON_NAME
                && label.first() == label.last()
                && next != null
                && next.kind() == Label.Kind.OFFICE
                && next.sentence() == label.sentence()
                && CITY_OFFICES.containsAll(next.keys())
                && (next.first() == label.last() + 1
                        || next.first() == label.last() + 2
                                && article.sentences()
                                        .get(label.sentence())
                                        .token(label.last() + 1)
                                        .tag()
                                        .equals("POS"));
    }
}
