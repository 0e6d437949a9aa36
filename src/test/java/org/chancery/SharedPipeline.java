package org.chancery;

import org.chancery.model.Article;
import org.chancery.model.Extraction;

/** The one language pipeline of a test run; opening it takes seconds. */
public final class SharedPipeline {
    private SharedPipeline() {}

    private static final class Holder {
        private static final Pipeline PIPELINE = Pipeline.open();
    }

    public static Pipeline get() {
        return Holder.PIPELINE;
    }

    /** The facts of a text of which nothing else is known. */
    public static Extraction extract(String text) {
        return get().extract(Article.of("test", text));
    }
}
