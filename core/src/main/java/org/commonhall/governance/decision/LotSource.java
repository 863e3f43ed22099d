package org.commonhall.governance.decision;

import com.google.common.base.Splitter;
import com.google.common.hash.Hashing;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.commonhall.Explanation;
import org.commonhall.InvalidInput;
import org.commonhall.RuleViolation;
import org.commonhall.text.Parsing;
import org.jspecify.annotations.Nullable;

/**
 * What a lot is drawn with (抽签依据), fixed before anybody knows who is tied, so that nobody can steer it. Either a seed that is
 * kept secret and whose fingerprint is given, or a public record that will be published later, as RFC 3797 has it. With a
 * secret seed the ballot's id, which does not exist yet when the fingerprint is given, is part of what is drawn with, so that
 * no seed can be looked for that suits somebody.
 *
 * @param fingerprint the SHA-256 of the secret seed in 64 small hexadecimal digits, null with a public record
 * @param publicRecord which public figures, such as the numbers of a named draw of a lottery; null with a secret seed
 * @param publishedAt when they are published, later than now; null with a secret seed
 */
public record LotSource(
        @Pattern(regexp = "[0-9a-f]{64}") @Nullable String fingerprint,
        @Size(min = 1, max = 200) @Nullable String publicRecord,
        @Nullable Instant publishedAt) {
    private static final String SECRET = "sha256 ";
    private static final String PUBLIC = "record ";

    /**
     * A seed that stays secret until the lot is drawn.
     *
     * @param fingerprint as {@link #fingerprint(String)} gives it
     * @return the source
     */
    public static LotSource secret(String fingerprint) {
        return new LotSource(fingerprint, null, null);
    }

    /**
     * Public figures that nobody knows yet.
     *
     * @param which which figures, so that everybody can look them up
     * @param publishedAt when they are published
     * @return the source
     */
    public static LotSource publicRecord(String which, Instant publishedAt) {
        return new LotSource(null, which, publishedAt);
    }

    /**
     * Gives the fingerprint of a seed.
     *
     * @param seed the seed, best of random letters
     * @return its SHA-256 over UTF-8 in small hexadecimal digits
     */
    public static String fingerprint(String seed) {
        return Hashing.sha256().hashString(seed, StandardCharsets.UTF_8).toString();
    }

    /**
     * Refuses a source that is none, or whose figures are known already.
     *
     * @param now the present moment
     * @throws InvalidInput {@code decision.lot.source}
     * @throws RuleViolation {@code decision.lot.known}
     */
    public void requireFixed(Instant now) {
        if ((fingerprint == null) == (publicRecord == null) || (publicRecord == null) != (publishedAt == null)) {
            throw new InvalidInput("lot", "decision.lot.source");
        }
        if (publishedAt != null && !publishedAt.isAfter(now)) {
            throw new RuleViolation("decision.lot.known", publishedAt);
        }
    }

    /**
     * Gives what is written down as drawn with: the secret seed, or the figures as RFC 3797 writes them.
     *
     * @param told the seed, or the figures in any order with anything between them
     * @param now the present moment
     * @return the seed
     * @throws RuleViolation {@code decision.lot.other_seed}, {@code decision.lot.unpublished}
     * @throws InvalidInput {@code decision.lot.figures}
     */
    public String seed(String told, Instant now) {
        if (fingerprint != null) {
            if (!fingerprint(told).equals(fingerprint)) {
                throw new RuleViolation("decision.lot.other_seed");
            }
            return told;
        }
        Instant from = Objects.requireNonNull(publishedAt);
        if (now.isBefore(from)) {
            throw new RuleViolation("decision.lot.unpublished", from);
        }
        List<String> figures = Splitter.onPattern("[^0-9]+").omitEmptyStrings().splitToList(told);
        if (figures.isEmpty()) {
            throw new InvalidInput("seed", "decision.lot.figures");
        }
        // However the figures are typed, they give one text: without leading zeros, in order, each with a point.
        return figures.stream()
                .map(BigInteger::new)
                .sorted()
                .map(figure -> figure + ".")
                .collect(Collectors.joining());
    }

    /**
     * Gives what the order of the lot is made of, for {@link Election#lot}.
     *
     * @param ballot the ballot's id
     * @param seed as {@link #seed} gives it
     * @return the seed of the draw
     */
    public String key(String ballot, String seed) {
        return fingerprint == null ? seed : ballot + "\n" + seed;
    }

    /**
     * Says what was fixed.
     *
     * @return a statement in the reader's language
     */
    public Explanation said() {
        return fingerprint == null
                ? Explanation.of(
                        "decision.lot.record",
                        Objects.requireNonNull(publicRecord),
                        Objects.requireNonNull(publishedAt))
                : Explanation.of("decision.lot.fingerprint", fingerprint);
    }

    /**
     * Writes the source out as it is stored.
     *
     * @return at most 300 characters
     */
    public String text() {
        return fingerprint == null ? PUBLIC + publishedAt + " " + publicRecord : SECRET + fingerprint;
    }

    /**
     * Reads a source that {@link #text} has written.
     *
     * @param text the text
     * @return the source as it was
     * @throws org.commonhall.InvalidInput {@code value.form} if it has not written it
     */
    public static LotSource ofText(String text) {
        if (text.startsWith(SECRET)) {
            return secret(text.substring(SECRET.length()));
        }
        return Parsing.of("lot", () -> {
            String rest = text.substring(PUBLIC.length());
            int blank = rest.indexOf(' ');
            return publicRecord(rest.substring(blank + 1), Instant.parse(rest.substring(0, blank)));
        });
    }
}
