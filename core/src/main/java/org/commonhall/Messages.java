package org.commonhall;

import com.google.common.collect.ImmutableList;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The texts of all codes in English and Chinese. The first segment of a code names the package whose bundle holds it;
 * codes of no capability are in the root bundle. Thread-safe, and never asks for the default locale.
 */
public final class Messages {
    private static final String ROOT = "org.commonhall.messages";

    private Messages() {}

    /**
     * The text of a code.
     *
     * @param locale Chinese gives Chinese, every other language English
     * @param code the stable code
     * @param arguments what the placeholders stand for; nested explanations and other values print by {@code toString}
     * @return the sentence, or the code with its arguments where no bundle knows it (a code of the host's own)
     */
    public static String text(Locale locale, String code, List<?> arguments) {
        Locale known = locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ROOT;
        int dot = code.indexOf('.');
        String capability = dot < 0 ? ROOT : "org.commonhall." + code.substring(0, dot) + ".messages";
        for (String name : ImmutableList.of(capability, ROOT)) {
            try {
                String pattern = bundle(name, known).getString(code);
                return new MessageFormat(pattern, known.equals(Locale.ROOT) ? Locale.ENGLISH : known)
                        .format(arguments.stream().map(Messages::printable).toArray());
            } catch (MissingResourceException unknown) {
                continue;
            }
        }
        return arguments.isEmpty() ? code : code + " " + arguments;
    }

    // Numbers print as digits: a request number or a year must not gain a thousands separator.
    private static Object printable(Object argument) {
        return argument.toString();
    }

    // Both locales asked for exist wherever the base bundle does, so the default locale is never consulted.
    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(name, locale, Messages.class.getModule());
    }
}
