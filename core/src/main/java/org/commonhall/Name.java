package org.commonhall;

import java.util.Locale;

/**
 * A name that data files give in both languages; as an argument of a message it prints in the reader's.
 *
 * @param zh the Chinese name
 * @param en the English name
 */
public record Name(String zh, String en) {

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
