package org.chancery.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** For who changes how Chancery reads; users need it not. */
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
            "  chancery fit weights ontology/confidence"
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
            description = "Fits the weights to the tables, writes them and tells how far they can be trusted.",
            mixinStandardHelpOptions = true)
    int weights(
            @Option(
                            names = "--right",
                            defaultValue = "0.8",
                            paramLabel = "SHARE",
                            description = "Share of the events shown that is to be right (default: ${DEFAULT-VALUE}).")
                    double right,
            @Parameters(paramLabel = "DIR", description = "Folder of the tables and the weights.") Path folder)
            throws IOException {
        Map<FactKind, Weights> weights = new EnumMap<>(FactKind.class);
        Map<FactKind, Map<String, String>> meanings = new EnumMap<>(FactKind.class);
        double shown = 0;
        for (FactKind kind : FactKind.values()) {
            meanings.put(kind, new LinkedHashMap<>(Observation.meanings(kind)));
            ConfidenceFit fit = new ConfidenceFit(List.copyOf(meanings.get(kind).keySet()), table(kind, folder));
            weights.put(kind, fit.weights());
            Reliability unseen = fit.crossValidated();
            shown = kind == FactKind.EVENT ? ConfidenceFit.threshold(unseen, right) : shown;
            print(kind, unseen, shown);
        }
        Files.writeString(folder.resolve("weights.ttl"), WeightsFile.of(new ConfidenceModel(weights, shown), meanings));
        return Chancery.DONE;
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

    private void print(FactKind kind, Reliability unseen, double shown) {
        terminal.out()
                .printf(
                        Locale.ROOT,
                        "%n%ss: %d, right %.3f; expected calibration error %.3f; right before wrong %.3f; from %.2f on:"
                                + " %d, right %.3f%n",
                        kind.term(),
                        unseen.facts().size(),
                        unseen.right(),
                        unseen.error(),
                        unseen.order(),
                        shown,
                        unseen.from(shown).facts().size(),
                        unseen.from(shown).right());
        terminal.out().println("facts  confidence  right");
        unseen.bins()
                .forEach(bin -> terminal.out()
                        .printf(Locale.ROOT, "%5d  %10.2f  %5.2f%n", bin.facts(), bin.confidence(), bin.right()));
        terminal.out().flush();
    }
}
