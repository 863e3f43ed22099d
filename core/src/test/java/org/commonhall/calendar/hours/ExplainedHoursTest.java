package org.commonhall.calendar.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.calendar.Times.cn;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said about a moment, word for word: the texts stand in a file a language, each under what was asked. */
class ExplainedHoursTest {
    private static final Pattern ASKED = Pattern.compile("# (.+) @ (\\S+ \\S+) (\\w+)");

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theWordsAreThoseOfTheFile(String language) throws IOException {
        String golden = golden(language);
        StringBuilder said = new StringBuilder();
        for (String asked : asked(golden)) {
            Matcher matcher = ASKED.matcher(asked);
            assertThat(matcher.matches()).as(asked).isTrue();
            said.append(said.isEmpty() ? "" : "\n")
                    .append(asked)
                    .append('\n')
                    .append(OpeningHours.parse(matcher.group(1))
                            .explain(cn(matcher.group(2)), OpeningDays.prc(MakeupPolicy.valueOf(matcher.group(3))))
                            .text(Locale.forLanguageTag(language)));
        }
        assertThat(said).hasToString(golden);
    }

    @Test
    void bothLanguagesAnswerTheSameQuestions() throws IOException {
        assertThat(asked(golden("en"))).hasSize(10).isEqualTo(asked(golden("zh")));
    }

    private static List<String> asked(String golden) {
        return golden.lines().filter(line -> line.startsWith("# ")).toList();
    }

    private static String golden(String language) throws IOException {
        return Resources.toString(
                Resources.getResource(ExplainedHoursTest.class, "hours-explained." + language + ".txt"),
                StandardCharsets.UTF_8);
    }
}
