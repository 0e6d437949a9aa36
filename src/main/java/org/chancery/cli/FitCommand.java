package org.chancery.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.chancery.confidence.Observation;
import org.chancery.evaluation.ConfidenceFit;
import org.chancery.evaluation.JudgedFact;
import org.chancery.evaluation.JudgedTable;
import org.chancery.evaluation.Reliability;
import org.chancery.evaluation.WeightsFile;
import org.chancery.interchange.FactsJson;
import org.chancery.knowledge.ConfidenceModel;
import org.chancery.knowledge.Weights;
import org.chancery.model.Extraction;
import org.chancery.model.FactKind;
import org.chancery.query.Shown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** For those who change how Chancery reads; it is in no list of commands. */
@Command(
        name = "fit",
        hidden = true,
        description = "Fits confidence to facts that people have judged.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  chancery fit observe --judged judged.csv facts.jsonl ontology/confidence",
            "  chancery fit weights ontology/confidence",
            "  chancery fit reliability ontology/confidence"
        })
final class FitCommand {
    private final Terminal terminal;

    FitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Command(
            name = "observe",
            description = "Writes what is seen of judged facts as tables of numbers, without a word of the text.",
            mixinStandardHelpOptions = true)
    int observe(
            @Option(
                            names = "--judged",
                            required = true,
                            paramLabel = "FILE",
                            description = "CSV: id of the article, id of the fact, 1 for right or 0 for wrong.")
                    Path judged,
            @Option(names = "--add", description = "Add to the tables that are there.") boolean add,
            @Parameters(paramLabel = "FACTS", description = "What extract --format json has printed.") Path facts,
            @Parameters(paramLabel = "DIR", description = "Folder of the tables.") Path folder)
            throws IOException {
        List<JudgedFact> seen = new ArrayList<>(add ? judgedFacts(folder) : List.of());
        Map<String, Map<String, Boolean>> verdicts = verdicts(judged);
        int[] article = {seen.stream().mapToInt(JudgedFact::article).max().orElse(-1)};
        try (Reader json = Files.newBufferedReader(facts)) {
            new FactsJson()
                    .readEach(
                            json,
                            extraction -> seen.addAll(judged(extraction, verdicts, ++article[0])),
                            fault -> terminal.err().println("chancery: " + fault.getMessage()));
        }
        for (FactKind kind : FactKind.values()) {
            List<JudgedFact> ofKind =
                    seen.stream().filter(fact -> fact.kind() == kind).toList();
            List<String> features = List.copyOf(Observation.meanings(kind).keySet());
            Files.write(table(folder, kind), JudgedTable.lines(ofKind, features));
            terminal.out().println(ofKind.size() + " of kind " + kind.term());
        }
        return Chancery.DONE;
    }

    private static List<JudgedFact> judged(
            Extraction extraction, Map<String, Map<String, Boolean>> verdicts, int article) {
        Map<String, Boolean> ofArticle =
                verdicts.getOrDefault(extraction.article().id(), Map.of());
        return Observation.of(extraction).stream()
                .filter(seen -> ofArticle.containsKey(seen.fact()))
                .map(seen -> new JudgedFact(seen.kind(), article, ofArticle.get(seen.fact()), seen.numbers()))
                .toList();
    }

    private static Map<String, Map<String, Boolean>> verdicts(Path file) throws IOException {
        Map<String, Map<String, Boolean>> verdicts = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split(",");
            if (cells.length != 3) {
                throw new UsageException(file + " has a line that is not article,fact,1 or 0: " + line);
            }
            verdicts.computeIfAbsent(cells[0], any -> new HashMap<>()).put(cells[1], cells[2].equals("1"));
        }
        return verdicts;
    }

    @Command(
            name = "weights",
            description = "Fits the weights to the tables and writes them.",
            mixinStandardHelpOptions = true)
    int weights(
            @Option(
                            names = "--right",
                            defaultValue = "0.66",
                            paramLabel = "SHARE",
                            description = "Share of the events shown that is to be right (default: ${DEFAULT-VALUE}).")
                    double right,
            @Parameters(paramLabel = "DIR", description = "Folder of the tables and the weights.") Path folder)
            throws IOException {
        Map<FactKind, Weights> weights = new EnumMap<>(FactKind.class);
        Map<FactKind, Map<String, String>> meanings = new EnumMap<>(FactKind.class);
        for (FactKind kind : FactKind.values()) {
            meanings.put(kind, Observation.meanings(kind));
            weights.put(kind, fit(kind, folder).weights());
        }
        double shown = ConfidenceFit.threshold(fit(FactKind.EVENT, folder).crossValidated(), right);
        ConfidenceModel model = new ConfidenceModel(weights, shown);
        Files.writeString(folder.resolve("weights.ttl"), WeightsFile.of(model, meanings));
        return Chancery.DONE;
    }

    @Command(
            name = "reliability",
            description = "Tells how far confidences can be trusted on articles that they were not fitted on.",
            mixinStandardHelpOptions = true)
    int reliability(@Parameters(paramLabel = "DIR", description = "Folder of the tables.") Path folder)
            throws IOException {
        for (FactKind kind : FactKind.values()) {
            print(kind, fit(kind, folder).crossValidated());
        }
        return Chancery.DONE;
    }

    private static ConfidenceFit fit(FactKind kind, Path folder) throws IOException {
        return new ConfidenceFit(List.copyOf(Observation.meanings(kind).keySet()), table(kind, folder));
    }

    private static List<JudgedFact> judgedFacts(Path folder) throws IOException {
        List<JudgedFact> facts = new ArrayList<>();
        for (FactKind kind : FactKind.values()) {
            facts.addAll(table(kind, folder));
        }
        return facts;
    }

    private static List<JudgedFact> table(FactKind kind, Path folder) throws IOException {
        return JudgedTable.read(kind, Files.readAllLines(table(folder, kind)));
    }

    private static Path table(Path folder, FactKind kind) {
        return folder.resolve(kind.term().toLowerCase(Locale.ROOT) + "s.csv");
    }

    private void print(FactKind kind, Reliability unseen) {
        Reliability shown = unseen.from(Shown.from());
        String name = kind.term().toLowerCase(Locale.ROOT) + "s";
        line("%d %s, right %.2f", unseen.facts().size(), name, unseen.right());
        line("  of those shown: %d, right %.2f", shown.facts().size(), shown.right());
        line("  expected calibration error %.3f", unseen.error());
        line("  a right one before a wrong one %.2f", unseen.order());
        List<Reliability.Bin> bins = unseen.bins();
        line("  mean confidence of each tenth  %s", tenths(bins, Reliability.Bin::confidence));
        line("  right of each tenth            %s", tenths(bins, Reliability.Bin::right));
        terminal.out().flush();
    }

    private void line(String format, Object... values) {
        terminal.out().println(String.format(Locale.ROOT, format, values));
    }

    private static String tenths(List<Reliability.Bin> bins, ToDoubleFunction<Reliability.Bin> number) {
        return bins.stream()
                .map(bin -> String.format(Locale.ROOT, "%.2f", number.applyAsDouble(bin)))
                .collect(Collectors.joining(" "));
    }
}
