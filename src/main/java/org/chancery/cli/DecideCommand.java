package org.chancery.cli;

import org.chancery.fusion.DecisionLog;
import org.chancery.fusion.FusionTerms;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "decide",
        description = {
            "Keeps what you decide about facts and about who or what is one, and follows it.",
            "A decision outlasts the removal and the re-reading of the articles that it is about."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Things are named by IRI, whole or behind the base; a fused thing stands for its earliest member.",
            "",
            "Example:",
            "  chancery decide apart article/a/person/ivan-petkov article/b/person/ivan-petkov --reason \"one plays football\""
        })
final class DecideCommand implements Runnable {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    DecideCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what: same, apart, wrong, right, list or withdraw");
    }

    @Command(description = "Two things are one.", mixinStandardHelpOptions = true)
    int same(
            @Parameters(paramLabel = "A") String one,
            @Parameters(paramLabel = "B") String other,
            @Mixin DecisionOptions options) {
        options.decide(FusionTerms.SAME, one, other, null);
        return Chancery.DONE;
    }

    @Command(description = "Two things are not one.", mixinStandardHelpOptions = true)
    int apart(
            @Parameters(paramLabel = "A") String one,
            @Parameters(paramLabel = "B") String other,
            @Mixin DecisionOptions options) {
        options.decide(FusionTerms.APART, one, other, null);
        return Chancery.DONE;
    }

    @Command(
            description = "An event or statement of an article is misread; it is no longer fused.",
            mixinStandardHelpOptions = true)
    int wrong(@Parameters(paramLabel = "FACT") String fact, @Mixin DecisionOptions options) {
        options.decide(FusionTerms.WRONG_FACT, fact, null, null);
        return Chancery.DONE;
    }

    @Command(
            description = "An event of an article has another status, type, begin, end or filler of a role.",
            mixinStandardHelpOptions = true)
    int right(
            @Parameters(paramLabel = "EVENT") String event,
            @Parameters(paramLabel = "SLOT") String slot,
            @Parameters(paramLabel = "VALUE") String value,
            @Mixin DecisionOptions options) {
        options.decide(FusionTerms.RIGHT_VALUE, event, null, new Correction(slot, value));
        return Chancery.DONE;
    }

    @Command(description = "Shows what was decided, a line each.", mixinStandardHelpOptions = true)
    int list(@Mixin StoreOptions options) {
        try (Store store = options.open()) {
            new DecisionLog(store).lines().forEach(terminal.out()::println);
        }
        return Chancery.DONE;
    }

    @Command(description = "Takes a decision back.", mixinStandardHelpOptions = true)
    int withdraw(@Parameters(paramLabel = "DECISION") String decision, @Mixin StoreOptions options) {
        try (Store store = options.open()) {
            DecisionLog log = new DecisionLog(store);
            boolean withdrawn = log.thing(decision).map(log::withdraw).orElse(false);
            if (!withdrawn) {
                terminal.err().println("there is no decision " + decision);
            }
            return withdrawn ? Chancery.DONE : Chancery.FAULTS;
        }
    }
}
