package org.chancery.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.graph.NodeFactory;
import org.chancery.excerpt.ArticleExcerpt;
import org.chancery.excerpt.Excerpt;
import org.chancery.excerpt.GraphReader;

/**
 * Events as the pairs that CAMEO coders write: a line for each actor and recipient; where all take part alike, a line
 * for each two of them in both directions; an empty target where nobody else is acted upon. Nobody is paired with who
 * looks like himself, and no line comes twice.
 */
final class CameoCsvExporter implements Exporter {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
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
                    "status",
                    "date_basis",
                    "source_sector",
                    "target_sector",
                    "fused",
                    "reports",
                    "sources")
            .setRecordSeparator('\n')
            .get();
    private static final PloverEntity NOBODY = new PloverEntity(null, null, null, null, null, null, null);

    private record Pair(PloverEntity source, PloverEntity target) {}

    @Override
    public void write(Excerpt excerpt, OutputStream out) {
        try {
            CSVPrinter csv = FORMAT.print(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
            CountedEvents events = new CountedEvents(excerpt);
            for (Iterator<ArticleExcerpt> articles = excerpt.articles().iterator(); articles.hasNext(); ) {
                ArticleExcerpt article = articles.next();
                for (PloverRecord event : events.of(article)) {
                    csv.printRecords(lines(event, article.graph()));
                }
            }
            csv.flush();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Set<List<Object>> lines(PloverRecord event, GraphReader graph) {
        Set<List<Object>> lines = new LinkedHashSet<>();
        Coding.of(NodeFactory.createURI(event.id()), graph)
                .flatMap(coding -> CameoType.of(coding, graph))
                .ifPresent(code -> pairs(event).forEach(pair -> lines.add(line(event, pair, code))));
        return lines;
    }

    private static List<Object> line(PloverRecord event, Pair pair, CameoType code) {
        return Arrays.asList(
                event.article(),
                event.id(),
                event.date(),
                event.endDate(),
                pair.source().code(),
                pair.source().nameOrWords(),
                pair.target().code(),
                pair.target().nameOrWords(),
                code.code(),
                code.quad(),
                code.score(),
                event.status(),
                event.dateBasis(),
                pair.source().sector(),
                pair.target().sector(),
                event.telling().event(),
                event.telling().reports(),
                event.telling().sources());
    }

    private static List<Pair> pairs(PloverRecord event) {
        List<Pair> pairs = new ArrayList<>();
        boolean alike = event.recipient().isEmpty() && event.actor().size() > 1 && event.symmetric();
        List<PloverEntity> others = alike ? event.actor() : event.recipient();
        for (PloverEntity source : event.actor()) {
            List<PloverEntity> targets =
                    others.stream().filter(other -> !other.looksLike(source)).toList();
            targets.forEach(target -> pairs.add(new Pair(source, target)));
            if (targets.isEmpty()) {
                pairs.add(new Pair(source, NOBODY));
            }
        }
        return pairs;
    }
}
