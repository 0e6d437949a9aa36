package org.chancery.syntax;

import static org.chancery.syntax.DependencyRelation.ACL;
import static org.chancery.syntax.DependencyRelation.APPOS;

/** What the pronoun of a relative clause stands for. */
final class Relatives {
    private Relatives() {}

    /**
     * The noun that {@code argument} of {@code verb} stands for where it is a relative pronoun, as in "the envoy who
     * left"; any other word stands for itself.
     */
    static Word antecedent(Word argument, Word verb) {
        if (!argument.tag().startsWith("W")) {
            return argument;
        }
        Word clause = verb;
        while (clause.exists() && !clause.is(ACL)) {
            clause = clause.governor();
        }
        return clause.exists() ? bearer(clause.governor()) : argument;
    }

    /** The name that the noun describes, else the noun: Ana Ruiz in "Ana Ruiz, a lawyer and governor who …". */
    private static Word bearer(Word noun) {
        Word first = noun.firstConjunct();
        boolean describes = first != noun
                && first.isExactly(APPOS)
                && first.governor().entity().equals("PERSON");
        return describes ? first.governor() : noun;
    }
}
