package org.chancery.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Serializable;

/**
 * How a job went.
 *
 * @param read records in all files; each is one of the next three
 * @param extracted articles whose facts were written
 * @param repeated articles that came again with the same content, and were passed over
 * @param rejected records that stand among the dead letters
 * @param facts in all articles
 */
record Counts(long read, long extracted, long repeated, long rejected, long facts) implements Serializable {
    private static final ObjectMapper JSON = new ObjectMapper();

    static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    static Counts parse(String json) throws JsonProcessingException {
        return JSON.readValue(json, Counts.class);
    }

    Counts plus(Counts other) {
        return new Counts(
                read + other.read,
                extracted + other.extracted,
                repeated + other.repeated,
                rejected + other.rejected,
                facts + other.facts);
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("numbers can be written", fault);
        }
    }

    /** For people to read. */
    String words() {
        return "%d records: %d extracted, %d repeated, %d rejected; %d facts"
                .formatted(read, extracted, repeated, rejected, facts);
    }
}
