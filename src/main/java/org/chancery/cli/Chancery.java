package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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

    private Chancery() {}

    public static void main(String[] arguments) {
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
        CommandLine commands = new CommandLine(new Chancery())
                .addSubcommand(new DemoCommand(terminal))
                .addSubcommand(new BuildCommand(terminal))
                .addSubcommand(new ExtractCommand(terminal))
                .addSubcommand(new LoadCommand(terminal))
                .addSubcommand(new PromptCommand(terminal))
                .addSubcommand(new WatchCommand(terminal))
                .addSubcommand(new RetryCommand(terminal))
                .addSubcommand(new ServeCommand(terminal))
                .addSubcommand(new QueryCommand(terminal))
                .addSubcommand(new ExportCommand(terminal))
                .addSubcommand(new RemoveCommand(terminal))
                .addSubcommand(new DecideCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new VerifyCommand(terminal))
                .addSubcommand(new StatsCommand(terminal))
                .addSubcommand(new CompactCommand(terminal))
                .addSubcommand(new BackupCommand(terminal))
                .addSubcommand(new RestoreCommand(terminal))
                .addSubcommand(new FitCommand(terminal))
                .setUsageHelpWidth(Math.min(terminal.width(), 110))
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
}
