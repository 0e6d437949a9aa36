package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.chancery.excerpt.Excerpt;
import org.chancery.graphfile.NetworkFile;
import org.chancery.graphfile.NetworkFormat;
import org.chancery.network.Network;
import org.chancery.network.View;

/** A view as nodes and edges. */
record NetworkExporter(NetworkFormat format, View view) implements Exporter {
    @Override
    public void write(Excerpt excerpt, OutputStream out) {
        try {
            new NetworkFile(new Network(excerpt, view)).write(format, out);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
