package org.commonhall;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.commonhall.corridor.Capabilities;

/**
 * What a hall says to people, in English and Chinese: the texts of the library and those that a host's own capabilities
 * bring along. Thread-safe.
 */
public final class Words {
    private final Capabilities capabilities;

    Words(Capabilities capabilities) {
        this.capabilities = capabilities;
    }

    /**
     * The text of a code.
     *
     * @param locale Chinese gives Chinese, every other language English
     * @param code the stable code
     * @param arguments what the placeholders stand for
     * @return the sentence, or the code with its arguments where no bundle knows it
     */
    public String text(Locale locale, String code, List<?> arguments) {
        return capabilities
                .pattern(locale, code)
                .map(pattern -> Messages.format(pattern, locale, arguments))
                .orElseGet(() -> Messages.text(locale, code, arguments));
    }

    /**
     * A refusal for people.
     *
     * @param locale Chinese gives Chinese, every other language English
     * @param refusal the refusal
     * @return one sentence
     */
    public String text(Locale locale, CommonhallException refusal) {
        ImmutableList<Object> arguments = refusal.arguments();
        return refusal instanceof InvalidInput ? refusal.message(locale) : text(locale, refusal.code(), arguments);
    }
}
