package org.commonhall.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;

/** Decodes text strictly, leaves a byte order mark out, and knows the place of the first byte that is none. */
final class StrictReader extends Reader {
    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(32_768).flip();
    private boolean drained;
    private boolean begun;
    private long line = 1;
    private long column = 1;
    private boolean afterReturn;

    StrictReader(InputStream in, Charset charset) {
        this.in = in;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The bytes at a place are no text of the encoding. */
    static final class Malformed extends IOException {
        private static final long serialVersionUID = 1;

        private final long line;
        private final long column;
        private final int badByte;

        Malformed(long line, long column, int badByte) {
            super("line " + line + ", column " + column);
            this.line = line;
            this.column = column;
            this.badByte = badByte;
        }

        long line() {
            return line;
        }

        long column() {
            return column;
        }

        String badByte() {
            return String.format(Locale.ROOT, "0x%02X", badByte);
        }
    }

    /** The line that is read next, from one up. */
    long line() {
        return line;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
        while (chars.position() == 0) {
            CoderResult result = decoder.decode(bytes, chars, drained);
            if (!begun && chars.position() > 0) {
                begun = true;
                if (target[offset] == '\ufeff') {
                    System.arraycopy(target, offset + 1, target, offset, chars.position() - 1);
                    chars.position(chars.position() - 1);
                }
            }
            follow(target, offset, chars.position());
            if (result.isError() && chars.position() == 0) {
                throw new Malformed(line, column, bytes.get(bytes.position()) & 0xff);
            }
            if (result.isOverflow()) {
                break;
            }
            if (result.isUnderflow() && chars.position() == 0) {
                if (drained) {
                    return -1;
                }
                fill();
            }
        }
        return chars.position();
    }

    /** Reads up to and with the end of the line. */
    void skipLine() throws IOException {
        char[] one = new char[1];
        long begun = line;
        while (line == begun && read(one, 0, 1) > 0) {
            // until the line ends
        }
        if (afterReturn && peeked()) {
            read(one, 0, 1);
        }
    }

    // A line feed behind a return is one line end with it.
    private boolean peeked() throws IOException {
        if (!bytes.hasRemaining() && !drained) {
            fill();
        }
        int feed = bytes.remaining() > 1 && bytes.get(bytes.position()) == 0 ? 1 : 0;
        return bytes.remaining() > feed && bytes.get(bytes.position() + feed) == '\n';
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void fill() throws IOException {
        bytes.compact();
        int got = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (got < 0) {
            drained = true;
        } else {
            bytes.position(bytes.position() + got);
        }
        bytes.flip();
    }

    private void follow(char[] target, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            char c = target[i];
            if (c == '\n' && afterReturn) {
                afterReturn = false;
                continue;
            }
            afterReturn = c == '\r';
            if (c == '\n' || c == '\r') {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
    }
}
