package org.chancery.corpus;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.chancery.model.Outcome;

/** The records of a JSON text one by one; ends at the first place where its syntax is broken. */
final class JsonIterator implements Iterator<Outcome> {
    private final Input input;
    private final JsonParser parser;
    private final Admission admission;
    private Outcome next;
    private boolean inArray;
    private boolean broken;
    private int number;

    JsonIterator(Input input, JsonParser parser, Admission admission) {
        this.input = input;
        this.parser = parser;
        this.admission = admission;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !broken) {
            next = advance();
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
            JsonToken token = parser.nextToken();
            while (token == JsonToken.END_ARRAY || token == JsonToken.START_ARRAY && !inArray) {
                inArray = token == JsonToken.START_ARRAY;
                token = parser.nextToken();
            }
            return token == null ? null : record();
        } catch (JsonProcessingException exception) {
            broken = true;
            return JsonRecord.fault(exception, 0).at(input.place());
        } catch (IOException exception) {
            throw new UncheckedIOException(exception); // the text is in memory
        }
    }

    private Outcome record() throws IOException {
        number++;
        JsonLocation at = parser.currentTokenLocation();
        boolean alone = number == 1 && !inArray;
        String place = alone ? input.place() : "%s:%d:%d".formatted(input.place(), at.getLineNr(), at.getColumnNr());
        JsonNode record = JsonRecord.VALUE.readTree(parser);
        try {
            return admission.admit(place, JsonRecord.draft(record, input.stem() + (alone ? "" : "-" + number)));
        } catch (Fault fault) {
            return fault.at(place);
        }
    }
}
