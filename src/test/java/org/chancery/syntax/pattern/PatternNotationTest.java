package org.chancery.syntax.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.fixture.Conllu;
import org.chancery.syntax.Tree;
import org.chancery.syntax.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternNotationTest {
    private static final Map<String, Set<String>> LISTS = Map.of("telling", Set.of("say", "tell"));

    private static final Tree TREE = new Tree(Conllu.parse("""
            # text = OSLO said , on Friday , that the old envoy had left
            1	OSLO	OSLO	_	NNP	_	2	nsubj	_	NER=LOCATION
            2	said	say	_	VBD	_	0	root	_	_
            3	,	,	_	,	_	2	punct	_	_
            4	on	on	_	IN	_	5	case	_	_
            5	Friday	Friday	_	NNP	_	2	obl:tmod	_	NER=DATE
            6	,	,	_	,	_	2	punct	_	_
            7	that	that	_	IN	_	12	mark	_	_
            8	the	the	_	DT	_	10	det	_	_
            9	old	old	_	JJ	_	10	amod	_	_
            10	envoy	envoy	_	NN	_	12	nsubj	_	_
            11	had	have	_	VBD	_	12	aux	_	_
            12	left	leave	_	VBN	_	2	ccomp	_	_""").parsed());

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "verb =ccomp> outer; left said",
                "verb =root> 0; said",
                "day =obl> verb; Friday said",
                "day =obl:> verb; ''",
                "outer =root> 0 and verb =ccomp> outer; said left",
                "verb tag:VB* !tag:VBD; left",
                "verb @telling; said",
                "verb lemma:@telling; said",
                "verb marker:that; left",
                "name shape:X; OSLO",
                "name word:oslo entity:LOCATION; OSLO",
                "verb phrase:say_,|leave; ''",
                "0 . name; OSLO",
                "name tag:NN* and 0 . name; OSLO",
                "a word:old . b; old envoy",
                "b word:envoy and a . b; envoy old",
                "noun =nsubj> verb tag:VBN and comma word:, .. noun; envoy left ,",
                "day =obl> verb and inner =ccomp> verb and noun =nsubj> inner and day .. noun; Friday said left envoy",
                "day =obl> verb and inner =ccomp> verb and noun =nsubj> inner and day .. noun without word:that; ''",
                "verb has nsubj !tag:NNP; left",
                "noun has no det|case and noun tag:NN*; OSLO",
                "verb rel:root and inner =ccomp> verb and verb over inner; said left",
                "verb rel:root and inner =ccomp> verb and inner not over verb; said left",
                "inner =ccomp> verb and comma word:, . [inner; left said ,",
                "inner =ccomp> verb and noun =nsubj> inner and noun] . had; left said envoy had"
            })
    void a_condition_finds_its_words(String notation, String words) {
        assertEquals(words, found(notation));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "verb =ccomp> outer and noun tag:NN; the name noun is not in reach yet in \"noun tag:NN\"",
                "verb =ccomp> outer @saying; unknown word list @saying in \"verb =ccomp> outer @saying\"",
                "verb stem:go; unknown attribute stem in \"verb stem:go\"",
                "verb -> outer; no link: -> in \"verb -> outer\"",
                "verb =ccomp>; something is missing in \"verb =ccomp>\"",
                "verb tag:VB and verb has nsubj or obj; too much: or obj in \"verb has nsubj or obj\"",
                "verb , noun; no link: , in \"verb , noun\"",
                "$verb =ccomp> outer; no name: $verb in \"$verb =ccomp> outer\"",
                "verb tag:VB .. noun; the name noun is not in reach yet in \"verb tag:VB .. noun\""
            })
    void what_is_not_in_the_notation_is_refused_with_its_condition(String notation, String message) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> parse(notation))
                        .getMessage());
    }

    @Test
    void an_anchor_matches_once_with_the_first_words_found() {
        TreePattern pattern = parse("verb rel:root and comma =punct> verb");
        assertEquals(2, pattern.match(TREE.word(1)).orElseThrow().word("comma").index());
    }

    /** The words of the first match in the order in which they are bound. */
    private static String found(String notation) {
        TreePattern pattern = parse(notation);
        return TREE.words().stream()
                .flatMap(anchor -> pattern.match(anchor).stream())
                .findFirst()
                .map(match -> match.words().values().stream().map(Word::form).collect(Collectors.joining(" ")))
                .orElse("");
    }

    private static TreePattern parse(String notation) {
        return PatternNotation.parse(Arrays.asList(notation), Set.of(), LISTS);
    }
}
