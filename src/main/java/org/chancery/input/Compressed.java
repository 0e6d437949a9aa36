package org.chancery.input;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.utils.InputStreamStatistics;

/** A single compressed file: what is in it has its name without the last extension. */
final class Compressed {
    private Compressed() {}

    static Input open(Container container, Input input, InputStream bytes) throws IOException {
        InputStream unpacked = container == Container.GZIP
                ? GzipCompressorInputStream.builder()
                        .setInputStream(bytes)
                        .setDecompressConcatenated(true)
                        .get()
                : new BZip2CompressorInputStream(bytes, true);
        InputStreamStatistics count = (InputStreamStatistics) unpacked;
        String name = input.name().replaceFirst("(?i)\\.tgz$", ".tar").replaceFirst("(?i)\\.(gz|gzip|bz2)$", "");
        String id = FileNames.extension(FileNames.last(input.id())).isEmpty()
                ? input.id()
                : FileNames.withoutExtension(input.id());
        return new Input(
                input.place(),
                name,
                name.equals(input.name()) ? input.id() : id,
                input.address(),
                input.charset(),
                () -> new Expanded(unpacked, count::getCompressedCount));
    }
}
