package org.chancery.linking;

import java.util.List;
import java.util.Map;
import org.chancery.knowledge.OfficeTitle;
import org.chancery.model.Label;
import org.chancery.model.Sentence;

/** Reads "his Russian counterpart, Sergei Lavrov": who has the same office in another state. */
final class CounterpartReader {
    static final String NOUN = "counterpart";

    /**
     * A counterpart: his state, his name where it is given, and the label of the one whose counterpart he is: a name,
     * or an office.
     */
    record Counterpart(Label noun, int first, String body, Label name, Label of) {}

    private final Sentence sentence;
    private final Label[] labels;
    private final BodyReader bodies;

    CounterpartReader(Sentence sentence, Label[] labels, BodyReader bodies) {
        this.sentence = sentence;
        this.labels = labels;
        this.bodies = bodies;
    }

    /**
     * The counterpart that {@code noun} names, or null where the sentence does not say whose and of which one state.
     */
    Counterpart read(Label noun) {
        if (!noun.keys().contains(NOUN)) {
            return null;
        }
        BodyReader.Bodies body = bodies.endingAt(noun.first() - 1);
        if (body == null || body.ids().size() != 1 || body.first() < 1) {
            return null;
        }
        Label of = before(body.first() - 1);
        return of == null
                ? null
                : new Counterpart(noun, body.first(), body.ids().get(0), after(noun.last() + 1), of);
    }

    /** The person or office named last before {@code token}. */
    private Label before(int token) {
        for (int at = token; at >= 0; at--) {
            if (labels[at] != null
                    && (labels[at].kind() == Label.Kind.PERSON_NAME || labels[at].kind() == Label.Kind.OFFICE)) {
                return labels[at];
            }
        }
        return null;
    }

    private Label after(int token) {
        int at = token < labels.length && sentence.token(token).word().equals(",") ? token + 1 : token;
        Label label = at < labels.length ? labels[at] : null;
        return label != null && label.kind() == Label.Kind.PERSON_NAME && label.first() == at ? label : null;
    }

    /**
     * The office that corresponds to {@code slug} in {@code body}: a secretary of state is a foreign minister
     * elsewhere.
     */
    static String office(String slug, String body, Map<String, OfficeTitle> titles) {
        OfficeTitle title = titles.get(slug);
        if (title.body() == null || title.body().equals(body)) {
            return corresponding(
                    title,
                    titles.values().stream()
                            .filter(other -> body.equals(other.body()))
                            .toList(),
                    slug);
        }
        return corresponding(
                title,
                titles.values().stream().filter(other -> other.body() == null).toList(),
                slug);
    }

    private static String corresponding(OfficeTitle title, List<OfficeTitle> others, String otherwise) {
        return others.stream()
                .filter(other -> other.nominals().stream().anyMatch(title.nominals()::contains))
                .map(OfficeTitle::slug)
                .sorted()
                .findFirst()
                .orElse(otherwise);
    }
}
