package org.chancery.extraction.statement;

import static org.chancery.syntax.DependencyRelation.ACL;
import static org.chancery.syntax.DependencyRelation.NMOD_POSS;
import static org.chancery.syntax.DependencyRelation.NSUBJ;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.extraction.content.Content;
import org.chancery.extraction.content.Quotation;
import org.chancery.extraction.content.Quotations;
import org.chancery.extraction.content.Stretches;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.syntax.Grammar;
import org.chancery.syntax.Word;

/** A quote behind a colon, with whose words it is before that: "she went on: '…'", "her last words: '…'". */
final class ColonQuoteCue implements CueReader {
    private final Grammar grammar;
    private final Quotations quotations;
    private final Stretches stretches;
    private final Set<String> continuing;
    private final Set<String> utterances;
    private final Set<String> reporting;
    private final StatementBuilder builder;

    ColonQuoteCue(Grammar grammar, Lexicon lexicon, String text, Quotations quotations, StatementBuilder builder) {
        this.grammar = grammar;
        this.quotations = quotations;
        this.stretches = new Stretches(text);
        this.continuing = lexicon.words(WordList.CONTINUING_VERBS);
        this.utterances = lexicon.words(WordList.UTTERANCE_NOUNS);
        this.reporting = lexicon.reportingVerbs();
        this.builder = builder;
    }

    @Override
    public boolean knows(Word word) {
        return word.form().equals(":") && word.next().isTagged("``", "''") && word.index() > 1;
    }

    @Override
    public Optional<DraftStatement> read(Word colon) {
        Quotation quote = quotations.startingAfter(colon.span().end());
        List<Word> speakers = quotations.hold(colon.span()) || quote == null ? List.of() : speakers(colon);
        return speakers.isEmpty()
                ? Optional.empty()
                : builder.statement(
                        speakers, "Asserts", new Content(colon, stretches.trim(List.of(quote.inner()))), true);
    }

    private List<Word> speakers(Word colon) {
        List<Word> verbs = colon.tree().words().stream()
                .filter(word -> word.precedes(colon) && word.isVerb() && !word.is(ACL))
                .toList();
        if (verbs.stream().anyMatch(verb -> verb.in(reporting))) {
            return List.of();
        }
        List<Word> speakers = verbs.isEmpty() ? owners(colon.previous()) : whoGoOn(verbs);
        return speakers.stream().allMatch(this::isSomebody) ? speakers : List.of();
    }

    private List<Word> whoGoOn(List<Word> verbs) {
        return verbs.stream()
                .filter(verb -> verb.in(continuing) && verb.has(NSUBJ))
                .limit(1)
                .flatMap(verb -> grammar.subjects(verb).stream())
                .toList();
    }

    private List<Word> owners(Word noun) {
        return noun.in(utterances) ? noun.dependents(NMOD_POSS) : List.of();
    }

    private boolean isSomebody(Word head) {
        return head.isTagged("PRP", "PRP$") || builder.isAgent(head);
    }
}
