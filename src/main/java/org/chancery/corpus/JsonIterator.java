package org.chancery.corpus;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.chancery.input.Fault;
import org.chancery.input.Input;
import org.chancery.input.LookAhead;
import org.chancery.model.Outcome;
import org.chancery.model.Outcome.Issue;

/** The records of a JSON text one by one; ends at the first place where its syntax is broken. */
final class JsonIterator extends LookAhead<Outcome> {
    private final Input input;
    private final JsonParser parser;
    private final Admission admission;
    private final Deque<Outcome> items = new ArrayDeque<>(); // of a feed
    private boolean inArray;
    private int number;

    JsonIterator(Input input, JsonParser parser, Admission admission) {
        this.input = input;
        this.parser = parser;
        this.admission = admission;
    }

    @Override
    protected Outcome advance() {
        if (!items.isEmpty()) {
            return items.removeFirst();
        }
        try {
            JsonToken token = parser.nextToken();
            while (token == JsonToken.END_ARRAY || token == JsonToken.START_ARRAY && !inArray) {
                inArray = token == JsonToken.START_ARRAY;
                token = parser.nextToken();
            }
            return token == null ? null : record();
        } catch (JsonProcessingException exception) {
            return last(JsonRecord.fault(exception, 0).at(input.place()));
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
        if (JsonFeed.is(record)) {
            readItems(record);
            return items.isEmpty() ? new Fault(Issue.EMPTY, "a feed without items").at(place) : items.removeFirst();
        }
        try {
            return admission.admit(input, place, JsonRecord.draft(record, input.id() + (alone ? "" : "-" + number)));
        } catch (Fault fault) {
            return fault.at(place);
        }
    }

    private void readItems(JsonNode feed) {
        int item = 0;
        for (JsonNode each : feed.path("items")) {
            item++;
            String place = "%s:item %d".formatted(input.place(), item);
            try {
                items.add(admission.admit(
                        input, place, JsonFeed.draft(feed, each, input.id() + "-" + ContentName.of(each.toString()))));
            } catch (Fault fault) {
                items.add(fault.at(place));
            }
        }
    }
}
