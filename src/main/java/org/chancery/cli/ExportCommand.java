package org.chancery.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.excerpt.Excerpt;
import org.chancery.excerpt.Selection;
import org.chancery.export.ExportFormat;
import org.chancery.network.View;
import org.chancery.query.QueryRunner;
import org.chancery.query.Shown;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "export",
        description = {
            "Writes the graph, or a part of it, for other programs.",
            "The same graph always gives the same bytes."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The same selection means the same in every format: a fact comes with its words, times and parties.",
            "",
            "Examples:",
            "  chancery export --format nquads --output backup.nq",
            "  chancery export --format plover --since 2025-01-01 | jq .event",
            "  chancery export --format gexf --party Indonesia --output indonesia.gexf",
            "  chancery export --format dot --kind Meeting --status planned,occurred | dot -Tsvg > meetings.svg",
            "  chancery export --format edges-csv --view statements --source 'Example Wire'"
        })
final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOptions storeOptions;

    @Option(
            names = "--format",
            required = true,
            description = {
                "All that the graph says: turtle, ntriples, rdfxml, jsonld-plain (triples);"
                        + " trig, nquads, jsonld (a graph an article; jsonld has short names and facts in one piece).",
                "Event data: plover (a record a line), cameo-csv (a line for each two).",
                "A picture, see --view: gexf (Gephi), graphml (yEd, igraph, NetworkX), dot (Graphviz), cytoscape,"
                        + " neo4j-csv (a zip for neo4j-admin), edges-csv (spreadsheets)."
            })
    private ExportFormat format;

    @Option(
            names = "--view",
            defaultValue = "actors",
            description = {
                "What a picture shows (default: ${DEFAULT-VALUE}).",
                "actors: people, states and bodies; an edge an event between two of them.",
                "events: events and those who take part; an edge a role.",
                "statements: an edge what one says of another."
            })
    private View view;

    @Mixin
    private SelectionOptions selectionOptions;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "File to write: whole or not at all, and through links. Standard output if not given.")
    private Path output;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Double shown = format.isWholeGraph() ? null : Shown.from();
        Selection selection = selectionOptions.selection(shown);
        try (Store store = storeOptions.open()) {
            Excerpt excerpt = new Excerpt(store.contents(), selection);
            if (excerpt.isEmpty()) {
                terminal.err().println("chancery: nothing in the store fits the selection");
            }
            if (output == null) {
                write(excerpt, terminal.out());
            } else {
                new OutputFile(output).write(out -> write(excerpt, out));
            }
            if (shown != null && shown.equals(selection.minConfidence())) {
                new Hidden(terminal).tell(shown, new QueryRunner(store.dataset(), store.referenceGraph()));
            }
            return Chancery.DONE;
        }
    }

    private void write(Excerpt excerpt, OutputStream out) {
        format.exporter(view).write(excerpt, out);
    }
}
