package org.chancery.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.chancery.excerpt.ArticleExcerpt;
import org.chancery.excerpt.Excerpt;
import org.chancery.excerpt.GraphReader;
import org.chancery.mapping.Vocabulary;

/** Event records after PLOVER 2.0, a line each: article by article, in the order of the text. */
final class PloverExporter implements Exporter {
    private final JsonMapper json = JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    @Override
    public void write(Excerpt excerpt, OutputStream out) {
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            for (Iterator<ArticleExcerpt> articles = excerpt.articles().iterator(); articles.hasNext(); ) {
                for (PloverRecord event : records(articles.next())) {
                    writer.write(json.writeValueAsString(event));
                    writer.write('\n');
                }
            }
            writer.flush();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static List<PloverRecord> records(ArticleExcerpt excerpt) {
        GraphReader graph = excerpt.graph();
        PloverMapper mapper = new PloverMapper(excerpt.article(), graph);
        return graph.instances(Vocabulary.EVENT).stream()
                .flatMap(event -> mapper.record(event).stream())
                .sorted(Comparator.comparing(
                                (PloverRecord event) -> event.textInfo().start())
                        .thenComparing(PloverRecord::id))
                .toList();
    }
}
