package org.commonhall.text;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
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

    /** A library that knows RFC 5545 finds nothing to complain of, and reads what was written. */
    @Test
    void anotherLibraryReadsTheSame() {
        String title = "消防; 实操, \\ 第一课\n带水 ".repeat(9).strip();
        Instant until = NOW.plusSeconds(5_400);
        String text = new ICalendar(NOW)
                .add(new ICalendar.Event("1", 2, NOW, until, title, "一楼, 东; A", null, ICalendar.Status.CANCELLED))
                .add(new ICalendar.Event(
                        "2", 0, NOW, until, "b", null, "https://example.org/a?b=c,d", ICalendar.Status.TENTATIVE))
                .end();
        List<VEvent> events = Biweekly.parse(text).first().getEvents();
        assertThat(Biweekly.parse(text).first().validate(ICalVersion.V2_0).getWarnings())
                .isEmpty();
        VEvent first = events.get(0);
        assertThat(first.getUid().getValue()).isEqualTo("1");
        assertThat(first.getSequence().getValue()).isEqualTo(2);
        assertThat(first.getSummary().getValue()).isEqualTo(title);
        assertThat(first.getLocation().getValue()).isEqualTo("一楼, 东; A");
        assertThat(first.getDateStart().getValue().toInstant()).isEqualTo(NOW);
        assertThat(first.getDateEnd().getValue().toInstant()).isEqualTo(until);
        assertThat(first.getDateTimeStamp().getValue().toInstant()).isEqualTo(NOW);
        assertThat(first.getStatus().isCancelled()).isTrue();
        assertThat(events.get(1).getUrl().getValue()).isEqualTo("https://example.org/a?b=c,d");
        assertThat(events.get(1).getStatus().isTentative()).isTrue();
    }
}
