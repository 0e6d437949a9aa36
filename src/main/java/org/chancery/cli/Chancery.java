package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.sys.JenaSystem;
import org.chancery.export.ExportFormat;
import org.chancery.input.Reasons;
import org.chancery.model.Status;
import org.chancery.network.View;
import org.chancery.query.ResultFormat;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. */
@Command(
        name = "chancery",
        description = "Reads news about diplomacy and keeps what it says as a knowledge graph.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        version = "chancery 0.1.0",
        footer = {
            "",
            "Exit codes: 0 done, 1 some articles were rejected or faults were found, 2 wrong use,",
            "3 store or server fault.",
            "",
            "Begin with:",
            "  chancery demo",
            "  chancery build news/ && chancery query events"
        })
public final class Chancery {
    /** All went well. */
    static final int DONE = 0;

    /** Some articles were rejected, or a check found faults. */
    static final int FAULTS = 1;

    /** A cache of TDB2 that tells of a full disk at length; the store says it in a line. */
    private static final Logger CACHE = Logger.getLogger("com.github.benmanes.caffeine");

    private Chancery() {}

    public static void main(String[] arguments) {
        CACHE.setLevel(Level.OFF);
        JenaSystem.init();
        Terminal terminal = Terminal.system();
        int code = ErrorHandler.COULD_NOT;
        try {
            code = run(terminal, arguments);
        } catch (Error fault) { // out of memory, as a rule; whatever was committed is safe
            terminal.err().println("chancery: " + Reasons.of(fault) + "; what was stored is kept");
        }
        System.exit(code);
    }

    /** Runs one command; gives the exit code. */
    static int run(Terminal terminal, String... arguments) {
        CommandLine commands = new CommandLine(new Chancery());
        Map<String, Supplier<Object>> all = commands(terminal);
        boolean named = arguments.length > 0 && all.containsKey(arguments[0]);
        all.forEach((name, command) -> {
            if (!named || name.equals(arguments[0])) {
                commands.addSubcommand(command.get());
            }
        });
        commands.setUsageHelpWidth(Math.min(terminal.width(), 110))
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler(new ErrorHandler());
        Choice.add(ExportFormat.class, commands);
        Choice.add(ExtractFormat.class, commands);
        Choice.add(ResultFormat.class, commands);
        Choice.add(Status.class, commands);
        Choice.add(View.class, commands);
        return commands.execute(arguments);
    }

    /** The commands in the order of the help; each is made only when it is asked for, since that takes time. */
    private static Map<String, Supplier<Object>> commands(Terminal terminal) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("demo", () -> new DemoCommand(terminal));
        commands.put("build", () -> new BuildCommand(terminal));
        commands.put("extract", () -> new ExtractCommand(terminal));
        commands.put("load", () -> new LoadCommand(terminal));
        commands.put("prompt", () -> new PromptCommand(terminal));
        commands.put("watch", () -> new WatchCommand(terminal));
        commands.put("retry", () -> new RetryCommand(terminal));
        commands.put("serve", () -> new ServeCommand(terminal));
        commands.put("query", () -> new QueryCommand(terminal));
        commands.put("export", () -> new ExportCommand(terminal));
        commands.put("remove", () -> new RemoveCommand(terminal));
        commands.put("decide", () -> new DecideCommand(terminal));
        commands.put("check", () -> new CheckCommand(terminal));
        commands.put("verify", () -> new VerifyCommand(terminal));
        commands.put("stats", () -> new StatsCommand(terminal));
        commands.put("compact", () -> new CompactCommand(terminal));
        commands.put("backup", () -> new BackupCommand(terminal));
        commands.put("restore", () -> new RestoreCommand(terminal));
        commands.put("fit", () -> new FitCommand(terminal));
        return commands;
    }
}
