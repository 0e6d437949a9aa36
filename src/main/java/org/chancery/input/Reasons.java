package org.chancery.input;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.zip.ZipException;

/** Why something could not be read, in words for the user. */
public final class Reasons {
    private Reasons() {}

    /**
     * Why something failed that needs the disk or memory, e.g. {@code no space left on the disk}.
     *
     * @param fault may carry the cause in itself
     */
    public static String of(Throwable fault) {
        for (Throwable each = fault; each != null; each = each.getCause()) {
            if (each instanceof OutOfMemoryError) {
                return "out of memory; CHANCERY_OPTS=-Xmx8g gives more";
            }
            if (each instanceof InternalError) {
                return "no space left on the disk, or the disk fails"; // what a mapped file tells
            }
            if (each instanceof LinkageError) {
                return "the installation is incomplete, it lacks " + each.getMessage();
            }
            if (each instanceof IOException exception) {
                return of(exception);
            }
        }
        return String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
    }

    /** A few words, e.g. {@code permission denied}. */
    public static String of(IOException exception) {
        if (exception instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (exception instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (exception instanceof FileSystemLoopException) {
            return "a link that leads back to a folder above it";
        }
        if (exception instanceof CharacterCodingException) {
            return "not UTF-8; iconv -t UTF-8 converts a file";
        }
        if (exception instanceof EOFException || exception instanceof ZipException) {
            return "cut off or damaged";
        }
        return ofMessage(String.valueOf(exception.getMessage()).toLowerCase(Locale.ROOT));
    }

    private static String ofMessage(String message) {
        if (message.contains("permission denied")) {
            return "permission denied";
        }
        if (message.contains("is a directory")) {
            return "a folder, not a file";
        }
        if (message.contains("no space left")) {
            return "no space left on the disk";
        }
        if (message.matches("(?s).*(?:truncat|unexpected|corrupt|invalid|crc|checksum|end of|not in gzip).*")) {
            return "cut off or damaged";
        }
        return message.contains("too many open files") ? "too many files are open" : "damaged, or the disk is";
    }
}
