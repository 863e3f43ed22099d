package org.commonhall.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class CalendarMessagesTest {
    private static final String NAME = "org.commonhall.calendar.messages";
    private static final ResourceBundle.Control AS_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);

    @Test
    void bothLanguagesHaveTheSameKeysAndPatternsThatParse() {
        ResourceBundle en = ResourceBundle.getBundle(NAME, Locale.ROOT, AS_ASKED);
        ResourceBundle zh = ResourceBundle.getBundle(NAME, Locale.CHINESE, AS_ASKED);
        assertThat(zh.keySet()).isEqualTo(en.keySet()).hasSizeGreaterThan(60);
        for (String key : en.keySet()) {
            assertThat(zh.getString(key)).as(key).isNotEqualTo(key.equals("calendar.name") ? "" : en.getString(key));
            assertThat(new MessageFormat(zh.getString(key), Locale.ROOT).getFormatsByArgumentIndex().length)
                    .as(key)
                    .isEqualTo(
                            key.equals("calendar.name")
                                    ? 1
                                    : new MessageFormat(en.getString(key), Locale.ROOT)
                                            .getFormatsByArgumentIndex()
                                            .length);
        }
    }
}
