package org.chancery.extraction.slot;

import static org.chancery.syntax.DependencyRelation.AMOD;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.knowledge.Lexicon;
import org.chancery.syntax.Grammar;
import org.chancery.syntax.Word;

/** Whose deed it is that a participle stands before: "the threatened Peruvian blockade", "Peru's promised visit". */
final class Owners {
    private final Grammar grammar;
    private final Set<String> deeds;

    Owners(Grammar grammar, Lexicon lexicon) {
        this.grammar = grammar;
        this.deeds = lexicon.deeds();
    }

    /** Those who own what {@code participle} stands before; what is no deed is nobody's: "the threatened cities". */
    List<Word> of(Word participle) {
        Word noun = participle.governor();
        boolean attribute = participle.isExactly(AMOD) && participle.isTagged("VBN") && noun.in(deeds);
        return attribute
                ? Stream.concat(grammar.possessors(noun).stream(), grammar.modifiers(noun).stream())
                        .filter(owner -> !owner.equals(participle))
                        .toList()
                : List.of();
    }
}
