package org.chancery.syntax;

import java.util.Locale;

/**
 * The relations of Universal Dependencies that rules in Java ask for, as the parser labels them; a subtype is a
 * constant of its own, e.g. {@link #NSUBJ_PASS} for {@code nsubj:pass}. Rules in Turtle name any relation by its label.
 *
 * @see <a href="https://universaldependencies.org/u/dep/">Universal Dependency Relations</a>
 */
public enum DependencyRelation {
    ACL,
    ACL_RELCL,
    ADVCL,
    ADVMOD,
    AMOD,
    APPOS,
    AUX,
    AUX_PASS,
    CASE,
    CC,
    CC_PRECONJ,
    CCOMP,
    COMPOUND,
    COMPOUND_PRT,
    CONJ,
    COP,
    CSUBJ,
    DEP,
    DET,
    DISCOURSE,
    EXPL,
    FIXED,
    IOBJ,
    MARK,
    /** Of the converter's older scheme, beside {@code advmod}. */
    NEG,
    NMOD,
    NMOD_POSS,
    NSUBJ,
    NSUBJ_PASS,
    NUMMOD,
    OBJ,
    OBL,
    PARATAXIS,
    PUNCT,
    ROOT,
    XCOMP;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', ':');
    private final String subtypes = label + ":";

    /** As it stands in a tree, e.g. {@code acl:relcl}. */
    public String label() {
        return label;
    }

    /** Whether {@code relation} is this one or a subtype of it: {@link #NMOD} covers {@code nmod:poss}. */
    public boolean covers(String relation) {
        return relation.equals(label) || relation.startsWith(subtypes);
    }
}
