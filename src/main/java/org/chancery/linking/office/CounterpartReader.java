package org.chancery.linking.office;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.knowledge.OfficeTitle;
import org.chancery.linking.entity.ArticleText;
import org.chancery.model.Label;
import org.chancery.syntax.Word;

/** Reads "his Russian counterpart, Sergei Lavrov": who has the same office in another state. */
final class CounterpartReader {
    private static final String NOUN = "counterpart";

    /**
     * A counterpart: his state, his name where it is given, and the label of the one whose counterpart he is: a name,
     * or an office.
     */
    record Counterpart(Label noun, int first, String body, Label name, Label of) {}

    private final ArticleText text;
    private final BodyReader bodies;

    CounterpartReader(ArticleText text, BodyReader bodies) {
        this.text = text;
        this.bodies = bodies;
    }

    /**
     * The counterpart that {@code noun} names, or null where the sentence does not say whose and of which one state.
     */
    Counterpart read(Label noun) {
        if (!noun.keys().contains(NOUN)) {
            return null;
        }
        BodyReader.Bodies body = bodies.endingAt(text.first(noun).previous());
        if (body == null || body.ids().size() != 1) {
            return null;
        }
        Label of = before(text.tree(noun.sentence()).word(body.first()));
        Label name = after(text.last(noun).next());
        return of == null
                ? null
                : new Counterpart(noun, body.first(), body.ids().get(0), name, of);
    }

    /** The person or office named last before {@code word}. */
    private Label before(Word word) {
        return Stream.iterate(word.previous(), Word::exists, Word::previous)
                .map(text::label)
                .filter(label ->
                        label != null && (label.kind() == Label.Kind.PERSON_NAME || label.kind() == Label.Kind.OFFICE))
                .findFirst()
                .orElse(null);
    }

    private Label after(Word next) {
        Word word = next.form().equals(",") ? next.next() : next;
        Label label = text.person(word);
        return label != null && label.first() == word.index() ? label : null;
    }

    /**
     * The office that corresponds to {@code slug} in {@code body}: a secretary of state is a foreign minister
     * elsewhere.
     */
    static String office(String slug, String body, Map<String, OfficeTitle> titles) {
        OfficeTitle title = titles.get(slug);
        boolean here = title.body() == null || title.body().equals(body);
        List<OfficeTitle> others = titles.values().stream()
                .filter(other -> here ? body.equals(other.body()) : other.body() == null)
                .toList();
        return others.stream()
                .filter(other -> other.nominals().stream().anyMatch(title.nominals()::contains))
                .map(OfficeTitle::slug)
                .sorted()
                .findFirst()
                .orElse(slug);
    }
}
