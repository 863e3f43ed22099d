package org.commonhall.calendar.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** All examples of RFC 5545, 3.8.5.3, with every occurrence that the standard lists. */
class Rfc5545ExamplesTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @ParameterizedTest
    @MethodSource("examples")
    void occurrencesAreThoseOfTheStandard(String start, String rule, String listed) {
        LocalDateTime begin = LocalDateTime.parse(start);
        boolean goesOn = listed.endsWith(" ...");
        List<LocalDateTime> expected = times(listed.replace(" ...", ""), begin.toLocalTime());
        List<ZonedDateTime> found = Recurrence.parse(rule).first(begin, NEW_YORK, expected.size() + 1);
        assertThat(found).hasSize(expected.size() + (goesOn ? 1 : 0));
        assertThat(found.stream().limit(expected.size()).map(ZonedDateTime::toLocalDateTime))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void theTableHasEveryExampleOfTheStandard() throws IOException {
        assertThat(lines().filter(line -> line.startsWith("#"))).hasSize(3 + 38);
        assertThat(examples()).hasSize(43);
    }

    static Stream<Arguments> examples() throws IOException {
        return lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" \\| "))
                .map(parts -> Arguments.of(parts[0], parts[1], parts[2]));
    }

    private static Stream<String> lines() throws IOException {
        return Resources.toString(
                        Resources.getResource(Rfc5545ExamplesTest.class, "rfc5545-examples.txt"),
                        StandardCharsets.UTF_8)
                .lines();
    }

    private static List<LocalDateTime> times(String listed, LocalTime usual) {
        List<LocalDateTime> times = new ArrayList<>();
        LocalDate date = LocalDate.MIN;
        for (String item : Splitter.on(' ').split(listed)) {
            if (item.contains(":")) {
                times.add(date.atTime(LocalTime.parse(item)));
                continue;
            }
            List<String> ends = Splitter.on("..").splitToList(item);
            date = LocalDate.parse(ends.get(0));
            LocalDate last = LocalDate.parse(ends.get(ends.size() - 1));
            date.datesUntil(last.plusDays(1)).forEach(day -> times.add(day.atTime(usual)));
        }
        return times;
    }
}
