package org.chancery.spark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A Spark cluster of processes on this machine, all from the class path of the tests. */
final class Cluster implements AutoCloseable {
    private static final String HERE = "127.0.0.1";
    private static final long PATIENCE = 60_000_000_000L; // nanoseconds

    private final Path folder;
    private final int port;
    private final List<Process> processes = new ArrayList<>();
    private final Map<Path, Process> workers = new LinkedHashMap<>();

    private Cluster(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Starts a master and workers of one core each. */
    static Cluster start(Path folder, int workers) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("jars")); // Spark looks for them; all are on the class path
        Cluster cluster = new Cluster(folder, freePort());
        cluster.startProcess(
                "master", "master.Master", "--host", HERE, "--port", "" + cluster.port, "--webui-port", "" + freePort());
        cluster.awaitMaster();
        for (int number = 1; number <= workers; number++) {
            cluster.startWorker("worker-" + number);
        }
        return cluster;
    }

    String address() {
        return "spark://" + HERE + ":" + port;
    }

    /** Kills the worker that has this executor, and the executor, without a word to either. */
    void kill(String executor) {
        workers.forEach((work, worker) -> {
            if (has(work, executor)) {
                worker.descendants().forEach(ProcessHandle::destroyForcibly);
                worker.destroyForcibly();
            }
        });
    }

    /** Whether the worker of this folder has the executor, of the one application that there is. */
    private static boolean has(Path work, String executor) {
        try (var applications = Files.list(work)) {
            return applications.anyMatch(application -> Files.exists(application.resolve(executor)));
        } catch (IOException fault) {
            return false; // it has not begun
        }
    }

    private void startWorker(String name) throws IOException {
        Path work = Files.createDirectories(folder.resolve(name));
        List<String> options = List.of(
                "--host", HERE, "--cores", "1", "--memory", "3g", "--webui-port", "" + freePort(), "-d", work.toString());
        List<String> arguments = new ArrayList<>(options);
        arguments.add(address());
        workers.put(work, startProcess(name, "worker.Worker", arguments.toArray(String[]::new)));
    }

    private Process startProcess(String name, String type, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.apache.spark.deploy." + type));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "SPARK_HOME", folder.toString(),
                        "SPARK_SCALA_VERSION", "2.13", // it cannot be told from the jars
                        "SPARK_LOCAL_IP", HERE,
                        "JAVA_HOME", System.getProperty("java.home")));
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    private void awaitMaster() throws InterruptedException {
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < PATIENCE) {
            try {
                new Socket(HERE, port).close();
                return;
            } catch (IOException notYet) {
                Thread.sleep(200);
            }
        }
        throw new IllegalStateException("the master does not answer; see " + folder.resolve("master.log"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HERE))) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        for (Process process : processes) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().onExit().join();
        }
    }
}
