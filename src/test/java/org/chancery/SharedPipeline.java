package org.chancery;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.model.Article;
import org.chancery.model.Extraction;
import org.chancery.model.LinkedArticle;

/** The one language pipeline of a test run; opening it takes seconds, and no article is read twice. */
public final class SharedPipeline {
    private static final Map<Article, LinkedArticle> LINKED = new ConcurrentHashMap<>();
    private static final Map<Article, Extraction> FACTS = new ConcurrentHashMap<>();

    private SharedPipeline() {}

    private static final class Holder {
        private static final Pipeline PIPELINE = Pipeline.open();
    }

    public static Pipeline get() {
        return Holder.PIPELINE;
    }

    /** The facts of a text of which nothing else is known. */
    public static Extraction extract(String text) {
        return extract(Article.of("test", text));
    }

    /** The facts of {@code article}. */
    public static Extraction extract(Article article) {
        return FACTS.computeIfAbsent(article, any -> {
            Extraction facts = get().extract(link(article));
            return get().rate(facts);
        });
    }

    static LinkedArticle link(Article article) {
        return LINKED.computeIfAbsent(article, get()::link);
    }
}
