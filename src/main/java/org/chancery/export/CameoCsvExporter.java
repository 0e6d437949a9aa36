package org.chancery.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.chancery.store.Contents;
import org.chancery.store.StoredArticle;

/**
 * Events as the pairs that CAMEO coders write: a line for each actor and recipient; where all take part alike, a line
 * for each two of them in both directions; an empty target where nobody is acted upon.
 */
final class CameoCsvExporter implements Exporter {
    private static final String[] COLUMNS = {
        "article",
        "event",
        "date",
        "enddate",
        "source",
        "source_name",
        "target",
        "target_name",
        "cameo",
        "quad_class",
        "score",
        "status"
    };

    private record Pair(PloverEntity source, PloverEntity target) {}

    @Override
    public void write(Contents contents, OutputStream out) {
        Graph reference = PloverExporter.graph(contents.quads(contents.referenceGraph()));
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader(COLUMNS)
                .setRecordSeparator('\n')
                .get();
        try {
            CSVPrinter csv = format.print(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
            for (StoredArticle article : contents.articles()) {
                GraphReader graph = new GraphReader(PloverExporter.graph(contents.quads(article.graph())), reference);
                for (PloverRecord event : PloverExporter.records(article, graph)) {
                    write(event, graph, csv);
                }
            }
            csv.flush();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void write(PloverRecord event, GraphReader graph, CSVPrinter csv) throws IOException {
        CameoType code = Coding.of(NodeFactory.createURI(event.id()), graph)
                .flatMap(coding -> CameoType.of(coding, graph))
                .orElse(null);
        if (code == null) {
            return;
        }
        for (Pair pair : pairs(event)) {
            csv.printRecord(Arrays.asList(
                    event.article(),
                    event.id(),
                    event.date(),
                    event.endDate(),
                    pair.source().code(),
                    pair.source().nameOrWords(),
                    pair.target() == null ? null : pair.target().code(),
                    pair.target() == null ? null : pair.target().nameOrWords(),
                    code.code(),
                    code.quad(),
                    code.score(),
                    event.status()));
        }
    }

    private static List<Pair> pairs(PloverRecord event) {
        List<Pair> pairs = new ArrayList<>();
        boolean alike = event.recipient().isEmpty() && event.actor().size() > 1 && event.symmetric();
        for (PloverEntity source : event.actor()) {
            List<PloverEntity> targets = alike
                    ? event.actor().stream().filter(other -> other != source).toList()
                    : event.recipient();
            targets.forEach(target -> pairs.add(new Pair(source, target)));
            if (targets.isEmpty()) {
                pairs.add(new Pair(source, null));
            }
        }
        return pairs;
    }
}
