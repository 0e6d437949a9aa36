package org.chancery.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import org.chancery.input.Fault;
import org.chancery.model.Outcome.Issue;

/** From bytes to characters, strictly: a byte that does not belong there is a fault, never a replacement character. */
final class Encoding {
    private static final int LONGEST_HEAD = 4096;

    private Encoding() {}

    /** The encoding that a byte order mark at the start tells. */
    static Optional<Charset> ofMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return startsWith(bytes, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    /** The text of a whole file without its byte order mark; UTF-8 where no mark says otherwise. */
    static String decode(byte[] bytes) throws Fault {
        return decode(bytes, StandardCharsets.UTF_8);
    }

    /**
     * The text of a whole file without its byte order mark, in this encoding where neither a mark nor the bytes say
     * otherwise: what is UTF-8 beyond ASCII, to the last byte, was declared wrongly.
     */
    static String decode(byte[] bytes, Charset declared) throws Fault {
        Optional<Charset> marked = ofMark(bytes);
        int mark = marked.map(Encoding::markLength).orElse(0);
        boolean other = marked.isEmpty() && !declared.equals(StandardCharsets.UTF_8);
        Charset charset = other && isUtf8(bytes) ? StandardCharsets.UTF_8 : marked.orElse(declared);
        return decode(bytes, mark, charset, 0);
    }

    private static boolean isUtf8(byte[] bytes) {
        boolean ascii = true;
        for (byte each : bytes) {
            ascii &= each >= 0;
        }
        try {
            decode(bytes, 0, StandardCharsets.UTF_8, 0);
            return !ascii;
        } catch (Fault another) {
            return false;
        }
    }

    /**
     * The text of the bytes from {@code begin} on.
     *
     * @param offset where in the file the first of the bytes stands; what a fault names counts from there
     */
    static String decode(byte[] bytes, int begin, Charset charset, long offset) throws Fault {
        var in = ByteBuffer.wrap(bytes, begin, bytes.length - begin);
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        if (decoder.decode(in, out, true).isError() || decoder.flush(out).isError()) {
            String found = in.hasRemaining() ? "byte 0x%02X".formatted(bytes[in.position()]) : "a cut end";
            throw new Fault(
                    Issue.WRONG_ENCODING,
                    "not %s: %s at byte offset %d; iconv -t UTF-8 converts a file"
                            .formatted(charset.name(), found, offset + in.position()));
        }
        return out.flip().toString();
    }

    /** The encoding that a page or feed declares by this name. */
    static Charset named(String name) throws Fault {
        try {
            Charset charset = Charset.forName(name);
            // spec: WHATWG Encoding: the labels of Latin-1 and ASCII mean windows-1252
            boolean latin = List.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII)
                    .contains(charset);
            return latin ? Charset.forName("windows-1252") : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException exception) {
            throw new Fault(Issue.WRONG_ENCODING, "an encoding is declared that is not known: " + name);
        }
    }

    /** Refuses what is no text at all, by its first bytes, before anything tries to read it as text. */
    static void refuseBinary(byte[] bytes) throws Fault {
        if (ofMark(bytes).isPresent()) {
            return;
        }
        for (int i = 0; i < Math.min(bytes.length, LONGEST_HEAD); i++) {
            if (bytes[i] >= 0 && Characters.forbidden((char) bytes[i])) {
                throw new Fault(Issue.BINARY, "not a text: byte 0x%02X at byte offset %d".formatted(bytes[i], i));
            }
        }
    }

    private static int markLength(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8) ? 3 : 2;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
