package org.chancery.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.chancery.model.Outcome.Issue;

/** The files of a zip or tar archive in their order, hidden ones left out. Each must be read before the next one. */
final class ArchiveMembers extends LookAhead<Input> {
    private static final int MOST = 1_000_000;

    private final Input archive;
    private final ArchiveInputStream<? extends ArchiveEntry> entries;
    private final LongSupplier packed;
    private int count;

    private ArchiveMembers(Input archive, ArchiveInputStream<? extends ArchiveEntry> entries, LongSupplier packed) {
        this.archive = archive;
        this.entries = entries;
        this.packed = packed;
    }

    static ArchiveMembers ofZip(Input archive, InputStream bytes) {
        var entries = new ZipArchiveInputStream(bytes, "UTF-8", true, true);
        return new ArchiveMembers(archive, entries, entries::getCompressedCount);
    }

    static ArchiveMembers ofTar(Input archive, InputStream bytes) {
        var entries = new TarArchiveInputStream(bytes, "UTF-8");
        return new ArchiveMembers(archive, entries, () -> Long.MAX_VALUE);
    }

    @Override
    protected Input advance() {
        try {
            for (ArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (++count > MOST) {
                    throw new Fault(Issue.TOO_LONG, "more than %d files in an archive".formatted(MOST));
                }
                String path = entry.getName().replace('\\', '/').replaceFirst("^(?:\\./)+", "");
                if (!entry.isDirectory() && !isHidden(path)) {
                    return member(path);
                }
            }
            return count == 0 ? failed(new Fault(Issue.EMPTY, "an archive without files")) : null;
        } catch (Fault fault) {
            return failed(fault);
        } catch (NoClassDefFoundError | RuntimeException unknownPacking) {
            return last(Input.faulty(
                    archive.place(),
                    new Fault(Issue.UNKNOWN_FORMAT, "damaged, or packed in a way that is not read; unpack it first")));
        } catch (IOException exception) {
            return failed(Fault.of(exception));
        }
    }

    private Input member(String path) {
        String id = FileNames.withoutExtension(archive.id()) + "/" + FileNames.withoutExtension(path);
        InputStream bytes = CloseShieldInputStream.wrap(entries);
        return Input.of(archive.place() + ":" + path, FileNames.last(path), id, () -> new Expanded(bytes, packed));
    }

    private Input failed(Fault fault) {
        return last(Input.faulty(archive.place(), fault));
    }

    /** Also the folder in which a Mac keeps what it knows of its files. */
    private static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.") || path.startsWith("__MACOSX/");
    }
}
