package org.chancery.turtle;

import java.util.EnumMap;
import java.util.Map;
import org.chancery.knowledge.Embedding;
import org.chancery.knowledge.Standings;
import org.chancery.model.Standing;
import org.chancery.model.Status;

/**
 * Reads the table of standings, a row for each {@link Embedding}: {@code lex:turns "Planned Proposed -> Possible"},
 * statuses on the left, the standing that they come to on the right.
 */
final class StandingRows {
    private final Map<Embedding, Map<Status, Standing>> rows = new EnumMap<>(Embedding.class);

    void add(SubjectDescription description) {
        try {
            Embedding embedding =
                    LexiconEntries.constant(Embedding.class, LexiconEntries.required(description, "where"));
            Map<Status, Standing> row = new EnumMap<>(Status.class);
            description.texts(LexiconEntries.LEX + "turns").forEach(turn -> read(row, turn));
            if (rows.putIfAbsent(embedding, row) != null) {
                throw description.error("a second row for " + embedding);
            }
        } catch (IllegalArgumentException e) {
            throw description.error(e.getMessage());
        }
    }

    private static void read(Map<Status, Standing> row, String turn) {
        String[] sides = turn.split("->");
        if (sides.length != 2) {
            throw new IllegalArgumentException("lex:turns has statuses, an arrow and a standing: " + turn);
        }
        Standing to = Standing.parse(sides[1]);
        for (String from : sides[0].strip().split("\\s+")) {
            row.put(Status.named(from), to);
        }
    }

    Standings table() {
        return new Standings(rows);
    }
}
