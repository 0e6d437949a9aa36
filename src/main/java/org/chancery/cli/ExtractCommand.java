package org.chancery.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.chancery.corpus.Corpus;
import org.chancery.export.Prefixes;
import org.chancery.interchange.FactsJson;
import org.chancery.model.Extraction;
import org.chancery.model.Outcome;
import org.chancery.model.Outcome.Accepted;
import org.chancery.model.Outcome.Rejected;
import org.chancery.query.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "extract",
        description = "Shows the facts of articles beside the words that say them, without storing anything.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  chancery extract article.txt",
            "  chancery extract --format lines article.txt",
            "  chancery extract --explain article.txt",
            "  chancery extract --format json article.txt > facts.json",
            "  echo 'The presidents met in Geneva.' | chancery extract -"
        })
final class ExtractCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private KnowledgeOptions knowledgeOptions;

    @Mixin
    private ReaderOptions readerOptions;

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "table")
    private ExtractFormat format;

    @Option(names = "--explain", description = "Also list what looked like a fact and was left out, and why.")
    private boolean explain;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Files (txt, html, json, jsonl, rss, atom, warc; also in zip, tar, gz, bz2), folders, or - for standard"
                            + " input.")
    private List<String> paths;

    ExtractCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Knowledge knowledge = knowledgeOptions.knowledge();
        FactReading reading = new FactReading(knowledge, readerOptions, null);
        GraphBuilder builder = new GraphBuilder(knowledge);
        List<Rejected> rejected = new ArrayList<>();
        Warnings warnings = new Warnings();
        try (Stream<Outcome> outcomes =
                new Corpus(terminal.in(), Corpus.LONGEST_TEXT, readerOptions.languages()).read(paths)) {
            for (Iterator<Outcome> each = outcomes.iterator(); each.hasNext(); ) {
                Outcome outcome = each.next();
                if (outcome instanceof Accepted accepted) {
                    warnings.note(accepted);
                    FactReading.Result result = reading.extract(accepted);
                    if (result.rejected() != null) {
                        rejected.add(result.rejected());
                    } else {
                        show(result.extraction(), builder);
                    }
                } else if (outcome instanceof Rejected reason) {
                    rejected.add(reason);
                }
            }
        }
        warnings.print(terminal.err());
        rejected.forEach(reason -> terminal.err().println(Report.line(reason)));
        return reading.end(terminal, rejected.isEmpty() ? Chancery.DONE : Chancery.FAULTS);
    }

    private void show(Extraction extraction, GraphBuilder builder) {
        switch (format) {
            case JSON -> terminal.out().println(new FactsJson().line(extraction));
            case LINES -> terminal.out().print(new FactTable(extraction).lines(terminal.width()));
            case TURTLE -> writeTurtle(builder.quads(extraction));
            case TABLE -> {
                terminal.out().println(extraction.article().id());
                terminal.out().println(new FactTable(extraction).format(terminal.width()));
            }
        }
        if (explain) {
            explain(extraction);
        }
        terminal.out().flush();
    }

    private void writeTurtle(List<Quad> quads) {
        StreamRDF sink = StreamRDFWriter.getWriterStream(terminal.out(), RDFFormat.TURTLE_BLOCKS);
        sink.start();
        Prefixes.all().forEach(sink::prefix);
        quads.stream().sorted(Comparator.comparing(NodeFmtLib::strNQ)).forEach(quad -> sink.triple(quad.asTriple()));
        sink.finish();
    }

    private void explain(Extraction extraction) {
        List<List<String>> drops = extraction.drops().stream()
                .map(drop -> List.of(drop.trigger().quote(), String.valueOf(drop.entry()), drop.reason()))
                .toList();
        terminal.err()
                .print(new TextTable(List.of("left out", "lexicon entry", "reason"), drops).format(terminal.width()));
    }
}
