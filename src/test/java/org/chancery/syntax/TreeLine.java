package org.chancery.syntax;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Dependency;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Token;

/**
 * A tree in one line: {@code word[=lemma]/TAG/governor:relation}, words counted from 1, 0 above the root:
 * {@code Peru/NNP/2:nsubj left=leave/VBD/0:root}.
 */
final class TreeLine {
    private TreeLine() {}

    static Tree parse(String line) {
        List<Token> tokens = new ArrayList<>();
        List<Dependency> dependencies = new ArrayList<>();
        int begin = 0;
        for (String notation : line.strip().split("\\s+")) {
            String[] parts = notation.split("/", 3);
            String[] forms = parts[0].split("=", 2);
            String[] link = parts[2].split(":", 2);
            int index = tokens.size();
            Span span = new Span(begin, begin + forms[0].length());
            tokens.add(new Token(index, span, forms[0], forms[forms.length - 1], parts[1], "O"));
            dependencies.add(new Dependency(Integer.parseInt(link[0]) - 1, index, link[1]));
            begin = span.end() + 1;
        }
        return new Tree(new Sentence(0, 0, false, new Span(0, begin - 1), tokens, dependencies, List.of()));
    }

    /** The first word of that form. */
    static Word word(Tree tree, String form) {
        return tree.words().stream()
                .filter(word -> word.form().equals(form))
                .findFirst()
                .orElseThrow();
    }
}
