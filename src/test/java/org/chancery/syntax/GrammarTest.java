package org.chancery.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.fixture.TreeLine;
import org.junit.jupiter.api.Test;

/** Who does what to whom, read from trees. */
class GrammarTest {
    private static final GrammarWords WORDS = new GrammarWords(
            Set.of("urge", "accuse"),
            Set.of("appeal"),
            Set.of("demand"),
            Set.of("promise", "attempt"),
            Set.of("defend"),
            Set.of("impose"),
            Set.of("statement", "letter"),
            Set.of("receive"),
            Set.of("accuse", "call"),
            Set.of("diplomat"),
            Set.of("risk"),
            Set.of("out"),
            Set.of("of"),
            Set.of("round"),
            Set.of("hold"),
            Set.of("pledge"),
            Set.of("begin"));

    private final Grammar grammar = new Grammar(WORDS);

    @Test
    void thePassiveTurnsSubjectAndObject() {
        Tree tree = TreeLine.parse("Peru/NNP/3:nsubj:pass was=be/VBD/3:aux:pass blamed=blame/VBN/0:root by/IN/5:case"
                + " Chile/NNP/3:obl");
        assertEquals("Chile", subjects(tree, "blamed"));
        assertEquals("Peru", objects(tree, "blamed"));
    }

    @Test
    void theObjectOfAVerbOfAskingDoesWhatItsInfinitiveTells() {
        Tree tree =
                TreeLine.parse("Chile/NNP/2:nsubj urged=urge/VBD/0:root Peru/NNP/2:obj to/TO/5:mark leave/VB/2:xcomp");
        assertEquals("Peru", subjects(tree, "leave"));
    }

    @Test
    void whoAnswersByDoingSomethingDoesIt() {
        Tree tree = TreeLine.parse("Chile/NNP/2:nsubj reacted=react/VBD/0:root to/IN/6:case Peru/NNP/6:nmod:poss"
                + " 's/POS/4:case note/NN/2:obl by/IN/8:case accusing=accuse/VBG/6:acl it/PRP/8:obj");
        assertEquals("Chile", subjects(tree, "accusing"));
    }

    @Test
    void whoeverIsBroughtIntoDoingSomethingDoesIt() {
        Tree tree = TreeLine.parse("Chile/NNP/2:nsubj talked=talk/VBD/0:root Peru/NNP/2:obj into/IN/5:mark"
                + " leaving=leave/VBG/2:advcl");
        assertEquals("Peru", subjects(tree, "leaving"));
    }

    @Test
    void aParticipleBeforeANounIsTheNouns() {
        Tree tree = TreeLine.parse("visiting=visit/VBG/2:amod envoys=envoy/NNS/3:nsubj spoke=speak/VBD/0:root");
        assertEquals("envoys", subjects(tree, "visiting"));
    }

    @Test
    void theSubjectOfAVerbOfPromisingDoesWhatItsInfinitiveTells() {
        Tree tree = TreeLine.parse(
                "Chile/NNP/2:nsubj promised=promise/VBD/0:root Peru/NNP/2:obj to/TO/5:mark" + " leave/VB/2:xcomp");
        assertEquals("Chile", subjects(tree, "leave"));
    }

    @Test
    void thoseAppealedToDoWhatTheInfinitiveTells() {
        Tree tree = TreeLine.parse("Chile/NNP/2:nsubj appealed=appeal/VBD/0:root to/TO/4:case Peru/NNP/2:obl"
                + " to/TO/6:mark leave/VB/2:xcomp");
        assertEquals("Peru", subjects(tree, "leave"));
    }

    @Test
    void aDemandIsMadeOfSomebodyElse() {
        Tree tree = TreeLine.parse("Chile/NNP/2:nsubj voiced=voice/VBD/0:root a/DT/4:det demand/NN/2:obj to/TO/6:mark"
                + " leave/VB/4:acl");
        assertEquals("", subjects(tree, "leave"));
    }

    @Test
    void anAttemptIsTheDeedOfWhoseItIs() {
        Tree tree = TreeLine.parse("Chile/NNP/2:nsubj saw=see/VBD/0:root attempts=attempt/NNS/2:obj by/IN/5:case"
                + " Peru/NNP/3:nmod to/TO/7:mark leave/VB/3:acl");
        assertEquals("Peru", subjects(tree, "leave"));
    }

    @Test
    void plansThatSomebodyDefendsMayBeAnothers() {
        Tree tree = TreeLine.parse(
                "Chile/NNP/2:nsubj defended=defend/VBD/0:root plans=plan/NNS/2:obj to/TO/5:mark" + " leave/VB/3:acl");
        assertEquals("", subjects(tree, "leave"));
    }

    @Test
    void theOnePunishedHasDoneIt() {
        Tree tree = TreeLine.parse("Chile/NNP/2:nsubj imposed=impose/VBD/0:root a/DT/4:det ban/NN/2:obj on/IN/6:case"
                + " Peru/NNP/4:nmod for/IN/8:mark firing=fire/VBG/2:advcl");
        assertEquals("Peru", subjects(tree, "firing"));
    }

