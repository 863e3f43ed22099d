package org.commonhall.exchange;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks gzip (RFC 1952) and believes nothing: the JDK's own stream silently ends where a further member is damaged or
 * where something else follows. Zero bytes after the last member are padding.
 */
final class Gunzip extends InputStream {
    private static final int HEADER_CRC = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] buffer = new byte[16_384];
    private int position;
    private int limit;
    private boolean ended;

    Gunzip(InputStream in) throws IOException {
        this.in = in;
        member(next());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (!ended && length > 0) {
            int got = inflate(target, offset, length);
            if (got > 0) {
                crc.update(target, offset, got);
                return got;
            }
            if (inflater.finished()) {
                finishMember();
            } else if (inflater.needsDictionary()) {
                throw new ZipException("preset dictionary");
            } else if (inflater.needsInput()) {
                fill();
                inflater.setInput(buffer, 0, limit);
                position = limit;
            }
        }
        return ended ? -1 : 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }

    private int inflate(byte[] target, int offset, int length) throws ZipException {
        try {
            return inflater.inflate(target, offset, length);
        } catch (DataFormatException bad) {
            throw new ZipException(bad.getMessage());
        }
    }

    private void finishMember() throws IOException {
        position = limit - inflater.getRemaining();
        if (number(4) != crc.getValue()) {
            throw new ZipException("checksum");
        }
        if (number(4) != (inflater.getBytesWritten() & 0xffff_ffffL)) {
            throw new ZipException("length");
        }
        int following = nextOrEnd();
        if (following > 0) {
            member(following);
            return;
        }
        while (following == 0) {
            following = nextOrEnd();
        }
        if (following > 0) {
            throw new ZipException("something follows the packed data");
        }
        ended = true;
    }

    private void member(int firstByte) throws IOException {
        if (firstByte != 0x1f || next() != 0x8b || next() != 8) {
            throw new ZipException("not gzip");
        }
        int flags = next();
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip((int) number(2));
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_CRC) != 0) {
            skip(2);
        }
        inflater.reset();
        crc.reset();
        inflater.setInput(buffer, position, limit - position);
        position = limit;
    }

    private long number(int bytes) throws IOException {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value |= (long) next() << (8 * i);
        }
        return value;
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            next();
        }
    }

    private void skipText() throws IOException {
        while (next() != 0) {
            // up to and with the zero that ends it
        }
    }

    private int next() throws IOException {
        int value = nextOrEnd();
        if (value < 0) {
            throw new EOFException();
        }
        return value;
    }

    private int nextOrEnd() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(in.read(buffer), 0);
        }
        return position == limit ? -1 : buffer[position++] & 0xff;
    }

    private void fill() throws IOException {
        limit = in.read(buffer);
        if (limit < 0) {
            limit = 0;
            throw new EOFException();
        }
    }
}
