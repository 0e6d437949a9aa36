package org.chancery.syntax;

/** Whether the subject of a verb is the one to whom it is done. */
final class Passive {
    private Passive() {}

    static boolean is(Word verb) {
        return opensSentence(verb)
                || verb.has("nsubj:pass", "aux:pass")
                || (sharesPassive(verb) ? is(verb.governor()) : isReduced(verb));
    }

    /** "Asked whether …, he said": who says it is asked, he does not ask. */
    private static boolean opensSentence(Word verb) {
        return verb.isTagged("VBN", "VBD")
                && Character.isUpperCase(verb.form().charAt(0))
                && !verb.relation().equals("root")
                && !verb.has("nsubj", "aux", "obj");
    }

    /** "Was seized and taken away": the second verb stands as the first. */
    private static boolean sharesPassive(Word verb) {
        return isBare(verb)
                && verb.isTagged("VBN")
                && verb.relation().equals("conj")
                && verb.governor().isVerb();
    }

    /** "The ship seized in March": a participle that describes a noun. */
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
