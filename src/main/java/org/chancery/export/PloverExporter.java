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
import java.util.Iterator;
import org.chancery.excerpt.ArticleExcerpt;
import org.chancery.excerpt.Excerpt;

/** Event records after PLOVER 2.0, a line an event: article by article, in the order of the text. */
final class PloverExporter implements Exporter {
    private final JsonMapper json = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    @Override
    public void write(Excerpt excerpt, OutputStream out) {
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            CountedEvents events = new CountedEvents(excerpt);
            for (Iterator<ArticleExcerpt> articles = excerpt.articles().iterator(); articles.hasNext(); ) {
                for (PloverRecord event : events.of(articles.next())) {
                    writer.write(json.writeValueAsString(event));
                    writer.write('\n');
                }
            }
            writer.flush();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
