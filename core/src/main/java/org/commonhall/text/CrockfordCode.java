package org.commonhall.text;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Random;
import org.commonhall.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * Secret codes in Crockford's base 32, which has no letters that are mistaken for digits: five bits a digit, written in
 * groups of four. Only a hash of one is stored.
 */
public final class CrockfordCode {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int GROUP = 4;

    private CrockfordCode() {}

    /**
     * Draws digits.
     *
     * @param random where they come from
     * @param count how many
     * @return the digits without hyphens
     */
    public static String digits(Random random, int count) {
        StringBuilder text = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            text.append(DIGITS.charAt(random.nextInt(DIGITS.length())));
        }
        return text.toString();
    }

    /**
     * Writes the first bits of a value as digits.
     *
     * @param value at least five bits a digit
     * @param count how many digits, at most twelve
     * @return the digits without hyphens
     */
    public static String digits(byte[] value, int count) {
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = bits << Byte.SIZE | (value[i] & 0xFF);
        }
        StringBuilder text = new StringBuilder(count);
        for (int i = 1; i <= count; i++) {
            text.append(DIGITS.charAt((int) (bits >>> (Long.SIZE - i * BITS)) & (DIGITS.length() - 1)));
        }
        return text.toString();
    }

    /**
     * Writes digits in groups of four.
     *
     * @param digits the digits
     * @return with a hyphen between the groups
     */
    public static String grouped(String digits) {
        StringBuilder text = new StringBuilder(digits);
        for (int at = (digits.length() - 1) / GROUP * GROUP; at > 0; at -= GROUP) {
            text.insert(at, '-');
        }
        return text.toString();
    }

    /**
     * Reads what somebody typed: case, hyphens and blanks do not matter, O is 0, I and L are 1.
     *
     * @param typed the code as it was typed
     * @return the digits
     */
    public static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /**
     * Gives the hash of what somebody typed.
     *
     * @param typed the code as it was typed
     * @return its SHA-256, which is what is stored
     */
    public static Bytes hash(String typed) {
        return Bytes.of(Hashing.sha256()
                .hashString(plain(typed), StandardCharsets.UTF_8)
                .asBytes());
    }

    /**
     * Compares what somebody typed with what is stored, in a time that does not tell where they differ.
     *
     * @param hash what is stored, null for no code
     * @param typed the code as it was typed
     * @return true for the code
     */
    public static boolean matches(@Nullable Bytes hash, String typed) {
        return hash != null && MessageDigest.isEqual(hash.toArray(), hash(typed).toArray());
    }
}
