package org.commonhall.corridor;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import com.google.common.primitives.Ints;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.commonhall.Actor;
import org.commonhall.Bytes;
import org.commonhall.storage.StorageTransaction;
import org.jspecify.annotations.Nullable;

/**
 * A fingerprint of who wants what: equal for a repeat, different for anything else. As stored it is 12 bytes of SHA-256
 * over everything that is not personal, the number of the {@link CommandKey}, zero where nothing personal was said, and 16
 * bytes of HMAC-SHA-256 over the whole under that key. Once an erasure has replaced the key, the last part tells nobody
 * anything, and a late repeat is known by the first part alone.
 */
final class CommandDigest {
    private static final int OPEN = 12;
    private static final int LENGTH = 32;

    private final String open;
    private final String whole;
    private final boolean personal;

    private CommandDigest(String open, String whole, boolean personal) {
        this.open = open;
        this.whole = whole;
        this.personal = personal;
    }

    static CommandDigest of(Actor by, Command command) {
        Writer open = new Writer(false);
        Writer whole = new Writer(true);
        for (Writer writer : new Writer[] {open, whole}) {
            writer.append(by.kind());
            writer.append(by.person());
            writer.append(command);
        }
        return new CommandDigest(open.text.toString(), whole.text.toString(), whole.personal);
    }

    /** As it is stored: one statement where something personal was said, else none. */
    Bytes stored(StorageTransaction transaction) {
        if (!personal) {
            return under(0, Hashing.sha256());
        }
        CommandKey key = key(transaction);
        return under(
                Math.toIntExact(key.version()), Hashing.hmacSha256(key.secret().toArray()));
    }

    /** Whether a stored digest is of this command. */
    boolean matches(@Nullable Bytes stored, StorageTransaction transaction) {
        if (stored == null || stored.size() != LENGTH) {
            return false;
        }
        byte[] before = stored.toArray();
        byte[] now = stored(transaction).toArray();
        int keyBefore = keyOf(before);
        int keyNow = keyOf(now);
        boolean lost = keyBefore != keyNow && keyBefore != 0 && keyNow != 0;
        int compared = lost ? OPEN : LENGTH;
        return Arrays.equals(before, 0, compared, now, 0, compared);
    }

    private static CommandKey key(StorageTransaction transaction) {
        return transaction
                .find(CommandKey.TYPE, CommandKey.ID)
                .orElseThrow(() -> new IllegalStateException("no key of commands: open the store with its hall"));
    }

    private static int keyOf(byte[] digest) {
        return Ints.fromBytes(digest[OPEN], digest[OPEN + 1], digest[OPEN + 2], digest[OPEN + 3]);
    }

    private Bytes under(int key, HashFunction function) {
        byte[] first = Hashing.sha256().hashString(open, StandardCharsets.UTF_8).asBytes();
        byte[] last = function.hashString(whole, StandardCharsets.UTF_8).asBytes();
        return Bytes.of(com.google.common.primitives.Bytes.concat(
                Arrays.copyOf(first, OPEN), Ints.toByteArray(key), Arrays.copyOf(last, LENGTH - OPEN - Ints.BYTES)));
    }

    /** Writes values with their lengths in front, so that no two contents give one text. */
    private static final class Writer {
        private final StringBuilder text = new StringBuilder();
        private final boolean everything;
        private boolean personal;

        Writer(boolean everything) {
            this.everything = everything;
        }

        void append(@Nullable Object value) {
            if (value instanceof Record record) {
                text.append(record.getClass().getName()).append('{');
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    if (component.isAnnotationPresent(Undigested.class)) {
                        continue;
                    }
                    appendPart(Describe.value(record, component), Describe.guessable(component));
                }
                text.append('}');
            } else if (value instanceof Set<?> set) {
                text.append('<');
                set.stream().map(this::canonical).sorted().forEach(text::append);
                text.append('>');
            } else if (value instanceof Iterable<?> list) {
                text.append('[');
                list.forEach(this::append);
                text.append(']');
            } else if (value instanceof Optional<?> optional) {
                append(optional.orElse(null));
            } else {
                String plain = value instanceof Bytes bytes ? bytes.toHex() : String.valueOf(value);
                text.append(value == null ? -1 : plain.length()).append(':').append(plain);
            }
        }

        private void appendPart(@Nullable Object value, boolean isPersonal) {
            personal |= isPersonal && value != null;
            if (everything || !isPersonal) {
                append(value);
            }
        }

        private String canonical(@Nullable Object value) {
            Writer element = new Writer(everything);
            element.append(value);
            personal |= element.personal;
            return element.text.toString();
        }
    }
}
