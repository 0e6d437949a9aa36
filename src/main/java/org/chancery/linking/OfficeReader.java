package org.chancery.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.OfficeTitle;
import org.chancery.model.Label;
import org.chancery.model.Sentence;
import org.chancery.model.Tenure;
import org.chancery.model.Token;
import org.chancery.syntax.Tree;

/** Reads the offices of one sentence with their bodies and holders. */
final class OfficeReader {
    private static final Set<Label.Kind> PLACES =
            Set.of(Label.Kind.KNOWN_NAME, Label.Kind.PLACE_NAME, Label.Kind.ORGANIZATION_NAME);

    private final Sentence sentence;
    private final Tree graph;
    private final Label[] labels;
    private final BodyReader bodies;
    private final Map<String, OfficeTitle> titles;
    private final Lexicon lexicon;
    private final OfficePredication predication;
    private final SoughtOffice sought;

    OfficeReader(Tree graph, Label[] labels, BodyReader bodies, Map<String, OfficeTitle> titles, Lexicon lexicon) {
        this.sentence = graph.sentence();
        this.graph = graph;
        this.labels = labels;
        this.bodies = bodies;
        this.titles = titles;
        this.lexicon = lexicon;
        this.predication = new OfficePredication(graph, labels, lexicon);
        this.sought = new SoughtOffice(graph, lexicon);
    }

    /** The office that {@code label} names, with what belongs to it. */
    OfficePhrase read(Label label) {
        boolean coming = word(label.last()).matches("(.*-)?(elect|designate)");
        Tenure.Manner past = word(label.first()).startsWith("ex-") ? Tenure.Manner.FORMER : Tenure.Manner.INCUMBENT;
        Tenure.Manner manner = coming ? Tenure.Manner.DESIGNATE : past;
        int first = label.first();
        BodyReader.Bodies before = null;
        while (first > 0) {
            int token = first - 1;
            boolean hyphenated = word(token - 1).equals("-");
            Tenure.Manner said = manner(hyphenated ? word(token - 2) + "-" + word(token) : word(token));
            BodyReader.Bodies found = before == null ? bodies.endingAt(token) : null;
            if (said != null) {
                manner = coming ? manner : said;
                first = hyphenated && manner(word(token)) == null ? token - 2 : token;
            } else if (found != null) {
                before = isParty(found) && isOfState(label) || isAbroad(label) && bodies.isWhere(found) ? null : found;
                first = found.first();
            } else if (isModifier(token)) {
                first = token;
            } else {
                break;
            }
        }
        if (sought.isSought(label, first)) {
            return notHeld(label, first - 1);
        }
        BodyReader.Bodies after = bodies.linkedAfter(label.last());
        return withHolder(label, before, after, manner, first);
    }

    /** An office that nobody has: "shadow foreign secretary". */
    private OfficePhrase notHeld(Label label, int first) {
        return new OfficePhrase(
                label,
                List.of(),
                Tenure.Manner.DESIGNATE,
                first,
                label.last(),
                null,
                false,
                false,
                isPlural(label),
                false,
                false,
                null);
    }

    private boolean isAbroad(Label office) {
        return office.keys().stream().allMatch(lexicon.words("offices-abroad")::contains);
    }

    private boolean isOfState(Label office) {
        return office.keys().stream().allMatch(lexicon.words("state-offices")::contains);
    }

    /** Whether {@code found} says of what party a minister is, not of what state. */
    private boolean isParty(BodyReader.Bodies found) {
        return bodies.isParty(found.ids().get(0))
                && !sentence.token(found.last()).tag().equals("POS");
    }

