package org.chancery.export;

import java.io.OutputStream;
import org.chancery.store.Contents;

/** Writes all that a store holds. */
public interface Exporter {
    /** The stream is flushed, not closed. */
    void write(Contents contents, OutputStream out);

    /** The one for a format. */
    static Exporter of(ExportFormat format) {
        return switch (format) {
            case NQUADS -> new NQuadsExporter();
            case TURTLE, TRIG, JSONLD, RDFXML -> new RdfExporter(format);
            case PLOVER -> new PloverExporter();
            case CAMEO_CSV -> new CameoCsvExporter();
        };
    }
}
