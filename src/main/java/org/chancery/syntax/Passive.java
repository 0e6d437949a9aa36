package org.chancery.syntax;

/** Whether the subject of a verb is the one to whom it is done. */
final class Passive {
    private Passive() {}

    static boolean is(Word verb) {
        return opensSentence(verb)
                || verb.has("nsubj:pass", "aux:pass")
                || (sharesPassive(verb) ? is(verb.governor()) : isReduced(verb));
    }

    /** A participle that opens the sentence, whose subject is asked and does not ask: "Asked whether …, he said". */
    private static boolean opensSentence(Word verb) {
        return verb.isTagged("VBN", "VBD")
                && Character.isUpperCase(verb.form().charAt(0))
                && !verb.relation().equals("root")
                && !verb.has("nsubj", "aux", "obj");
    }

    /** A participle that stands as the one it is joined to: "was seized and taken away". */
    private static boolean sharesPassive(Word verb) {
        return isBare(verb)
                && verb.isTagged("VBN")
                && verb.relation().equals("conj")
                && verb.governor().isVerb();
    }

    /** A participle that describes a noun: "the ship seized in March". */
    private static boolean isReduced(Word verb) {
        return isBare(verb)
                && verb.isTagged("VBN", "VBD")
                && (verb.relation().equals("acl") || verb.relation().equals("amod"))
                && !verb.has("obj");
    }

    private static boolean isBare(Word verb) {
        return !verb.has("aux", "nsubj");
    }
}
