package org.chancery.grounding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.model.Mention;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Token;
import org.chancery.syntax.Tree;

/** The mentions of an article by the words that hold them. */
final class MentionIndex {
    private final SearchedText text;
    private final List<Mention> mentions;
    private final Map<Integer, Tree> graphs = new HashMap<>();

    MentionIndex(SearchedText text, List<Mention> mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /**
     * Whom the words at {@code span} stand for: the one person named in them, where they stand for one; else whom their
     * syntactic head mentions. Empty where nobody is known.
     */
    List<String> at(Span span, boolean person) {
        return matching(span, person).stream().map(Mention::entity).distinct().toList();
    }

    private List<Mention> matching(Span span, boolean person) {
        List<Mention> inside = mentions.stream()
                .filter(mention -> mention.span().overlaps(span))
                .toList();
        List<Mention> same =
                inside.stream().filter(mention -> mention.span().equals(span)).toList();
        if (!same.isEmpty()) {
            return same;
        }
        List<Mention> alike = inside.stream().anyMatch(mention -> isWider(mention, span)) ? alike(span) : List.of();
        if (!alike.isEmpty()) {
            return alike;
        }
        List<Mention> people = inside.stream()
                .filter(mention -> mention.form() == Mention.Form.NAME && span.contains(mention.span()))
                .filter(mention -> mention.entity().matches("person/.*|unnamed/\\D.*"))
                .filter(mention -> !isPossessive(mention))
                .toList();
        if (person && people.stream().map(Mention::entity).distinct().count() == 1) {
            return people;
        }
        List<Token> tokens = tokens(span);
        if (tokens.isEmpty()) {
            return List.of();
        }
        if (sentence(span).basic().isEmpty()) {
            return inside.stream().map(Mention::entity).distinct().count() == 1 ? inside : List.of();
        }
        int head = head(span, tokens);
        return inside.stream().filter(mention -> mention.covers(head)).toList();
    }

    private static boolean isWider(Mention mention, Span span) {
        return mention.span().contains(span) && !mention.span().equals(span);
    }

    /** Whether all that is mentioned at {@code span} reaches beyond it: "EC Agriculture" where "EC" is meant. */
    boolean isWithin(Span span) {
        List<Mention> inside = mentions.stream()
                .filter(mention -> mention.span().overlaps(span))
                .toList();
        return !inside.isEmpty() && inside.stream().allMatch(mention -> isWider(mention, span));
    }

    /** The first mention of the same words elsewhere in the article. */
    private List<Mention> alike(Span span) {
        String words = span.of(text.text());
        return mentions.stream()
                .filter(mention -> mention.span().of(text.text()).equalsIgnoreCase(words))
                .limit(1)
                .toList();
    }

    /**
     * Whether one of the mentions behind these entities names them up to the end of the words, rather than describes or
     * points.
     *
     * @param place whether they are mere places, whose adjective ("European") may stand for others
     */
    boolean isName(Span span, List<String> entities, boolean place) {
        return mentions.stream()
                .filter(mention -> mention.span().overlaps(span) && entities.contains(mention.entity()))
                .filter(mention -> mention.span().end() >= span.end())
                .anyMatch(mention ->
                        mention.form() == Mention.Form.NAME || !place && mention.form() == Mention.Form.DEMONYM);
    }

    /** Why linking took the words for one of these, or null. */
    String reason(Span span, List<String> entities) {
        return mentions.stream()
                .filter(mention -> mention.span().overlaps(span) && entities.contains(mention.entity()))
                .filter(mention -> mention.form() != Mention.Form.NAME)
                .map(Mention::reason)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    boolean isPronoun(Span span) {
        List<Token> tokens = tokens(span);
        return tokens.size() == 1 && tokens.get(0).isPronoun();
    }

    /** Whether the words are a noun for the people of a state: "Iranians". */
    boolean isDemonym(Span span) {
        List<Token> tokens = tokens(span);
        return !tokens.isEmpty()
                && tokens.get(tokens.size() - 1).isNoun()
                && mentions.stream()
                        .anyMatch(mention -> mention.form() == Mention.Form.DEMONYM
                                && mention.span()
                                        .equals(tokens.get(tokens.size() - 1).span()));
    }

    private boolean isPossessive(Mention mention) {
        List<Token> tokens = text.sentences().get(mention.sentence()).tokens();
        return mention.last() + 1 < tokens.size()
                && tokens.get(mention.last() + 1).tag().equals("POS");
    }

    /** Whether words that are said to be a name may be one: where nothing is known of the syntax, they may. */
    boolean isName(Span span) {
        return sentence(span).basic().isEmpty() || isProper(span);
    }

    /** Whether the head of the words is written as a name. */
    boolean isProper(Span span) {
        List<Token> tokens = tokens(span);
        if (tokens.isEmpty()) {
            return false;
        }
        Token head = sentence(span).token(head(span, tokens));
        return head.isProperNoun() && Character.isUpperCase(head.word().codePointAt(0));
    }

    /** Whether each of the words is written as a name. */
    boolean isProperWord(Span span) {
        return tokens(span).stream()
                .allMatch(token -> token.isProperNoun()
                        && Character.isUpperCase(token.word().codePointAt(0)));
    }

    /** The run of proper nouns around the head. */
    Span properPart(Span span) {
        List<Token> tokens = tokens(span);
        int head = head(span, tokens);
        Span part = sentence(span).token(head).span();
        for (int at = head - 1;
                at >= tokens.get(0).index() && sentence(span).token(at).isProperNoun();
                at--) {
            part = part.union(sentence(span).token(at).span());
        }
        int last = tokens.get(tokens.size() - 1).index();
        for (int at = head + 1; at <= last && sentence(span).token(at).isProperNoun(); at++) {
            part = part.union(sentence(span).token(at).span());
        }
        return part;
    }

    private int head(Span span, List<Token> tokens) {
        Sentence sentence = sentence(span);
        return graphs.computeIfAbsent(sentence.index(), any -> new Tree(sentence))
                .head(tokens.get(0).index(), tokens.get(tokens.size() - 1).index());
    }

    private List<Token> tokens(Span span) {
        return sentence(span).tokens().stream()
                .filter(token -> token.span().overlaps(span))
                .toList();
    }

    private Sentence sentence(Span span) {
        return text.sentences().get(text.sentenceAt(span.begin()));
    }
}
