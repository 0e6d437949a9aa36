package org.chancery.turtle;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.knowledge.Operator;
import org.chancery.knowledge.Operator.Position;
import org.chancery.knowledge.Operator.Use;
import org.chancery.knowledge.Signature;

/** Reads an operator: {@code lex:position "above" ; lex:word "manage" ; lex:signature "Occurred | Denied"}. */
final class OperatorReader {
    private static final String LEX = LexiconEntries.LEX;
    /** The property that gives the signature of a use. */
    private static final Map<String, Use> USES = Map.of(
            "signature", Use.PLAIN,
            "past", Use.PAST,
            "firstPerson", Use.FIRST_PERSON,
            "ofAnother", Use.OF_ANOTHER,
            "ahead", Use.AHEAD,
            "foretelling", Use.FORETELLING,
            "lapsed", Use.LAPSED);

    private OperatorReader() {}

    static Operator read(SubjectDescription description) {
        try {
            Map<Use, Signature> signatures = signatures(description);
            List<String> positions = description.texts(LEX + "position");
            if (signatures.isEmpty() || positions.isEmpty()) {
                throw description.error("an operator needs lex:position and lex:signature");
            }
            return new Operator(
                    LexiconEntries.name(description),
                    positions.stream().map(OperatorReader::position).collect(Collectors.toSet()),
                    LexiconEntries.set(description, "word"),
                    signatures,
                    Set.copyOf(description.localNames(LEX + "doneBy")),
                    Set.copyOf(description.localNames(LEX + "makes")));
        } catch (IllegalArgumentException e) {
            throw description.error(e.getMessage());
        }
    }

    private static Map<Use, Signature> signatures(SubjectDescription description) {
        Map<Use, Signature> signatures = new EnumMap<>(Use.class);
        new HashMap<>(USES)
                .forEach((property, use) -> description
                        .text(LEX + property)
                        .map(Signature::parse)
                        .ifPresent(signature -> signatures.put(use, signature)));
        return signatures;
    }

    private static Position position(String name) {
        return LexiconEntries.constant(Position.class, name);
    }
}
