package org.commonhall.examples;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.commonhall.InvalidInput;

/** Small text files, read as a whole; a byte that is not UTF-8 is refused with its place. */
final class Utf8File {
    private Utf8File() {}

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    static String read(Path file) {
        ByteBuffer bytes;
        try {
            bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new InvalidInput(file.toString(), "exchange.unreadable");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.remaining() + 1);
        CoderResult result = decoder.decode(bytes, text, true);
        String read = text.flip().toString();
        if (result.isMalformed()) {
            long line = read.lines().count() + (read.isEmpty() || read.endsWith("\n") ? 1 : 0);
            int column = read.length() - read.lastIndexOf('\n');
            String bad = String.format(Locale.ROOT, "0x%02X", bytes.get(bytes.position()));
            throw new InvalidInput(name(file), "exchange.encoding", line, column, bad);
        }
        return read;
    }
}
