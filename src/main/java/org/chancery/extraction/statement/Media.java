package org.chancery.extraction.statement;

import static org.chancery.syntax.DependencyRelation.IOBJ;
import static org.chancery.syntax.DependencyRelation.OBJ;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chancery.extraction.argument.Phrase;
import org.chancery.extraction.content.Content;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.MediumWord;
import org.chancery.knowledge.WordList;
import org.chancery.syntax.Word;

/** Finds in which way something was said: "in an interview", "told reporters", "the letter said", "tweeted". */
final class Media {
    private static final int FARTHEST = 4;

    private final List<MediumWord> media;
    private final Set<String> prepositions;
    private final Set<String> speaking;

    Media(Lexicon lexicon) {
        this.media = lexicon.media();
        this.prepositions = lexicon.words(WordList.MEDIUM_PREPOSITIONS);
        this.speaking = lexicon.words(WordList.SPEAKING_VERBS);
    }

    /** The medium of {@code content}, or null where the words do not tell. */
    String of(List<Word> speakers, Content content) {
        Word cue = content.cue();
        List<Word> told = new ArrayList<>(cue.dependents(OBJ, IOBJ));
        List<Word> nouns = nouns(speakers, cue);
        nouns.removeIf(word -> content.holds(word.span()));
        told.removeIf(word -> content.holds(word.span()));
        String medium = first(nouns, MediumWord::nouns);
        medium = medium != null ? medium : first(told, MediumWord::addressees);
        return medium != null ? medium : named(cue, MediumWord::verbs);
    }

    /** The nouns that may name the medium: who speaks, who or what is told, where it is said. */
    private List<Word> nouns(List<Word> speakers, Word cue) {
        List<Word> nouns = new ArrayList<>(speakers);
        nouns.addAll(cue.dependents(OBJ, IOBJ));
        cue.tree().words().stream()
                .filter(word -> word.isNoun() && isSaidIn(word, cue))
                .forEach(nouns::add);
        return nouns;
    }

    /**
     * Whether the noun is where it is said: "said in a statement", "said, speaking at a briefing", "told reporters at a
     * briefing".
     */
    private boolean isSaidIn(Word noun, Word cue) {
        Word at = prepositions.contains(noun.marker()) ? noun.governor() : Word.NONE;
        for (int step = 0; at.exists() && step < FARTHEST; step++) {
            if (at == cue) {
                return true;
            }
            if (at.isVerb() && !at.in(speaking)) {
                return false;
            }
            at = at.governor();
        }
        return false;
    }

    private String first(List<Word> heads, Function<MediumWord, Set<String>> words) {
        return heads.stream()
                .map(head -> named(head, words))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    /** The medium whose longest words end in {@code head}. */
    private String named(Word head, Function<MediumWord, Set<String>> words) {
        String found = null;
        int longest = 0;
        for (MediumWord medium : media) {
            for (String word : words.apply(medium)) {
                if (word.length() > longest && !Phrase.endingAt(head, word).isEmpty()) {
                    longest = word.length();
                    found = medium.medium();
                }
            }
        }
        return found;
    }
}
