package org.commonhall;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A name in both languages; as an argument of a message it prints in the reader's.
 *
 * @param zh the Chinese name
 * @param en the English name
 */
public record Name(String zh, String en) {

    /**
     * A name that may have no English one.
     *
     * @param zh the Chinese name
     * @param en the English name, null where the Chinese one stands for it
     * @return the name
     */
    public static Name of(String zh, @Nullable String en) {
        return new Name(zh, en == null ? zh : en);
    }

    /**
     * The name in a language.
     *
     * @param locale Chinese gives Chinese, every other language English
     * @return the name
     */
    public String text(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }
}
