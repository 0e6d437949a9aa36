package org.chancery.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chancery.fixture.Conllu;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trees as parsed (HEAD, DEPREL) and as mended (DEPS). */
class CircumstanceRepairTest {
    private static final String BEHIND_A_QUOTE = """
            # text = Kovac said " we stay " , adding nothing
            1	Kovac	Kovac	_	NNP	_	2	nsubj	2:nsubj	NER=PERSON
            2	said	say	_	VBD	_	0	root	0:root	_
            3	"	"	_	``	_	5	punct	5:punct	_
            4	we	we	_	PRP	_	5	nsubj	5:nsubj	_
            5	stay	stay	_	VBP	_	2	ccomp	2:ccomp	_
            6	"	"	_	''	_	5	punct	5:punct	_
            7	,	,	_	,	_	2	punct	2:punct	_
            8	adding	add	_	VBG	_	5	advcl	2:advcl	_
            9	nothing	nothing	_	NN	_	8	obj	8:obj	_""";

    private static final String JOINED_TO_A_QUOTE = """
            # text = Kovac said " we stay " and left
            1	Kovac	Kovac	_	NNP	_	2	nsubj	2:nsubj	NER=PERSON
            2	said	say	_	VBD	_	0	root	0:root	_
            3	"	"	_	``	_	5	punct	5:punct	_
            4	we	we	_	PRP	_	5	nsubj	5:nsubj	_
            5	stay	stay	_	VBP	_	2	ccomp	2:ccomp	_
            6	"	"	_	''	_	5	punct	5:punct	_
            7	and	and	_	CC	_	8	cc	8:cc	_
            8	left	leave	_	VBD	_	5	conj	2:conj	_""";

    private static final String INSIDE_A_QUOTE = """
            # text = Kovac said " we stay , adding nothing "
            1	Kovac	Kovac	_	NNP	_	2	nsubj	2:nsubj	NER=PERSON
            2	said	say	_	VBD	_	0	root	0:root	_
            3	"	"	_	``	_	5	punct	5:punct	_
            4	we	we	_	PRP	_	5	nsubj	5:nsubj	_
            5	stay	stay	_	VBP	_	2	ccomp	2:ccomp	_
            6	,	,	_	,	_	5	punct	5:punct	_
            7	adding	add	_	VBG	_	5	advcl	5:advcl	_
            8	nothing	nothing	_	NN	_	7	obj	7:obj	_
            9	"	"	_	''	_	5	punct	5:punct	_""";

    private static final String WHILE_BEHIND_AN_INFINITIVE = """
            # text = Kovac met to end war while outlining plans
            1	Kovac	Kovac	_	NNP	_	2	nsubj	2:nsubj	NER=PERSON
            2	met	meet	_	VBD	_	0	root	0:root	_
            3	to	to	_	TO	_	4	mark	4:mark	_
            4	end	end	_	VB	_	2	advcl	2:advcl	_
            5	war	war	_	NN	_	4	obj	4:obj	_
            6	while	while	_	IN	_	7	mark	7:mark	_
            7	outlining	outline	_	VBG	_	4	advcl	2:advcl	_
            8	plans	plan	_	NNS	_	7	obj	7:obj	_""";

    @ParameterizedTest
    @ValueSource(strings = {BEHIND_A_QUOTE, JOINED_TO_A_QUOTE, INSIDE_A_QUOTE, WHILE_BEHIND_AN_INFINITIVE})
    void a_circumstance_hangs_on_the_main_verb_unless_it_is_quoted_itself(String block) {
        Conllu tree = Conllu.parse(block);
        assertEquals(tree.mended(), Conllu.arcs(CircumstanceRepair.repair(tree.parsed())));
    }
}
