package org.commonhall.calendar.hours;

import java.util.Locale;
import org.commonhall.calendar.hours.ChineseWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A time with the part of the day that is said with it.
 *
 * @param word the time as it is written
 * @param part the part of the day, or null
 * @param minute from midnight, of the next day too
 */
record ChineseTime(ChineseWord word, @Nullable ChineseWord part, int minute) {
    private static final int NOON = 12 * 60;

    static ChineseTime of(ChineseWord word, @Nullable ChineseWord part, boolean nextDay) {
        int minute = word.value();
        if (part != null && part.kind() == Kind.AFTERNOON) {
            // Twelve in the evening is midnight, twelve in the afternoon is noon.
            boolean midnight = part.text().startsWith("晚") || part.text().startsWith("夜");
            minute += minute < NOON || (midnight && minute == NOON) ? NOON : 0;
        } else if (part != null && part.kind() == Kind.NOON && minute < NOON - 120) {
            minute += NOON;
        }
        return new ChineseTime(word, part, nextDay ? minute + HoursSpan.DAY : minute);
    }

    /** The minute at which hours from a start end here; five after nine o'clock may be morning or afternoon. */
    int endOf(ChineseTime start) {
        if (minute > start.minute || (part != null && start.part != null)) {
            return minute;
        }
        if (part == null && start.part != null && start.part.kind() == Kind.AFTERNOON) {
            return minute < NOON && minute + NOON > start.minute ? minute + NOON : minute;
        }
        boolean spoken = word.kind() == Kind.SPOKEN_TIME || start.word.kind() == Kind.SPOKEN_TIME;
        if (part == null && minute < NOON && minute != 0 && (spoken || start.part != null)) {
            throw HoursChinese.refuse(
                    word,
                    "calendar.hours.noon",
                    start.word.text(),
                    word.text(),
                    written(start.minute),
                    written(minute + NOON));
        }
        return minute;
    }

    static String written(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }
}
