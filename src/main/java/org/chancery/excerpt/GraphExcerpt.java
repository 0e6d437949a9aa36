package org.chancery.excerpt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * A named graph of the store, as far as it is wanted.
 *
 * @param triples in the order of their lines in N-Triples
 */
public record GraphExcerpt(Node name, List<Triple> triples) {
    static GraphExcerpt of(Node name, Collection<Triple> triples) {
        return new GraphExcerpt(
                name,
                triples.stream()
                        .map(Line::of)
                        .sorted(Comparator.comparing(Line::text))
                        .map(Line::triple)
                        .toList());
    }

    /** A triple with its line, which is written once and not at each comparison. */
    private record Line(String text, Triple triple) {
        static Line of(Triple triple) {
            return new Line(NodeFmtLib.strNT(triple), triple);
        }
    }

    /** The triples of each subject together. */
    public List<List<Triple>> bySubject() {
        List<List<Triple>> subjects = new ArrayList<>();
        int begin = 0;
        for (int end = 1; end <= triples.size(); end++) {
            if (end == triples.size()
                    || !triples.get(end).getSubject().equals(triples.get(begin).getSubject())) {
                subjects.add(triples.subList(begin, end));
                begin = end;
            }
        }
        return subjects;
    }
}
