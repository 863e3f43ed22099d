package org.commonhall.calendar.hours;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.commonhall.text.Micros;
import org.jspecify.annotations.Nullable;

/** Walks forward through the stretches of opening hours. Equal sets of rules in force are laid out once. */
final class HoursWalk {
    private static final long DAY_SECONDS = 86_400;

    private final ImmutableList<HoursRule> rules;
    private final OpeningDays days;
    private final ZoneRules zone;
    private final HoursLines alike;
    private final Map<BitSet, HoursLine> lines = new HashMap<>();

    private @Nullable BitSet yesterday;
    private int yesterdayLike;
    private long today;
    private HoursLine line;
    private int index;
    private long fromSecond;
    private long untilSecond;

    private long sameOffsetFrom;
    private long sameOffsetUntil;
    private long sameOffset;

    /** Starts with the stretch that holds a moment. */
    HoursWalk(HoursLines alike, OpeningDays days, Instant start) {
        this.alike = alike;
        this.rules = alike.rules();
        this.days = days;
        this.zone = days.zone().getRules();
        // A clock set back over midnight gives a moment the date before its stretch: begin a day early.
        this.today = LocalDate.ofInstant(start, days.zone()).toEpochDay() - 1;
        this.yesterdayLike = HoursDay.like(today - 1, days);
        this.line = line();
        this.fromSecond = second(0);
        this.untilSecond = second(line.until(0));
        while (untilSecond <= start.getEpochSecond()) {
            next();
        }
    }

    /** Goes on to the next stretch that takes time. */
    void next() {
        do {
            fromSecond = untilSecond;
            if (++index == line.size()) {
                index = 0;
                today++;
                line = line();
            }
            untilSecond = Math.max(fromSecond, second(line.until(index)));
        } while (untilSecond == fromSecond);
    }

    long from() {
        return fromSecond;
    }

    long until() {
        return untilSecond;
    }

    int answer() {
        return line.answer(index);
    }

    /** Gives the date whose hours the stretch belongs to. */
    LocalDate date() {
        return LocalDate.ofEpochDay(today);
    }

    OpeningState state() {
        return HoursLine.state(rules, answer());
    }

    @Nullable String comment() {
        return answer() == HoursLine.SILENT ? null : rules.get(answer() / 2).comment();
    }

    boolean says(OpeningState state, @Nullable String comment, boolean openEnd) {
        return state() == state && HoursLine.isOpenEnd(answer()) == openEnd && Objects.equals(comment(), comment);
    }

    private HoursLine line() {
        if (!alike.weekly()) {
            return anyLine();
        }
        int before = yesterdayLike;
        int now = HoursDay.like(today, days);
        yesterdayLike = now;
        HoursLine known = alike.find(before, now);
        return known != null
                ? known
                : alike.keep(before, now, line(inForce(rules, matching(today - 1), matching(today))));
    }

    private HoursLine anyLine() {
        BitSet before = yesterday == null ? matching(today - 1) : yesterday;
        BitSet now = matching(today);
        yesterday = now;
        BitSet inForce = inForce(rules, before, now);
        return alike.asksSun() ? line(inForce) : lines.computeIfAbsent(inForce, this::line);
    }

    private HoursLine line(BitSet inForce) {
        return HoursLine.of(rules, inForce, today, days);
    }

    private BitSet matching(long epochDay) {
        return matching(rules, new HoursDay(LocalDate.ofEpochDay(epochDay), days));
    }

    static BitSet matching(ImmutableList<HoursRule> rules, HoursDay day) {
        BitSet matching = new BitSet(rules.size());
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).matches(day)) {
                matching.set(i);
            }
        }
        return matching;
    }

    /** Finds the rules that give the hours of a date, by the rules that match the day before and the date. */
    static BitSet inForce(ImmutableList<HoursRule> rules, BitSet before, BitSet now) {
        BitSet active = new BitSet(2 * rules.size());
        for (int i = 0; i < rules.size(); i++) {
            HoursRule rule = rules.get(i);
            if (now.get(i)) {
                if (rule.replaces()) {
                    active.clear();
                }
                active.set(2 * i);
            }
            if (before.get(i) && rule.passesMidnight()) {
                active.set(2 * i + 1);
            }
        }
        return active;
    }

    /** Says when today's wall clock comes to a minute; far from clock changes without asking the zone. */
    private long second(int minute) {
        long wall = today * DAY_SECONDS + minute * 60L;
        if (wall < sameOffsetFrom || wall >= sameOffsetUntil) {
            long second = Micros.of(date(), minute, zone) / Micros.SECOND;
            Instant moment = Instant.ofEpochSecond(second);
            ZoneOffsetTransition last = zone.previousTransition(moment);
            ZoneOffsetTransition next = zone.nextTransition(moment);
            sameOffset = zone.getOffset(moment).getTotalSeconds();
            sameOffsetFrom = last == null ? Long.MIN_VALUE : wall(last.getDateTimeAfter()) + DAY_SECONDS;
            sameOffsetUntil = next == null ? Long.MAX_VALUE : wall(next.getDateTimeBefore()) - DAY_SECONDS;
            return second;
        }
        return wall - sameOffset;
    }

    private static long wall(LocalDateTime time) {
        return time.toEpochSecond(ZoneOffset.UTC);
    }
}
