package org.chancery.extraction.content.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.extraction.content.Content;
import org.chancery.extraction.content.Quotations;
import org.chancery.fixture.TreeLine;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Span;
import org.chancery.syntax.Tree;
import org.chancery.turtle.LexiconReader;
import org.junit.jupiter.api.Test;

/** What is said ends and begins where it should, whatever the tree makes of it. */
class ContentRulesTest {
    private static final Lexicon LEXICON = LexiconReader.read();

    @Test
    void theDatelineIsNotSaid() {
        assertEquals(
                "It will wait",
                said(
                        "LIMA/NNP/6:dep May/NNP/1:dep 3/CD/2:nummod -/:/1:punct It/PRP/7:nsubj will/MD/7:aux wait/VB/10:ccomp"
                                + " ,/,/10:punct she/PRP/10:nsubj said=say/VBD/0:root",
                        "said",
                        "LIMA May 3 - It will wait"));
    }

    @Test
    void theQuestionThatWasAskedIsNotSaid() {
        assertEquals(
                "it will",
                said(
                        "Asked=ask/VBN/8:advcl whether/IN/4:mark it/PRP/4:nsubj lasts=last/VBZ/1:ccomp ,/,/8:punct"
                                + " Hill/NNP/8:nsubj ,/,/8:punct said=say/VBD/0:root it/PRP/10:nsubj will/MD/8:ccomp",
                        "said",
                        "Asked whether it lasts",
                        "it will"));
    }

    @Test
    void aClauseJoinedByAndThatIsSaidAsWell() {
        assertEquals(
                "it would wait and that they were ready",
                said(
                        "Peru/NNP/2:nsubj said=say/VBD/0:root it/PRP/5:nsubj would/MD/5:aux wait/VB/2:ccomp and/CC/10:cc"
                                + " that/IN/10:mark they/PRP/10:nsubj were=be/VBD/10:cop ready/JJ/2:conj ././2:punct",
                        "said",
                        "it would wait"));
    }

    @Test
    void theSourceBehindTheLastCommaIsNotSaid() {
        assertEquals(
                "it would wait",
                said(
                        "Peru/NNP/2:nsubj promised=promise/VBD/9:ccomp it/PRP/5:nsubj would/MD/5:aux wait/VB/2:ccomp ,/,/9:punct"
                                + " the/DT/8:det agency/NN/9:nsubj said=say/VBD/0:root ././9:punct",
                        "promised",
                        "it would wait , the agency said"));
    }

    @Test
    void aCommentBehindACommaIsAnotherThingSaid() {
        assertEquals(
                "it would help",
                said(
                        "Peru/NNP/2:nsubj said=say/VBD/0:root it/PRP/5:nsubj would/MD/5:aux help/VB/2:ccomp ,/,/2:punct"
                                + " stressing=stress/VBG/5:advcl its/PRP$/9:nmod:poss ties=tie/NNS/7:obj ././2:punct",
                        "said",
                        "it would help , stressing its ties"));
    }

    @Test
    void whatIsSaidInARelativeClauseEndsWithThat() {
        assertEquals(
                "it was late",
                said(
                        "Hill/NNP/10:nsubj ,/,/1:punct who/WP/4:nsubj said=say/VBD/1:acl:relcl it/PRP/7:nsubj was=be/VBD/7:cop"
                                + " late/JJ/4:ccomp ,/,/1:punct has=have/VBZ/10:aux left=leave/VBN/0:root",
                        "said",
                        "it was late , has left"));
    }

    @Test
    void theSubjectBeforeTheVerbIsSaidWithIt() {
        assertEquals(
                "the deal would fail",
                said(
                        "Hill/NNP/2:nsubj warned=warn/VBD/0:root the/DT/4:det deal/NN/2:obj would/MD/6:aux fail/VB/2:ccomp",
                        "warned",
                        "would fail"));
    }

    @Test
    void aClauseIntoWhichTheSpeakerIsPutHasItsSubjectBeforeThat() {
        assertEquals(
                "a step | could harm trade",
                said(
                        "a/DT/2:det step/NN/0:root Lima/NNP/4:nsubj says=say/VBZ/2:acl:relcl could/MD/6:aux harm/VB/4:ccomp"
                                + " trade/NN/6:obj",
                        "says",
                        "could harm trade"));
    }

    @Test
    void aQuoteThatBeginsInWhatIsSaidIsSaidWhole() {
        assertEquals(
                "it was \"a bad idea\"",
                said(
                        "Hill/NNP/2:nsubj said=say/VBD/0:root it/PRP/8:nsubj was=be/VBD/8:cop \"a/DT/7:det bad/JJ/7:amod"
                                + " idea\"=idea/NN/2:ccomp ././2:punct",
                        "said",
                        "it was \"a bad"));
    }

    /** The parts said under {@code cue}, where the tree takes {@code parts} for it. */
    private static String said(String line, String cue, String... parts) {
        Tree tree = TreeLine.parse(line);
        String text = TreeLine.text(tree);
        List<Span> spans = List.of(parts).stream()
                .map(part -> new Span(text.indexOf(part), text.indexOf(part) + part.length()))
                .toList();
        Quotations quotations = new Quotations(text, List.of(tree.sentence()));
        Content content =
                new ContentRules(text, quotations, LEXICON).apply(new Content(TreeLine.word(tree, cue), spans));
        return content.parts().stream().map(part -> part.of(text)).collect(Collectors.joining(" | "));
    }
}
