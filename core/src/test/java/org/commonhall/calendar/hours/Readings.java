package org.commonhall.calendar.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.commonhall.InvalidInput;

/** How opening hours are read that do not keep to the syntax, and how they are refused. */
final class Readings {
    private Readings() {}

    /** Holds that the warning says how a text was read. */
    static void readAs(String text, String reading) {
        assertThat(OpeningHours.parse(text)
                        .warning()
                        .orElseThrow()
                        .text(Locale.ENGLISH)
                        .strip())
                .isEqualTo("The text does not keep to the syntax; it was read as: " + reading);
    }

    /** Holds that a text is refused at a column, by a sentence in both languages. */
    static void refused(String text, String code, String column) {
        assertThatThrownBy(() -> OpeningHours.parse(text))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.violations())
                                .singleElement()
                                .satisfies(violation -> {
                                    assertThat(violation.code()).isEqualTo(code);
                                    assertThat(violation.path()).isEqualTo(column);
                                    for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                                        assertThat(refusal.message(locale)).doesNotContain(code);
                                    }
                                }));
    }
}
