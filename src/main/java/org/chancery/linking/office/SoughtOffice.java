package org.chancery.linking.office;

import static org.chancery.syntax.DependencyRelation.MARK;

import java.util.Locale;
import java.util.Set;
import org.chancery.knowledge.WordList;
import org.chancery.linking.entity.ArticleText;
import org.chancery.linking.entity.LinkingKnowledge;
import org.chancery.model.Label;
import org.chancery.syntax.Word;

/**
 * Offices that are only sought or meant for somebody: "candidate for president", "the secretary of state nominee", "his
 * pick to be foreign minister".
 */
final class SoughtOffice {
    private static final Set<String> MARKERS = Set.of("for", "as", "to");

    private final ArticleText text;
    private final Set<String> seeking;
    private final Set<String> seekers;
    private final Set<String> notHeld;

    SoughtOffice(ArticleText text, LinkingKnowledge knowledge) {
        this.text = text;
        this.seeking = knowledge.words(WordList.CANDIDACY_NOUNS);
        this.seekers = knowledge.words(WordList.SEEKERS);
        this.notHeld = knowledge.words(WordList.NOT_HELD);
    }

    /** Whether {@code office}, in the phrase that begins with {@code first}, is held by nobody. */
    boolean isSought(Label office, Word first) {
        Word before = first.previous();
        Word hyphen = before.previous();
        return notHeld.contains(before.lower())
                || hyphen.form().equals("-")
                        && notHeld.contains(hyphen.previous().lower() + "-" + before.lower())
                || before.lower().startsWith("ex-")
                || seekers.contains(text.last(office).next().lower())
                || isMeant(text.head(office));
    }

    private boolean isMeant(Word head) {
        boolean to =
                head.dependents(MARK).stream().anyMatch(mark -> mark.lower().equals("to"));
        return (to || MARKERS.contains(head.marker()))
                && seeking.contains(head.governor().lemma().toLowerCase(Locale.ROOT));
    }
}
