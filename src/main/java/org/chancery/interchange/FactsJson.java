package org.chancery.interchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.chancery.model.Extraction;

/** Writes extractions as JSON and reads them back to equal ones. May be used by several threads. */
public final class FactsJson {
    private final ObjectWriter lines;
    private final ObjectWriter pretty;
    private final ObjectReader reader;

    public FactsJson() {
        ObjectMapper mapper = FactsMapper.create();
        lines = mapper.writerFor(Extraction.class);
        pretty = lines.withDefaultPrettyPrinter();
        reader = mapper.readerFor(Extraction.class);
    }

    /** On one line without its end, for JSONL. */
    public String line(Extraction extraction) {
        return write(extraction, lines);
    }

    /** For people to read. */
    public String pretty(Extraction extraction) {
        return write(extraction, pretty);
    }

    /**
     * Reads one extraction, written either way.
     *
     * @throws UnreadableFactsException if it is anything else
     */
    public Extraction read(String json) {
        try {
            Extraction extraction = reader.readValue(json);
            if (extraction == null) {
                throw new UnreadableFactsException("", "there are no facts", null);
            }
            return extraction;
        } catch (JsonProcessingException e) {
            throw JsonFault.of(e);
        }
    }

    /**
     * Reads extractions that follow one another, one a line or not, and hands over each as it is read. One that cannot
     * be read costs itself only, as long as its JSON is whole or stands on a line of its own.
     *
     * @param taker gets what could be read
     * @param faults gets what could not; the line in its message counts from the beginning of {@code json}
     */
    public void readEach(Reader json, Consumer<Extraction> taker, Consumer<UnreadableFactsException> faults) {
        try (FactsParser parser = new FactsParser(reader, json)) {
            parser.parse(taker, faults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String write(Extraction extraction, ObjectWriter writer) {
        try {
            return writer.writeValueAsString(extraction);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every extraction can be written", e);
        }
    }
}
