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
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chancery.mapping.Vocabulary;
import org.chancery.store.Contents;
import org.chancery.store.StoredArticle;

/** Event records after PLOVER 2.0, a line each: article by article, in the order of the text. */
final class PloverExporter implements Exporter {
    private final JsonMapper json = JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    @Override
    public void write(Contents contents, OutputStream out) {
        Graph reference = graph(contents.quads(contents.referenceGraph()));
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            for (StoredArticle article : contents.articles()) {
                for (PloverRecord event :
                        records(article, new GraphReader(graph(contents.quads(article.graph())), reference))) {
                    writer.write(json.writeValueAsString(event));
                    writer.write('\n');
                }
            }
            writer.flush();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static List<PloverRecord> records(StoredArticle article, GraphReader graph) {
        PloverMapper mapper = new PloverMapper(article, graph);
        return graph.instances(Vocabulary.EVENT).stream()
                .flatMap(event -> mapper.record(event).stream())
                .sorted(Comparator.comparing(
                                (PloverRecord event) -> event.textInfo().start())
                        .thenComparing(PloverRecord::id))
                .toList();
    }

    static Graph graph(List<Quad> quads) {
        Graph graph = GraphFactory.createGraphMem();
        quads.forEach(quad -> graph.add(quad.asTriple()));
        return graph;
    }

    /** The local name of a term, or null. */
    static String localName(Node term) {
        return term == null ? null : term.getURI().substring(term.getURI().lastIndexOf('#') + 1);
    }
}
