package org.commonhall.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Text as search compares it: compatibility forms are made one (NFKC), so that full-width letters and digits equal plain
 * ones, and letters are small. Chinese needs no words to be cut: search asks what the text contains.
 */
public final class FoldedText {
    private static final int MAX = 5000;

    private FoldedText() {}

    /**
     * Folds parts into one text, a line each.
     *
     * @param parts the parts, absent ones are left out
     * @return at most 5000 characters
     */
    public static String of(@Nullable String... parts) {
        String folded = Arrays.stream(parts)
                .filter(Objects::nonNull)
                .map(FoldedText::fold)
                .collect(Collectors.joining("\n"));
        int length = folded.codePointCount(0, folded.length());
        return length <= MAX ? folded : folded.substring(0, folded.offsetByCodePoints(0, MAX));
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
