package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.cli.Cli.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new event type with its words, without a line of Java. */
class OwnLexiconTest {
    private static final String LEXICON = """
            @prefix chy: <https://w3id.org/chancery/ontology#> .
            @prefix lex: <https://w3id.org/chancery/lexicon#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .

            chy:Toast a owl:Class, chy:EventType ;
                rdfs:subClassOf chy:Event ;
                rdfs:label "Toast"@en ;
                chy:ploverType "SUPPORT" ;
                chy:cameoCode "051" ;
                chy:quadClass 1 .

            lex:toast a lex:Entry ;
                lex:evokes chy:Toast ;
                lex:verb "toast", "serenade" ;
                lex:verbFrame lex:act-on .
            """;

    private static final String SALUTES = """
            @prefix chy: <https://w3id.org/chancery/ontology#> .
            @prefix lex: <https://w3id.org/chancery/lexicon#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .

            chy:Salute a owl:Class, chy:EventType ;
                rdfs:subClassOf chy:Event ;
                rdfs:label "Salute"@en .

            lex:vessels a lex:WordList ;
                lex:word "frigate" .
            lex:vessel a lex:Filler ;
                lex:reads "agent", "words if @vessels" .
            lex:salute a lex:Entry ;
                lex:evokes chy:Salute ;
                lex:before lex:support-entry ;
                lex:verb "salute" ;
                lex:verbSlot "actor! = subject : agent", "recipient! = (of|on)*|object : vessel" .
            """;

    @TempDir
    Path folder;

    @Test
    void a_type_of_ones_own_is_extracted_queried_and_exported() throws IOException {
        Path lexicon = Files.writeString(folder.resolve("toasts.ttl"), LEXICON);
        String store = Cli.emptyStore(folder.resolve("store"));
        String text = "Germany toasted Poland in Berlin on Friday. Peru serenaded Chile in Lima.";
        Result built = Cli.launchWithInput(text, "build", "--store", store, "--lexicon", lexicon.toString(), "-");
        assertEquals(0, built.code(), built.err());
        String toasts = Cli.launch("query", "events", "--store", store, "--param", "kind=Toast", "--format", "csv")
                .out();
        assertEquals(3, toasts.lines().count(), toasts);
        assertTrue(toasts.contains("Germany,Poland") && toasts.contains("Peru,Chile"), toasts);
        String records =
                Cli.launch("export", "--format", "plover", "--store", store).out();
        assertTrue(records.contains("\"event\":\"SUPPORT\""), records);
        String pairs =
                Cli.launch("export", "--format", "cameo-csv", "--store", store).out();
        assertTrue(pairs.contains("DEU,Germany,POL,Poland,051,1"), pairs);
    }

    @Test
    void an_operator_of_ones_own_tells_how_far_an_event_has_come() throws IOException {
        Path lexicon = Files.writeString(folder.resolve("wriggling.ttl"), """
                @prefix lex: <https://w3id.org/chancery/lexicon#> .

                lex:to-forget a lex:Operator ;
                    lex:position "above" ;
                    lex:word "forget" ;
                    lex:signature "Denied | Occurred" .
                """);
        String text = "Ana Kovac forgot to visit Chile.";
        String[] command = {"extract", "--format", "json", "--lexicon", lexicon.toString(), "-"};
        String told = Cli.launchWithInput(text, command).out();
        assertTrue(told.contains("\"type\":\"Visit\"") && told.contains("\"status\":\"denied\""), told);
    }

    @Test
    void an_operator_of_several_words_denies_the_gerund_behind_it() throws IOException {
        Path lexicon = Files.writeString(folder.resolve("wriggling.ttl"), """
                @prefix lex: <https://w3id.org/chancery/lexicon#> .

                lex:to-wriggle-out a lex:Operator ;
                    lex:position "gerund" ;
                    lex:word "wriggle out of" ;
                    lex:signature "Denied | Occurred" .
                """);
        String text = "Ana Kovac wriggled out of visiting Chile.";
        String[] command = {"extract", "--format", "json", "--lexicon", lexicon.toString(), "-"};
        String told = Cli.launchWithInput(text, command).out();
        assertTrue(told.contains("\"type\":\"Visit\"") && told.contains("\"status\":\"denied\""), told);
    }

    @Test
    void a_broken_signature_is_refused_with_file_line_and_reason() throws IOException {
        Path lexicon = Files.writeString(folder.resolve("broken.ttl"), """
                @prefix lex: <https://w3id.org/chancery/lexicon#> .

                lex:to-wriggle-out a lex:Operator ;
                    lex:position "gerund" ;
                    lex:word "wriggle out" ;
                    lex:signature "Denied | Perhaps" .
                """);
        Result result = Cli.launchWithInput("Chile slept.", "extract", "--lexicon", lexicon.toString(), "-");
        assertEquals(2, result.code());
        assertTrue(result.err().contains("broken.ttl, line"), result.err());
        assertTrue(result.err().contains("unknown status Perhaps"), result.err());
    }

    @Test
    void a_broken_entry_is_refused_with_file_line_and_reason() throws IOException {
        Path lexicon = Files.writeString(folder.resolve("broken.ttl"), LEXICON.replace("lex:act-on", "lex:act-no"));
        Result result = Cli.launchWithInput("Germany toasted Poland.", "extract", "--lexicon", lexicon.toString(), "-");
        assertEquals(2, result.code());
        assertTrue(result.err().contains("broken.ttl, line"), result.err());
        assertTrue(result.err().contains("unknown frame lex:act-no"), result.err());
    }

    @Test
    void slots_and_fillers_of_ones_own_are_read() throws IOException {
        Path lexicon = Files.writeString(folder.resolve("salutes.ttl"), SALUTES);
        String text = "Chile saluted the frigate in Lima. Chile saluted the cliff.";
        String facts = Cli.launchWithInput(text, "extract", "--format", "json", "--lexicon", lexicon.toString(), "-")
                .out();
        assertEquals(2, facts.split("chy:Salute|\"Salute\"", -1).length, facts);
        assertTrue(facts.contains("the frigate"), facts);
    }

    @Test
    void an_unknown_step_is_refused_with_file_line_and_step() throws IOException {
        Path lexicon = Files.writeString(folder.resolve("broken.ttl"), SALUTES.replace("|object", "|objekt"));
        Result result = Cli.launchWithInput("Chile saluted Peru.", "extract", "--lexicon", lexicon.toString(), "-");
        assertEquals(2, result.code());
        assertTrue(result.err().contains("broken.ttl, line 14"), result.err());
        assertTrue(result.err().contains("unknown step \"objekt\""), result.err());
    }
}
