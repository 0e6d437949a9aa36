package org.chancery.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.chancery.store.Contents;

/** The canonical form: ordered lines, good for comparing and for keeping. */
final class NQuadsExporter implements Exporter {
    @Override
    public void write(Contents contents, OutputStream out) {
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            contents.dump(writer);
            writer.flush();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
