package org.chancery.excerpt;

import org.apache.jena.graph.Node;
import org.chancery.mapping.Standards;
import org.chancery.mapping.Vocabulary;

/**
 * When something was, as far as an article says. What is not known is null.
 *
 * @param begin first possible day, ISO
 * @param end last possible day, ISO
 * @param reported day on which the article was published, ISO
 */
public record Period(String begin, String end, String reported) {
    /**
     * That of an event or a statement.
     *
     * @param reported day on which its article was published, or null
     */
    public static Period of(Node fact, String reported, GraphReader graph) {
        Node time = graph.object(fact, Vocabulary.TIME);
        return new Period(
                graph.value(time, Standards.EARLIEST_BEGIN), graph.value(time, Standards.LATEST_END), reported);
    }

    /** The first possible day, else the last one, else the day of the report. */
    public String firstKnown() {
        return begin != null ? begin : end != null ? end : reported;
    }

    /** The last possible day, else the first one, else the day of the report. */
    public String lastKnown() {
        return end != null ? end : begin != null ? begin : reported;
    }

    /** What {@link #firstKnown} is; null where no day is known. */
    public Basis basis() {
        return begin != null ? Basis.FIRST_DAY : end != null ? Basis.LAST_DAY : reported != null ? Basis.REPORT : null;
    }

    /** Which day stands for something. */
    public enum Basis {
        /** The first possible one. */
        FIRST_DAY("first-day"),
        /** The last possible one: since when is not known. */
        LAST_DAY("last-day"),
        /** That of the report: when it was is not known. */
        REPORT("report");

        private final String word;

        Basis(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }
}
