package org.commonhall.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.commonhall.InvalidInput;

/**
 * In which encoding a file is, by its byte order mark, else by what its beginning can be read as: UTF-8, UTF-16, GB18030, which
 * holds GBK, or windows-1252.
 */
public final class TextEncoding {
    /** How much of a file is looked at, in bytes. */
    public static final int SAMPLE = 1 << 18;

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private TextEncoding() {}

    /**
     * Tells the encoding of a file.
     *
     * @param bytes its beginning
     * @param whole whether that is all of it
     * @return the encoding; UTF-8 where everything else fits as little
     */
    public static Charset of(byte[] bytes, boolean whole) {
        if (begins(bytes, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16LE;
        } else if (begins(bytes, 0xfe, 0xff)) {
            return StandardCharsets.UTF_16BE;
        }
        Optional<Charset> wide = begins(bytes, 0xef, 0xbb, 0xbf) ? Optional.empty() : wide(bytes);
        if (wide.isPresent() || reads(StandardCharsets.UTF_8, bytes, whole)) {
            return wide.orElse(StandardCharsets.UTF_8);
        }
        if (reads(CHINESE, bytes, whole) && isChinese(bytes)) {
            return CHINESE;
        }
        return reads(WESTERN, bytes, whole) ? WESTERN : StandardCharsets.UTF_8;
    }

    /**
     * Finds an encoding that somebody named.
     *
     * @param path the place of the name, for the refusal
     * @param name such as {@code GBK}
     * @return the encoding
     * @throws InvalidInput {@code text.encoding.unknown}
     */
    public static Charset named(String path, String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new InvalidInput(path, "text.encoding.unknown", name);
        }
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    // Text in UTF-16 has zeros in every other byte, for digits, separators and line ends; other text has none.
    private static Optional<Charset> wide(byte[] bytes) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        int least = bytes.length / 20 + 1;
        if (odd >= least && odd > 4 * even) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even >= least && even > 4 * odd ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    // What is common in Chinese has two high bytes; in a western text a letter with an accent mostly stands alone.
    private static boolean isChinese(byte[] bytes) {
        int pairs = 0;
        int lone = 0;
        for (int i = 0; i < bytes.length; i++) {
            if ((bytes[i] & 0xff) >= 0x81) {
                boolean pair = i + 1 < bytes.length && (bytes[i + 1] & 0xff) >= 0xa1 && (bytes[i] & 0xff) >= 0xa1;
                if (pair) {
                    pairs++;
                } else {
                    lone++;
                }
                i++;
            }
        }
        return pairs > 2 * lone;
    }

    private static boolean reads(Charset charset, byte[] bytes, boolean whole) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 2);
        return !decoder.decode(in, out, whole).isError();
    }
}
