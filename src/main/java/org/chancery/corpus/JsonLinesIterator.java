package org.chancery.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.chancery.model.Outcome;
import org.chancery.model.Outcome.Issue;

/** The records of JSON lines one by one. */
final class JsonLinesIterator implements Iterator<Outcome> {
    private final Input input;
    private final Lines lines;
    private final Admission admission;
    private Outcome next;
    private boolean ended;

    JsonLinesIterator(Input input, Lines lines, Admission admission) {
        this.input = input;
        this.lines = lines;
        this.admission = admission;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = advance();
            ended |= next == null;
        }
        return next != null;
    }

    @Override
    public Outcome next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Outcome outcome = next;
        next = null;
        return outcome;
    }

    private Outcome advance() {
        try {
            Line line = lines.next();
            return line == null ? null : outcome(line);
        } catch (IOException exception) {
            ended = true;
            return new Fault(Issue.UNREADABLE, "cannot be read on: " + exception).at(input.place());
        }
    }

    private Outcome outcome(Line line) {
        String place = input.place() + ":" + line.number();
        try {
            if (line.tooLong()) {
                throw admission.tooLong();
            }
            return admission.admit(place, JsonRecord.draft(parse(line), input.stem() + "-" + line.number()));
        } catch (Fault fault) {
            return fault.at(place);
        }
    }

    private static JsonNode parse(Line line) throws Fault {
        String text = Encoding.decode(line.bytes(), 0, StandardCharsets.UTF_8, line.offset());
        try {
            return JsonRecord.WHOLE.readTree(text);
        } catch (JsonProcessingException exception) {
            throw JsonRecord.fault(exception, line.number() - 1);
        }
    }
}
