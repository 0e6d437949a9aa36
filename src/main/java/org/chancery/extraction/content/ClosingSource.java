package org.chancery.extraction.content;

import org.chancery.syntax.Word;

/**
 * A person named between a comma and the reporting verb, who speaks, whatever the tree makes of it: "Oman will pay, the
 * departing consul in Aden Bo Lang told them".
 */
public final class ClosingSource {
    private static final int LONGEST = 12;
    private static final String NAME = "NN.*|JJ|DT|POS|PRP\\$|IN|CD|VBG";

    private ClosingSource() {}

    /** The head of the name; {@link Word#NONE} where there is none. */
    public static Word of(Word verb) {
        Word name = verb.previous();
        boolean person = name.entity().equals("PERSON") || name.isTagged("PRP");
        boolean said = verb.isTagged("VBD", "VBZ", "VBP");
        return said && person && comma(verb).exists() ? name : Word.NONE;
    }

    /** The comma before the name, with a clause before that; {@link Word#NONE} where there is none. */
    public static Word comma(Word verb) {
        Word word = verb.previous();
        word = word.isTagged("PRP") ? word.previous() : word;
        while (word.exists() && word.distance(verb) < LONGEST && word.tag().matches(NAME)) {
            word = word.previous();
        }
        return word.form().equals(",") && word.distance(verb) > 1 ? word : Word.NONE;
    }

    /** The same where a clause stands before the comma, which then is what is said. */
    static Word ofClause(Word verb) {
        Word comma = comma(verb);
        boolean clause = comma.tree() != null
                && comma.tree().words().stream()
                        .anyMatch(word -> word.precedes(comma) && word.isTagged("VBZ", "VBP", "VBD", "MD"));
        return clause ? of(verb) : Word.NONE;
    }
}
