package org.commonhall.examples;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.commonhall.InvalidInput;
import org.commonhall.text.TextEncoding;
import org.jspecify.annotations.Nullable;

/**
 * A small text file, read as a whole; a byte that is no text of its encoding is refused with its place.
 *
 * @param name the file's name
 * @param text what stands in it, without a byte order mark
 * @param charset in which encoding it was read
 */
record TextFile(String name, String text, Charset charset) {

    /** Reads a file in the encoding that is named, else in the one the file tells. */
    static TextFile read(Path file, @Nullable String encoding) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new InvalidInput(file.toString(), "exchange.unreadable");
        }
        Charset charset = encoding != null ? TextEncoding.named("--encoding", encoding) : TextEncoding.of(bytes, true);
        return new TextFile(name(file), decoded(name(file), ByteBuffer.wrap(bytes), charset), charset);
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static String decoded(String name, ByteBuffer bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.remaining() + 1);
        CoderResult result = decoder.decode(bytes, text, true);
        String read = text.flip().toString();
        if (result.isError()) {
            long line = read.lines().count() + (read.isEmpty() || read.endsWith("\n") ? 1 : 0);
            int column = read.length() - read.lastIndexOf('\n');
            String bad = String.format(Locale.ROOT, "0x%02X", bytes.get(bytes.position()));
            throw new InvalidInput(name, "exchange.encoding", line, column, bad, charset.name());
        }
        return read.startsWith("\ufeff") ? read.substring(1) : read;
    }
}
