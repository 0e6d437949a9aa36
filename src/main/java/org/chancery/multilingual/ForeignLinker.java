package org.chancery.multilingual;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.KnownEntity;
import org.chancery.knowledge.Labels;
import org.chancery.model.AnnotatedArticle;
import org.chancery.model.Article;
import org.chancery.model.Entity;
import org.chancery.model.LinkedArticle;
import org.chancery.model.Mention;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Token;

/** Finds the entities of the gazetteer in articles in other languages. Safe for use by many threads. */
public final class ForeignLinker {
    private final Map<String, KnownEntity> gazetteer;
    private final Labels labels;

    public ForeignLinker(Gazetteer gazetteer, Labels labels) {
        this.gazetteer = gazetteer.byId();
        this.labels = labels;
    }

    /** Whether an article declares to be in another language than English. */
    public static boolean isForeign(Article article) {
        return article.language() != null
                && !article.language().toLowerCase(Locale.ROOT).matches("en.*");
    }

    /** The sentences of {@code article} with what the labels name in them. */
    public LinkedArticle link(Article article) {
        List<Sentence> sentences = sentences(article);
        LabelFinder finder = new LabelFinder(labels.in(article.language()), article.language());
        List<Mention> mentions = sentences.stream()
                .flatMap(sentence -> finder.find(sentence).stream())
                .filter(mention -> gazetteer.containsKey(mention.entity()))
                .toList();
        Map<String, Entity> entities = mentions.stream()
                .map(mention -> entity(gazetteer.get(mention.entity())))
                .collect(Collectors.toMap(Entity::id, Function.identity(), (one, other) -> one, TreeMap::new));
        AnnotatedArticle annotated = new AnnotatedArticle(article, null, article.published(), sentences);
        return new LinkedArticle(annotated, List.copyOf(entities.values()), mentions, List.of());
    }

    private static Entity entity(KnownEntity known) {
        return new Entity(known.id(), known.kind(), known.name(), known.of(), known.sector(), true);
    }

    private static List<Sentence> sentences(Article article) {
        Locale locale = Locale.forLanguageTag(article.language());
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        for (Span span : parts(BreakIterator.getSentenceInstance(locale), article.text(), 0)) {
            Span trimmed = trimmed(article.text(), span);
            if (trimmed.begin() < trimmed.end()) {
                sentences.add(sentence(article.text(), trimmed, sentences.size(), paragraph, locale));
            }
            paragraph += span.of(article.text()).contains("\n") ? 1 : 0;
        }
        return sentences;
    }

    private static Span trimmed(String text, Span span) {
        int end = span.begin() + span.of(text).stripTrailing().length();
        int begin = end - text.substring(span.begin(), end).stripLeading().length();
        return new Span(begin, end);
    }

    private static Sentence sentence(String text, Span span, int index, int paragraph, Locale locale) {
        List<Token> tokens = new ArrayList<>();
        // a language without spaces is read letter by letter
        boolean spaceless = List.of("zh", "ja", "th").contains(locale.getLanguage());
        BreakIterator breaks =
                spaceless ? BreakIterator.getCharacterInstance(locale) : BreakIterator.getWordInstance(locale);
        for (Span word : parts(breaks, span.of(text), span.begin())) {
            String letters = word.of(text);
            if (!letters.isBlank()) {
                boolean name = Character.isUpperCase(letters.codePointAt(0));
                tokens.add(new Token(tokens.size(), word, letters, letters, name ? "NNP" : "X", "O"));
            }
        }
        return new Sentence(index, paragraph, false, span, tokens, List.of(), List.of());
    }

    private static List<Span> parts(BreakIterator breaks, String text, int offset) {
        List<Span> parts = new ArrayList<>();
        breaks.setText(text);
        int begin = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            parts.add(new Span(offset + begin, offset + end));
            begin = end;
        }
        return parts;
    }
}