    private OfficePhrase withHolder(
            Label label, BodyReader.Bodies before, BodyReader.Bodies after, Tenure.Manner manner, int first) {
        int last = after == null ? label.last() : after.last();
        Tenure.Manner held = manner;
        if (word(last + 1).equals("-") && word(last + 2).matches("elect|designate")) {
            last += 2;
            held = Tenure.Manner.DESIGNATE;
        }
        int end = accredited(last);
        int portfolio = portfolio(label, end);
        boolean foreign = portfolio > end && word(label.last()).equals("state");
        Label name = isOneOfTwo(first, personAt(portfolio + 1)) ? null : personAt(portfolio + 1);
        boolean apposition = false;
        if (name == null && portfolio > end && word(portfolio + 1).equals(",")) {
            name = enclosed(personAt(portfolio + 2));
            apposition = name != null;
        }
        if (name == null && end > last) {
            name = nameBefore(first, end);
            apposition = name != null;
        }
        if (name == null && word(end + 1).equals(",")) {
            name = enclosed(personAt(end + 2));
            name = end > last && name != null && !isClosed(name) ? null : name;
            name = isPlural(label) ? null : name;
            apposition = name != null;
        }
        if (name == null) {
            name = nameBefore(first, last);
            apposition = name != null;
        }
        if (name == null) {
            name = predication.holder(label);
            apposition = name != null;
            held = name != null && held == Tenure.Manner.INCUMBENT && predication.isPast(label)
                    ? Tenure.Manner.FORMER
                    : held;
        }
        Label realm =
                before == null && after == null ? predication.realm(graph.head(label.first(), label.last())) : null;
        List<String> ids =
                foreign && before == null ? List.of() : ids(label, before, realm == null ? after : bodies.read(realm));
        return new OfficePhrase(
                label,
                ids,
                held,
                first,
                last,
                name,
                apposition,
                isDefinite(first),
                isPlural(label),
                isBare(first, name != null && portfolio > end ? portfolio : last),
                word(label.first()).equals("presidential") && !label.keys().contains("presidential-candidate"),
                origin(name, portfolio > end ? portfolio : last));
    }

    /**
     * Whether {@code name} behind two joined offices is the first of two joined names: "the president and prime
     * minister Ann Hall and Bo Berg".
     */
    private boolean isOneOfTwo(int first, Label name) {
        return name != null
                && word(first - 1).equals("and")
                && first > 1
                && labels[first - 2] != null
                && labels[first - 2].kind() == Label.Kind.OFFICE
                && word(name.last() + 1).equals("and")
                && personAt(name.last() + 2) != null;
    }

    /**
     * The last token of a minister's field that the list of offices does not have, up to the name; else {@code last}.
     */
    private int portfolio(Label label, int last) {
        if (last != label.last()
                || !word(last).matches("minister|state")
                || !word(last + 1).matches("of|for")) {
            return last;
        }
        int token = last + 2;
        while (token < size()
                && labels[token] == null
                && (sentence.token(token).tag().matches("NNPS?|CC")
                        || word(token).matches(",|the")
                                && sentence.token(token + 1).tag().startsWith("NNP"))) {
            token++;
        }
        boolean named = token > last + 2 && personAt(token) != null;
        int end = named && word(token - 1).equals(",") ? token - 2 : token - 1;
        return named ? end : last;
    }

    /** The last token of where an envoy is sent: "ambassador to the United Nations"; else {@code last}. */
    private int accredited(int last) {
        int token = word(last + 2).equals("the") ? last + 3 : last + 2;
        Label place = word(last + 1).equals("to") && token < size() ? labels[token] : null;
        return place != null && place.first() == token && PLACES.contains(place.kind()) ? place.last() : last;
    }

    private String origin(Label name, int last) {
        boolean follows = name != null
                && name.first() == last + 1
                && word(name.last() + 1).equals("of");
        BodyReader.Bodies origin = follows ? bodies.linkedAfter(name.last()) : null;
        return origin == null || origin.ids().size() != 1 ? null : origin.ids().get(0);
    }

    /**
     * Whether neither a possessive stands before nor a preposition after; "the country's" says no more than nothing.
     */
    private boolean isBare(int first, int last) {
        boolean owned = first > 1
                && sentence.token(first - 1).tag().matches("POS|PRP\\$|NN.*|CC")
                && !(isJoined(first - 1) || lexicon.words("state-nouns").contains(word(first - 2)));
        return !owned && !List.of("of", "for", "at").contains(word(last + 1));
    }

    /** Whether a person with an office stands before the "and" at {@code conjunction}. */
    private boolean isJoined(int conjunction) {
        Label before = labels[conjunction - 1];
        return sentence.token(conjunction).tag().equals("CC")
                && before != null
                && before.kind() == Label.Kind.PERSON_NAME;
    }

    private List<String> ids(Label label, BodyReader.Bodies before, BodyReader.Bodies after) {
        boolean nationality =
                before != null && labels[before.last()] != null && labels[before.last()].kind() == Label.Kind.ADJECTIVE;
        boolean local = label.keys().stream().allMatch(lexicon.words("city-offices")::contains);
        BodyReader.Bodies found = after != null && (before == null || nationality) ? after : before;
        if (found != null) {
            return local ? bodies.asNamed(found) : found.ids();
        }
        String body = titles.get(label.keys().get(0)).body();
        return body == null ? List.of() : List.of(body);
    }

