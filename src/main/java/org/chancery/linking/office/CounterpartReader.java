package org.chancery.linking.office;

import static org.chancery.syntax.DependencyRelation.NSUBJ;
import static org.chancery.syntax.DependencyRelation.NSUBJ_PASS;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.knowledge.OfficeTitle;
import org.chancery.linking.entity.ArticleText;
import org.chancery.model.Label;
import org.chancery.syntax.Word;

/** Reads "his Russian counterpart, Sergei Lavrov": who has the same office in another state. */
final class CounterpartReader {
    private static final String NOUN = "counterpart";

    /**
     * A counterpart: his state, his name where it is given, and the labels of those whose counterpart he may be, names
     * or offices, the likeliest first.
     */
    record Counterpart(Label noun, int first, String body, Label name, List<Label> of) {}

    private final ArticleText text;
    private final BodyReader bodies;

    CounterpartReader(ArticleText text, BodyReader bodies) {
        this.text = text;
        this.bodies = bodies;
    }

    /** The counterpart that {@code noun} names, or null where the sentence does not say of which one state. */
    Counterpart read(Label noun) {
        if (!noun.keys().contains(NOUN)) {
            return null;
        }
        BodyReader.Bodies body = bodies.endingAt(text.first(noun).previous());
        if (body == null || body.ids().size() != 1) {
            return null;
        }
        Word first = text.tree(noun.sentence()).word(body.first());
        Label name = after(text.last(noun).next());
        return new Counterpart(noun, body.first(), body.ids().get(0), name, owners(first, noun));
    }

    /**
     * Who is named last before {@code word}; behind "his" also the subject ahead ("meeting his counterpart, the
     * minister said"), then who is named last in the sentence before.
     */
    private List<Label> owners(Word word, Label noun) {
        Stream<Label> here = named(Stream.iterate(word.previous(), Word::exists, Word::previous));
        if (!word.previous().tag().equals("PRP$")) {
            return here.limit(1).toList();
        }
        Word behind = text.last(noun).next();
        Stream<Label> ahead = named(Stream.iterate(behind, Word::exists, Word::next))
                .filter(label -> text.head(label).is(NSUBJ, NSUBJ_PASS));
        return Stream.of(here, ahead, before(noun.sentence()))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<Label> before(int sentence) {
        if (sentence == 0) {
            return Stream.empty();
        }
        Word last = text.tree(sentence - 1).word(text.tree(sentence - 1).size() - 1);
        return named(Stream.iterate(last, Word::exists, Word::previous));
    }

    private Stream<Label> named(Stream<Word> words) {
        return words.map(text::label)
                .filter(label ->
                        label != null && (label.kind() == Label.Kind.PERSON_NAME || label.kind() == Label.Kind.OFFICE))
                .distinct();
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