    @Test
    void aRelativePronounStandsForItsNoun() {
        Tree tree = TreeLine.parse(
                "the/DT/2:det envoy/NN/5:nsubj who/WP/4:nsubj left=leave/VBD/2:acl:relcl" + " spoke=speak/VBD/0:root");
        assertEquals("envoy", subjects(tree, "left"));
    }

    @Test
    void aParticipleSetOffByACommaIsTheSubjects() {
        Tree tree = TreeLine.parse("Chile/NNP/2:nsubj met=meet/VBD/0:root Peru/NNP/2:obj ,/,/5:punct"
                + " breaking=break/VBG/3:acl the/DT/7:det pact/NN/5:obj");
        assertEquals("Chile", subjects(tree, "breaking"));
    }

    @Test
    void whoWritesAStatementDoesWhatItDoes() {
        Tree tree = TreeLine.parse("Chile/NNP/2:nsubj issued=issue/VBD/0:root a/DT/4:det statement/NN/2:obj"
                + " condemning=condemn/VBG/4:acl Peru/NNP/5:obj");
        assertEquals("Chile", subjects(tree, "condemning"));
    }

    @Test
    void whoReceivesALetterDoesNotDoWhatItDoes() {
        Tree tree = TreeLine.parse("Chile/NNP/2:nsubj received=receive/VBD/0:root a/DT/4:det letter/NN/2:obj"
                + " condemning=condemn/VBG/4:acl Peru/NNP/5:obj");
        assertEquals("", subjects(tree, "condemning"));
    }

    @Test
    void aCommentGoesOnTellingWhatTheSpeakerSays() {
        Tree tree = TreeLine.parse("Kenya/NNP/2:nsubj said=say/VBD/0:root it/PRP/5:nsubj would/MD/5:aux"
                + " leave/VB/2:ccomp ,/,/7:punct accusing=accuse/VBG/5:advcl Togo/NNP/7:obj");
        assertEquals("Kenya", subjects(tree, "accusing"));
        assertTrue(grammar.isComment(TreeLine.word(tree, "accusing")));
        assertFalse(grammar.isComment(TreeLine.word(tree, "leave")));
    }

    @Test
    void aDisputeOverDoingDoesNotSayWho() {
        Tree tree = TreeLine.parse("Chile/NNP/2:nsubj joined=join/VBD/0:root a/DT/4:det dispute/NN/2:obj over/IN/6:mark"
                + " opening=open/VBG/4:acl the/DT/8:det port/NN/6:obj");
        assertEquals("", subjects(tree, "opening"));
    }

    @Test
    void coordinatedSubjectsAllDoIt() {
        Tree tree = TreeLine.parse("Peru/NNP/4:nsubj and/CC/3:cc Chile/NNP/1:conj met=meet/VBD/0:root");
        assertEquals("Peru Chile", subjects(tree, "met"));
    }

    @Test
    void aPrepositionLinksAlsoWhatHangsOnTheObject() {
        Tree tree = TreeLine.parse("Chile/NNP/2:nsubj imposed=impose/VBD/0:root sanctions=sanction/NNS/2:obj"
                + " against/IN/5:case Peru/NNP/3:nmod");
        assertEquals("Peru", forms(grammar.prepositional(TreeLine.word(tree, "imposed"), "against")));
    }

    @Test
    void aPrepositionLinksAlsoWhatHangsOnWhatTheObjectConsistsOf() {
        Tree tree = TreeLine.parse("Chile/NNP/2:nsubj gave=give/VBD/0:root a/DT/4:det loan/NN/2:obj of/IN/6:case"
                + " millions=million/NNS/4:nmod to/TO/8:case Peru/NNP/6:nmod");
        assertEquals("Peru", forms(grammar.prepositional(TreeLine.word(tree, "gave"), "to")));
    }

    @Test
    void anAdverbOfDirectionStandsBetweenVerbAndPreposition() {
        Tree tree = TreeLine.parse(
                "troops=troop/NNS/2:nsubj pulled=pull/VBD/0:root out/RB/2:advmod of/IN/5:case" + " Peru/NNP/3:obl");
        assertEquals("Peru", forms(grammar.prepositional(TreeLine.word(tree, "pulled"), "of")));
    }

    @Test
    void aLightVerbGivesItsNounASubjectAlsoThroughWhatHoldsTheNoun() {
        Tree tree = TreeLine.parse("Peru/NNP/2:nsubj held=hold/VBD/0:root a/DT/4:det round/NN/2:obj of/IN/6:case"
                + " talks=talk/NNS/4:nmod");
        assertEquals("held", grammar.support(TreeLine.word(tree, "talks")).form());
    }

    @Test
    void aVerbCarriesTheNounThatItSaysTheTimeOf() {
        Tree tree = TreeLine.parse("talks=talk/NNS/2:nsubj began=begin/VBD/0:root on/IN/4:case Monday/NNP/2:obl");
        assertEquals("began", forms(grammar.carriers(TreeLine.word(tree, "talks"))));
    }

    private String subjects(Tree tree, String verb) {
        return forms(grammar.subjects(TreeLine.word(tree, verb)));
    }

    private String objects(Tree tree, String verb) {
        return forms(grammar.objects(TreeLine.word(tree, verb)));
    }

    private static String forms(List<Word> words) {
        return words.stream().map(Word::form).collect(Collectors.joining(" "));
    }
}
