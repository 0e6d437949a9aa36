package org.chancery.turtle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.chancery.knowledge.LexicalEntry;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconReaderTest {
    private static final String HEAD = """
            @prefix chy: <https://w3id.org/chancery/ontology#> .
            @prefix lex: <https://w3id.org/chancery/lexicon#> .
            """;

    @TempDir
    Path folder;

    @Test
    void aPlainCopyReadsExactlyLikeTheBundledLexicon() {
        assertEquals(LexiconReader.read(), LexiconReader.read(Path.of("ontology/lexicon"), List.of()));
    }

    @Test
    void aPlainCopyReadsExactlyLikeTheBundledGazetteer() {
        Path copy = Path.of("ontology/gazetteer");
        assertEquals(GazetteerReader.read(), GazetteerReader.read(copy));
        OfficeHolderReader holders = new OfficeHolderReader(GazetteerReader.read());
        assertEquals(holders.read(), holders.read(copy));
    }

    @Test
    void aNameThatIsDefinedTwiceIsRefusedWithBothPlaces() throws IOException {
        write("a.ttl", "lex:wind a lex:WordList ; lex:word \"breeze\" .");
        write("b.ttl", "lex:wind a lex:WordList ; lex:word \"gale\" .");
        OntologyException refused = assertThrows(OntologyException.class, () -> LexiconReader.read(folder, List.of()));
        assertEquals(
                "b.ttl, line 3: <https://w3id.org/chancery/lexicon#wind>: is defined already, in a.ttl, line 3",
                refused.getMessage());
    }

    @Test
    void anEntryStandsBeforeThoseItNamesWhateverTheirFilesAreCalled() throws IOException {
        write("a.ttl", entry("breeze", "") + entry("gale", ""));
        write("b.ttl", entry("storm", "lex:before lex:gale ; ") + frame());
        List<String> order = LexiconReader.read(folder, List.of()).entries().stream()
                .map(LexicalEntry::id)
                .toList();
        assertEquals(List.of("breeze", "storm", "gale"), order);
    }

    @Test
    void anOrderThatLeadsBackToItselfIsRefused() throws IOException {
        write("a.ttl", frame() + entry("breeze", "lex:before lex:gale ; ") + entry("gale", "lex:before lex:breeze ; "));
        OntologyException refused = assertThrows(OntologyException.class, () -> LexiconReader.read(folder, List.of()));
        assertEquals(
                "a.ttl, line 4: <https://w3id.org/chancery/lexicon#breeze>: lex:before leads back to it",
                refused.getMessage());
    }

    @Test
    void anOrderBeforeWhatIsNoEntryIsRefused() throws IOException {
        write("a.ttl", frame() + entry("breeze", "lex:before lex:typhoon ; "));
        OntologyException refused = assertThrows(OntologyException.class, () -> LexiconReader.read(folder, List.of()));
        assertEquals(
                "a.ttl, line 4: <https://w3id.org/chancery/lexicon#breeze>: lex:before names no entry: lex:typhoon",
                refused.getMessage());
    }

    @Test
    void anIdiomEvokesNothing() throws IOException {
        write("a.ttl", "lex:gust a lex:Idiom ; lex:verb \"blow <horn>\", \"blow <whistle>\" .");
        Lexicon lexicon = LexiconReader.read(folder, List.of());
        assertEquals(List.of(), lexicon.entries());
        assertEquals(
                List.of(Set.of("horn"), Set.of("whistle")),
                lexicon.idioms().stream()
                        .flatMap(idiom -> idiom.triggers().stream())
                        .map(Trigger::objects)
                        .toList());
    }

    @Test
    void anIdiomWithoutWordsIsRefused() throws IOException {
        write("a.ttl", "lex:gust a lex:Idiom .");
        OntologyException refused = assertThrows(OntologyException.class, () -> LexiconReader.read(folder, List.of()));
        assertEquals(
                "a.ttl, line 3: <https://w3id.org/chancery/lexicon#gust>: "
                        + "an entry needs lex:verb, lex:noun, lex:adjective or lex:modal",
                refused.getMessage());
    }

    private static String frame() {
        return "lex:agent a lex:Filler ; lex:reads \"agent\" . "
                + "lex:blow a lex:Frame ; lex:slot \"actor! = subject : agent\" .\n";
    }

    private static String entry(String name, String more) {
        return "lex:" + name + " a lex:Entry ; lex:evokes chy:Meeting ; " + more + "lex:verb \"" + name
                + "\" ; lex:verbFrame lex:blow .\n";
    }

    private void write(String file, String turtle) throws IOException {
        Files.writeString(folder.resolve(file), HEAD + turtle);
    }
}
