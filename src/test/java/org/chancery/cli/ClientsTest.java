package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.cli.Cli.Result;
import org.chancery.fixture.Program;
import org.chancery.server.ChanceryServer;
import org.chancery.server.ServerOptions;
import org.chancery.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages on exports and clients tell to type is typed here. */
class ClientsTest {
    private static final Path EXPORTS = Path.of("src/site/markdown/exports.md");
    private static final Path CLIENTS = Path.of("src/site/markdown/clients.md");
    private static final Pattern BLOCK = Pattern.compile("```(sh|python|r)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("\\./chancery (export [^|>\\n]+)");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    private static final String SERVER = "http://localhost:3330";

    @TempDir
    static Path folder;

    private static String store;

    @BeforeAll
    static void load() {
        store = Cli.goldenStore(folder.resolve("store"));
        commands().filter(command -> command.contains("--output")).forEach(ClientsTest::launch);
    }

    static Stream<String> commands() {
        return Stream.of(EXPORTS, CLIENTS)
                .flatMap(page -> COMMAND.matcher(read(page)).results())
                .map(command -> command.group(1).strip());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void an_export_of_the_manual_is_made(String command) {
        Result made = launch(command);
        assertEquals(0, made.code(), made.err());
        assertTrue(made.err().isEmpty() || command.contains("Indonesia"), made.err());
    }

    @ParameterizedTest
    @CsvSource({"rdflib, 'Meeting: Anna Berg, Luis Costa | Occurred'", "pandas, count", "networkx, Anna Berg"})
    void python_opens_the_files(String module, String printed) throws IOException {
        Program python = Program.python(module);
        assertTrue(python.run("-c", "import os; os.chdir('" + folder + "')\n" + block("python", module))
                .contains(printed));
    }

    @Test
    void r_opens_the_edges() throws IOException {
        Path script =
                Files.writeString(folder.resolve("edges.R"), "setwd('" + folder + "')\n" + block("r", "read.csv"));
        assertTrue(Program.r().run(script.toString()).contains("Anna Berg"));
    }

    @Test
    void the_server_answers_sparqlwrapper_and_curl() throws IOException {
        Program python = Program.python("SPARQLWrapper");
        Program shell = Program.curl();
        try (Store served = Store.open(Path.of(store));
                ChanceryServer server =
                        ChanceryServer.start(served.dataset(), served.referenceGraph(), ServerOptions.onPort(0))) {
            String address = server.address().replaceFirst("/$", "");
            assertTrue(python.run("-c", block("python", "SPARQLWrapper").replace(SERVER, address))
                    .contains("Meeting: Anna Berg, Luis Costa Occurred"));
            assertTrue(shell.run("-c", block("sh", "curl -s http").replace(SERVER, address))
                    .contains("ontology#Occurred,"));
            assertTrue(shell.run("-c", block("sh", "/queries/").replace(SERVER, address))
                    .startsWith("article,event,type"));
        }
    }

    /** The block of this language that has these words in it. */
    private static String block(String language, String words) {
        List<String> blocks = new ArrayList<>();
        for (MatchResult block : BLOCK.matcher(read(CLIENTS)).results().toList()) {
            if (block.group(1).equals(language) && block.group(2).contains(words)) {
                blocks.add(block.group(2));
            }
        }
        assertFalse(blocks.isEmpty(), "no block with " + words);
        return blocks.get(0);
    }

    private static Result launch(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        int output = words.indexOf("--output") + 1;
        if (output > 0) {
            words.set(output, folder.resolve(words.get(output)).toString());
        }
        words.addAll(List.of("--store", store));
        return Cli.launch(words.toArray(String[]::new));
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
