package org.commonhall.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ICalendarTest {
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    @Test
    void aCalendarIsWrittenAsProgramsReadIt() {
        String text = new ICalendar(NOW)
                .add(new ICalendar.Event(
                        "7@commonhall",
                        3,
                        Instant.parse("2026-03-12T11:00:00Z"),
                        Instant.parse("2026-03-12T12:30:00Z"),
                        "Law; rights, duties\\and\nmore\u0007",
                        null,
                        "https://example.org/a\r\nX-EVIL:1",
                        ICalendar.Status.CANCELLED))
                .end();
        assertThat(text)
                .isEqualTo(String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Commonhall//Commonhall//EN",
                        "CALSCALE:GREGORIAN",
                        "METHOD:PUBLISH",
                        "BEGIN:VEVENT",
                        "UID:7@commonhall",
                        "DTSTAMP:20260302T020000Z",
                        "SEQUENCE:3",
                        "DTSTART:20260312T110000Z",
                        "DTEND:20260312T123000Z",
                        "SUMMARY:Law\\; rights\\, duties\\\\and\\nmore",
                        "URL:https://example.org/aX-EVIL:1",
                        "STATUS:CANCELLED",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        ""));
    }

    /** No line is longer than 75 octets, no character is cut, and unfolded it is what it was. */
    @Test
    void linesAreFoldedByOctets() {
        String title = "消防角实操𠮷".repeat(20);
        String text = new ICalendar(NOW)
                .add(new ICalendar.Event("1", 0, NOW, NOW, title, "x".repeat(80), null, ICalendar.Status.CONFIRMED))
                .end();
        for (String line : text.lines().toList()) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(line);
        }
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + title + "\r\n", "LOCATION:" + "x".repeat(80));
    }
}
