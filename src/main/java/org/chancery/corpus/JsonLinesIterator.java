package org.chancery.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.chancery.input.Fault;
import org.chancery.input.Input;
import org.chancery.input.LookAhead;
import org.chancery.model.Outcome;

/** The records of JSON lines one by one. */
final class JsonLinesIterator extends LookAhead<Outcome> {
    private final Input input;
    private final Lines lines;
    private final Admission admission;

    JsonLinesIterator(Input input, Lines lines, Admission admission) {
        this.input = input;
        this.lines = lines;
        this.admission = admission;
    }

    @Override
    protected Outcome advance() {
        try {
            Line line = lines.next();
            return line == null ? null : outcome(line);
        } catch (IOException exception) {
            return last(Fault.of(exception).at(input.place()));
        }
    }

    private Outcome outcome(Line line) {
        String place = input.place() + ":" + line.number();
        try {
            if (line.tooLong()) {
                throw admission.tooLong();
            }
            return admission.admit(input, place, JsonRecord.draft(parse(line), input.id() + "-" + line.number()));
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
