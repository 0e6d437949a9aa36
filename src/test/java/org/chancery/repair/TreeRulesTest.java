package org.chancery.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.fixture.Conllu;
import org.chancery.knowledge.TreeRule;
import org.chancery.turtle.LexiconReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds each rule of {@code trees.ttl} to the trees of {@code trees.conllu}, and tries a rule of a user's own. */
class TreeRulesTest {
    private static final List<TreeRule> RULES = LexiconReader.read().trees();

    private static final Conllu LEADEN = Conllu.parse("""
            # text = Malta sent leaden coffins home
            1	Malta	Malta	_	NNP	_	2	nsubj	_	_
            2	sent	send	_	VBD	_	0	root	_	_
            3	leaden	leaden	_	VBN	_	2	ccomp	_	_
            4	coffins	coffin	_	NNS	_	3	obj	_	_
            5	home	home	_	RB	_	2	advmod	_	_""");

    private static final String OWN = """
            @prefix lex: <https://w3id.org/chancery/lexicon#> .

            lex:leaden a lex:TreeRule ;
                lex:stage 1 ;
                lex:where "word tag:VBN =ccomp> verb @sending", "thing =obj> word", "word . thing" ;
                lex:hang "thing =obj> verb", "word =amod> thing" .

            lex:sending a lex:WordList ; lex:word "send", "ship" .
            """;

    @TempDir
    Path folder;

    static List<Conllu> trees() throws IOException {
        return Conllu.read(Path.of("ontology/lexicon/trees.conllu"));
    }

    @ParameterizedTest
    @MethodSource("trees")
    void a_rule_mends_its_tree_and_needs_no_other(Conllu tree) {
        List<TreeRule> rules =
                RULES.stream().filter(rule -> rule.name().equals(tree.rule())).toList();
        assertEquals(1, rules.size(), tree.rule());
        assertNotEquals(Conllu.arcs(tree.parsed()), tree.mended());
        assertEquals(tree.mended(), Conllu.arcs(new TreeRules(rules).mend(tree.parsed())));
    }

    @Test
    void every_rule_has_a_tree() throws IOException {
        assertEquals(
                RULES.stream().map(TreeRule::name).collect(Collectors.toSet()),
                trees().stream().map(Conllu::rule).collect(Collectors.toSet()));
    }

    @Test
    void a_rule_of_ones_own_in_one_file_mends_a_tree() throws IOException {
        assertEquals(Conllu.arcs(LEADEN.parsed()), mended(LEADEN, List.of()));
        Path own = Files.writeString(folder.resolve("own.ttl"), OWN);
        assertEquals(List.of("2:nsubj", "0:root", "4:amod", "2:obj", "2:advmod"), mended(LEADEN, List.of(own)));
    }

    @Test
    void a_rule_sees_what_an_earlier_stage_has_mended() throws IOException {
        String later = OWN.replace("lex:leaden", "lex:later")
                .replace("lex:stage 1", "lex:stage 99")
                .replaceAll("\"word tag.*word . thing\"", "\"word =amod> thing\"")
                .replaceAll("\"thing =obj> verb.*thing\"", "\"word =compound> thing\"")
                .replaceAll("lex:sending.*\n", "");
        List<Path> both = List.of(
                Files.writeString(folder.resolve("later.ttl"), later),
                Files.writeString(folder.resolve("own.ttl"), OWN));
        assertTrue(mended(LEADEN, both).contains("4:compound"));
    }

    private static List<String> mended(Conllu tree, List<Path> own) {
        SentenceRepair repair = new SentenceRepair(LexiconReader.read(null, own));
        return Conllu.arcs(
                repair.repair(List.of(tree.parsed()), null, tree.text()).get(0));
    }
}
