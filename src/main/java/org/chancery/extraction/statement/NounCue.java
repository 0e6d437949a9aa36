package org.chancery.extraction.statement;

import static org.chancery.syntax.DependencyRelation.ACL;
import static org.chancery.syntax.DependencyRelation.CCOMP;
import static org.chancery.syntax.DependencyRelation.COMPOUND;
import static org.chancery.syntax.DependencyRelation.NMOD_POSS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.content.Content;
import org.chancery.extraction.content.Stretches;
import org.chancery.extraction.speaker.SpeakerWords;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.ReportingWord;
import org.chancery.syntax.Grammar;
import org.chancery.syntax.Word;

/** A noun for speech with its clause: "Peru's announcement that it would leave", "reports that it had left". */
final class NounCue implements CueReader {
    private final Grammar grammar;
    private final Stretches stretches;
    private final SpeakerWords speakers;
    private final StatementBuilder builder;
    private final Map<String, ReportingWord> nouns = new HashMap<>();

    NounCue(ArticleView view, Lexicon lexicon, StatementBuilder builder) {
        this.grammar = view.grammar();
        this.stretches = new Stretches(view.text());
        this.speakers = new SpeakerWords(lexicon);
        this.builder = builder;
        lexicon.reporting().forEach(word -> word.nouns().forEach(noun -> nouns.put(noun, word)));
    }

    @Override
    public boolean knows(Word word) {
        return word.isNoun()
                && nouns.containsKey(word.lowerLemma())
                && !word.tree().sentence().headline();
    }

    @Override
    public Optional<DraftStatement> read(Word noun) {
        List<Word> heads = heads(noun);
        return heads.isEmpty()
                ? Optional.empty()
                : noun.dependents(CCOMP, ACL).stream()
                        .filter(clause -> clause.follows(noun) && clause.isMarked("that"))
                        .findFirst()
                        .map(clause -> new Content(noun, stretches.of(clause.phrase())))
                        .flatMap(content -> builder.statement(
                                heads, nouns.get(noun.lowerLemma()).stance(), content, true));
    }

    /** Whose it is, "Peru's report", "a report by Peru", "an Amnesty report", else the noun itself. */
    private List<Word> heads(Word noun) {
        List<Word> heads = new ArrayList<>(noun.dependents(NMOD_POSS));
        heads.addAll(grammar.prepositional(noun, "by"));
        if (heads.isEmpty()) {
            noun.dependents(COMPOUND).stream()
                    .filter(name -> name.isProperNoun() && builder.isAgent(name))
                    .forEach(heads::add);
        }
        if (heads.isEmpty() && speakers.isSource(noun)) {
            heads.add(noun);
        }
        return heads;
    }
}
