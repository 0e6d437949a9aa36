package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.cli.Cli.Result;

/** Chancery in a process of its own, which may be sent signals, or starved. */
final class OwnProcess {
    private final Process process;
    private final Path out;
    private final Path err;

    private OwnProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /**
     * Starts a command.
     *
     * @param folder takes what it prints
     * @param memory the heap, e.g. {@code 64m}
     */
    static OwnProcess start(Path folder, String memory, List<String> arguments) throws IOException {
        return start(folder, List.of("-Xmx" + memory), arguments);
    }

    private static OwnProcess start(Path folder, List<String> options, List<String> arguments) throws IOException {
        // a shell that runs tests in the background has had interrupts ignored
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT,TERM"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Chancery.class.getName()));
        command.addAll(arguments);
        Path out = Files.createTempFile(folder, "process", ".out");
        Path err = Files.createTempFile(folder, "process", ".err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        return new OwnProcess(process, out, err);
    }

    static Result run(Path folder, String memory, List<String> arguments) throws IOException, InterruptedException {
        return start(folder, memory, arguments).end();
    }

    /** Runs a command; its output has the names of the classes that were loaded as well. */
    static Result showingClasses(Path folder, List<String> arguments) throws IOException, InterruptedException {
        return start(folder, List.of("-Xmx2g", "-Xlog:class+load"), arguments).end();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Sends it a signal, by its name without {@code SIG}. */
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    /** Waits for its end. */
    Result end() throws IOException, InterruptedException {
        int code = process.waitFor();
        return new Result(code, Files.readString(out), Files.readString(err));
    }
}