    /** The name in "Sergei Lavrov, the Russian foreign minister," for the phrase from {@code first} to {@code last}. */
    private Label nameBefore(int first, int last) {
        int token = first - 1;
        if (token >= 0 && isArticle(token)) {
            token--;
        }
        if (token < 1 || !word(token).equals(",") || personAt(last + 1) != null) {
            return null;
        }
        if (token > 2
                && sentence.token(token - 1).tag().equals("CD")
                && word(token - 2).equals(",")) {
            token -= 2;
        }
        Label name = labels[token - 1];
        boolean closed = last + 1 >= size()
                || !Character.isLetter(word(last + 1).charAt(0))
                || sentence.token(last + 1).tag().matches("W.*|IN")
                || word(last + 1).equals("and") && isOffice(last + 2);
        return closed && name != null && name.kind() == Label.Kind.PERSON_NAME ? name : null;
    }

    /** {@code name} where a comma or the end of the sentence follows it, so that it is no item of a list; else null. */
    private Label enclosed(Label name) {
        if (name == null) {
            return null;
        }
        int next = name.last() + 1;
        return next >= size()
                        || !word(next).equals("and")
                                && !sentence.token(next).tag().startsWith("NN")
                ? name
                : null;
    }

    private boolean isClosed(Label name) {
        return !Character.isLetter(word(name.last() + 1).charAt(0));
    }

    private boolean isOffice(int token) {
        return token < size() && labels[token] != null && labels[token].kind() == Label.Kind.OFFICE;
    }

    private Label personAt(int token) {
        Label label = token < size() ? labels[token] : null;
        return label != null && label.kind() == Label.Kind.PERSON_NAME && label.first() == token ? label : null;
    }

    private Tenure.Manner manner(String word) {
        if (lexicon.words("former").contains(word)) {
            return Tenure.Manner.FORMER;
        }
        if (lexicon.words("acting").contains(word)) {
            return Tenure.Manner.ACTING;
        }
        return lexicon.words("designate").contains(word) ? Tenure.Manner.DESIGNATE : null;
    }

    private boolean isModifier(int token) {
        Token word = sentence.token(token);
        return labels[token] == null
                && (lexicon.words("office-modifiers").contains(word.word().toLowerCase(Locale.ROOT))
                        || word.tag().equals("CD") && token + 1 < size()
                        || word.tag().startsWith("NNP") && isPortfolio(token + 1));
    }

    /** Whether the words at {@code token} lead to a minister whose field the list of offices does not have. */
    private boolean isPortfolio(int token) {
        return token < size()
                && (labels[token] != null
                                && labels[token].kind() == Label.Kind.OFFICE
                                && labels[token].keys().contains("minister")
                        || labels[token] == null
                                && sentence.token(token).tag().startsWith("NNP")
                                && isPortfolio(token + 1));
    }

    private boolean isArticle(int token) {
        return List.of("the", "a", "an", "its", "his", "her", "their").contains(word(token));
    }

    private boolean isDefinite(int first) {
        int before = first - 1;
        while (before > 0 && sentence.token(before).tag().startsWith("JJ")) {
            before--;
        }
        return first == 0 || !List.of("a", "an", "another", "one", "some").contains(word(before));
    }

    private boolean isPlural(Label label) {
        for (int token = label.first(); token <= label.last(); token++) {
            if (sentence.token(token).tag().matches("NNP?S")) {
                return true;
            }
        }
        return false;
    }

    private String word(int token) {
        return token < 0 || token >= size() ? "." : sentence.token(token).word().toLowerCase(Locale.ROOT);
    }

    private int size() {
        return sentence.tokens().size();
    }

    /** All offices of the sentence, in its order. */
    List<OfficePhrase> readAll() {
        List<OfficePhrase> phrases = new ArrayList<>();
        for (int token = 0; token < size(); token++) {
            if (labels[token] != null && labels[token].kind() == Label.Kind.OFFICE && labels[token].first() == token) {
                phrases.add(read(labels[token]));
            }
        }
        return new JoinedOffices(sentence, lexicon.words("state-offices")).join(phrases);
    }
}
