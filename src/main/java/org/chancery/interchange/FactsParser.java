package org.chancery.interchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;
import org.chancery.model.Extraction;

/**
 * Takes a text of JSON values apart. A value ends where its brackets close, so that one that is wrong in itself does
 * not cost the next one; broken brackets cost what stands before the next line that begins with one.
 */
final class FactsParser implements AutoCloseable {
    private final ObjectReader reader;
    private final BufferedReader lines;
    private final StringBuilder value = new StringBuilder();
    private final Brackets brackets = new Brackets();
    private int number;
    private int begin;

    FactsParser(ObjectReader reader, Reader json) {
        this.reader = reader;
        this.lines = new BufferedReader(json);
    }

    void parse(Consumer<Extraction> taker, Consumer<UnreadableFactsException> faults) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (value.length() > 0 && line.startsWith("{")) {
                end(taker, faults); // the brackets before never closed
            }
            if (value.length() > 0 || !line.isBlank()) {
                add(line);
            }
            if (value.length() > 0 && brackets.areClosed()) {
                end(taker, faults);
            }
        }
        if (value.length() > 0) {
            end(taker, faults);
        }
    }

    private void add(String line) {
        if (value.length() == 0) {
            begin = number;
        }
        value.append(line).append('\n');
        brackets.read(line);
    }

    private void end(Consumer<Extraction> taker, Consumer<UnreadableFactsException> faults) throws IOException {
        String json = value.toString().replace("\uFEFF", "");
        value.setLength(0);
        brackets.reset();
        Extraction extraction;
        try {
            extraction = reader.readValue(json);
        } catch (JsonProcessingException fault) {
            faults.accept(JsonFault.of(fault, begin - 1));
            return;
        }
        if (extraction == null) {
            faults.accept(new UnreadableFactsException("", "there are no facts (line " + begin + ")", null));
        } else {
            taker.accept(extraction);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
