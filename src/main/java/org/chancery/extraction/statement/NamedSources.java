package org.chancery.extraction.statement;

import static org.chancery.syntax.DependencyRelation.ACL;
import static org.chancery.syntax.DependencyRelation.ADVCL;
import static org.chancery.syntax.DependencyRelation.CONJ;
import static org.chancery.syntax.DependencyRelation.DEP;
import static org.chancery.syntax.DependencyRelation.OBL;
import static org.chancery.syntax.DependencyRelation.PARATAXIS;
import static org.chancery.syntax.DependencyRelation.XCOMP;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.extraction.content.Content;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.syntax.Grammar;
import org.chancery.syntax.Word;

/** Adds whom a speaker names as the source: "the agency reported, citing officials" is said by both. */
final class NamedSources {
    private final Grammar grammar;
    private final Set<String> quotingVerbs;
    private final Set<String> sourceNouns;
    private final StatementBuilder builder;

    NamedSources(Grammar grammar, Lexicon lexicon, StatementBuilder builder) {
        this.grammar = grammar;
        this.quotingVerbs = lexicon.words(WordList.QUOTING_VERBS);
        this.sourceNouns = lexicon.words(WordList.SOURCE_NOUNS);
        this.builder = builder;
    }

    /** {@code statements} of one sentence and those that they name, in the order of their cues. */
    List<DraftStatement> with(List<DraftStatement> statements) {
        List<DraftStatement> all = new ArrayList<>();
        for (DraftStatement statement : statements) {
            all.add(statement);
            source(statement).ifPresent(all::add);
        }
        all.sort(Comparator.comparingInt(statement -> statement.cue().index()));
        return all;
    }

    /** Whom the speaker cites: "the agency reported, citing officials". */
    private Optional<DraftStatement> source(DraftStatement statement) {
        return statement.cue().dependents(ADVCL, DEP, XCOMP, ACL, CONJ, PARATAXIS, OBL).stream()
                .filter(verb -> isQuoting(verb) && verb.isTagged("VBG") && !statement.holds(verb.span()))
                .filter(verb -> grammar.objects(verb).stream().limit(1).anyMatch(this::isSource))
                .findFirst()
                .flatMap(verb -> said(statement, verb, grammar.objects(verb)))
                .map(said -> said.reportedAt(statement.cue()));
    }

    private boolean isSource(Word head) {
        return builder.isAgent(head) || head.in(sourceNouns);
    }

    private boolean isQuoting(Word verb) {
        return verb.isVerb() && verb.in(quotingVerbs);
    }

    private Optional<DraftStatement> said(DraftStatement model, Word cue, List<Word> heads) {
        Content content = new Content(cue, model.content().parts());
        return heads.isEmpty() ? Optional.empty() : builder.statement(heads, "Asserts", content, model.asserted());
    }
}
