package org.commonhall.text;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Writes a calendar as RFC 5545 asks: escaped, folded by octets, with the line ends of the format. Not thread-safe. */
public final class ICalendar {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int OCTETS = 75;
    private static final String END = "\r\n";

    private final StringBuilder text = new StringBuilder();
    private final Instant now;

    /**
     * Begins a calendar.
     *
     * @param now when it is written
     */
    public ICalendar(Instant now) {
        this.now = now;
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Commonhall//Commonhall//EN");
        line("CALSCALE", "GREGORIAN");
        line("METHOD", "PUBLISH");
    }

    /** How certain an event is. */
    public enum Status {
        /** It takes place. */
        CONFIRMED,
        /** It may take place. */
        TENTATIVE,
        /** It does not take place; programs take it off the calendar. */
        CANCELLED
    }

    /**
     * An event.
     *
     * @param uid the same for every version of the event
     * @param sequence larger with every version
     * @param from when it begins
     * @param until when it ends
     * @param summary what it is
     * @param location where, null for nowhere
     * @param url its address, null for none
     * @param status how certain it is
     */
    public record Event(
            String uid,
            long sequence,
            Instant from,
            Instant until,
            String summary,
            @Nullable String location,
            @Nullable String url,
            Status status) {}

    /**
     * Adds an event.
     *
     * @param event the event
     * @return this
     */
    public ICalendar add(Event event) {
        line("BEGIN", "VEVENT");
        line("UID", event.uid());
        line("DTSTAMP", MOMENT.format(now));
        line("SEQUENCE", Long.toString(event.sequence()));
        line("DTSTART", MOMENT.format(event.from()));
        line("DTEND", MOMENT.format(event.until()));
        line("SUMMARY", escaped(event.summary()));
        if (event.location() != null) {
            line("LOCATION", escaped(event.location()));
        }
        if (event.url() != null) {
            line("URL", event.url().replaceAll("\\p{Cntrl}", ""));
        }
        line("STATUS", event.status().name());
        line("END", "VEVENT");
        return this;
    }

    /**
     * Ends the calendar.
     *
     * @return its text
     */
    public String end() {
        line("END", "VCALENDAR");
        return text.toString();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\r\\n|[\\r\\n]", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** Writes a line, folded so that no part is longer than the format allows and no character is cut. */
    private void line(String name, String value) {
        int octets = 0;
        String whole = name + ":" + value;
        for (int at = 0; at < whole.length(); ) {
            int character = whole.codePointAt(at);
            int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                text.append(END).append(' ');
                octets = 1;
            }
            text.appendCodePoint(character);
            octets += size;
            at += Character.charCount(character);
        }
        text.append(END);
    }
}
