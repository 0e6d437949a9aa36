package org.chancery.linking.office;

import static org.chancery.syntax.DependencyRelation.AUX_PASS;
import static org.chancery.syntax.DependencyRelation.NSUBJ_PASS;
import static org.chancery.syntax.DependencyRelation.OBJ;
import static org.chancery.syntax.DependencyRelation.XCOMP;

import java.util.Set;
import org.chancery.knowledge.WordList;
import org.chancery.linking.entity.ArticleText;
import org.chancery.linking.entity.LinkingKnowledge;
import org.chancery.model.Label;
import org.chancery.syntax.Word;

/**
 * The verbs that say that somebody takes or holds an office: "became president", "was named envoy", "served as foreign
 * minister", "has led Angola as president".
 */
final class HoldingVerbs {
    private final ArticleText text;
    private final Set<String> appointing;
    private final Set<String> serving;
    private final Set<String> leading;

    HoldingVerbs(ArticleText text, LinkingKnowledge knowledge) {
        this.text = text;
        this.appointing = knowledge.words(WordList.APPOINTING);
        this.serving = knowledge.words(WordList.SERVING_VERBS);
        this.leading = knowledge.words(WordList.LEADING);
    }

    boolean isAppointing(Word verb) {
        return verb.in(appointing);
    }

    /** The verb whose complement {@code office} is; {@link Word#NONE} where it is that of no such verb. */
    Word over(Word office) {
        Word governor = office.governor();
        if (!governor.isVerb()) {
            return behindTerm(office);
        }
        boolean become = governor.lemma().equals("become");
        boolean appointed = governor.in(appointing);
        boolean held = governor.in(serving) || realm(office) != null;
        boolean as = office.marker().equals("as") && (appointed || held);
        return as || (appointed || become) && isComplement(office, become) ? governor : Word.NONE;
    }

    private static boolean isComplement(Word office, boolean become) {
        boolean passive = office.governor().has(NSUBJ_PASS, AUX_PASS);
        return office.isExactly(XCOMP) || office.isExactly(OBJ) && (passive || become);
    }

    /** What the verb says to be led in the office {@code head}: "has led Angola as president"; or null. */
    Label realm(Word head) {
        Word verb = head.governor();
        return head.marker().equals("as") && verb.in(leading) ? text.label(verb.dependent(OBJ)) : null;
    }

    /** The verb of "was sworn in for a five-year term as president". */
    private Word behindTerm(Word office) {
        Word verb = office.marker().equals("as") ? office.governor().governor() : Word.NONE;
        return verb.isVerb() && (verb.in(appointing) || verb.in(serving)) ? verb : Word.NONE;
    }
}
