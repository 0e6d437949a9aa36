package org.chancery.annotation;

import static org.chancery.syntax.DependencyRelation.ROOT;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.chancery.annotation.parsing.Arc;
import org.chancery.annotation.parsing.Parser;
import org.chancery.model.Dependency;
import org.chancery.model.Token;

/** Parses sentences into basic Universal Dependencies, as CoreNLP gives them. */
final class TreeReader {
    private static final String PASSIVE = ":pass";
    private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj");

    private final Parser parser;

    TreeReader(Parser parser) {
        this.parser = parser;
    }

    /** A dependency for each token, in their order. */
    List<Dependency> read(List<Token> tokens) {
        List<Arc> arcs = parser.parse(
                tokens.stream().map(Token::word).toList(),
                tokens.stream().map(Token::tag).toList());
        BitSet passive = passive(arcs);
        List<Dependency> dependencies = new ArrayList<>(arcs.size());
        for (Arc arc : arcs) {
            dependencies.add(new Dependency(arc.head() - 1, dependencies.size(), relation(arc, passive)));
        }
        return dependencies;
    }

    /** The words that have a passive auxiliary. */
    private static BitSet passive(List<Arc> arcs) {
        BitSet passive = new BitSet();
        for (Arc arc : arcs) {
            if (arc.label().equals("aux" + PASSIVE)) {
                passive.set(arc.head());
            }
        }
        return passive;
    }

    /** What the parser takes for the subject of a passive verb is one of the passive, as CoreNLP has it. */
    private static String relation(Arc arc, BitSet passive) {
        if (arc.head() == 0) {
            return ROOT.label();
        }
        boolean ofPassive = passive.get(arc.head()) && SUBJECTS.contains(arc.label());
        return ofPassive ? arc.label() + PASSIVE : arc.label();
    }
}
