package org.commonhall.request.catalogue;

import java.util.Locale;
import java.util.Map;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Names;
import org.jspecify.annotations.Nullable;

/**
 * Words that staff start from (答复模板), as staff see them.
 *
 * @param id the identity
 * @param version the version, for the next change
 * @param code the stable code, unique
 * @param category the catalogue entry it is for, or null for all
 * @param categoryName its name, or null
 * @param textEn the English words; a name in braces such as <code>{number}</code> stands for a value
 * @param textZh the Chinese words
 */
public record TemplateView(
        Id<ReplyTemplate> id,
        long version,
        String code,
        @Nullable Id<ServiceCategory> category,
        @Nullable Name categoryName,
        String textEn,
        String textZh) {

    static TemplateView of(ReplyTemplate template, Names names) {
        return new TemplateView(
                template.id(),
                template.version(),
                template.code(),
                template.category(),
                names.of(ServiceCategory.TYPE, template.category()),
                template.textEn(),
                template.textZh());
    }

    /**
     * Fills values in. A name without a value stays as it is.
     *
     * @param values the values by name, such as {@code number} and {@code title} of a request
     * @param locale Chinese gives the Chinese words, every other language the English ones
     * @return the text to start from
     */
    public String filled(Map<String, String> values, Locale locale) {
        String words = locale.getLanguage().equals("zh") ? textZh : textEn;
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = words.indexOf('{'); open >= 0; open = words.indexOf('{', open + 1)) {
            int close = words.indexOf('}', open);
            String value = close < 0 ? null : values.get(words.substring(open + 1, close));
            if (value != null) {
                text.append(words, from, open).append(value);
                from = close + 1;
            }
        }
        return text.append(words, from, words.length()).toString();
    }
}
