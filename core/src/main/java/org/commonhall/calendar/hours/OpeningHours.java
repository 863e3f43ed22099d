package org.commonhall.calendar.hours;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.commonhall.Explanation;
import org.commonhall.InvalidInput;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.HolidayList;
import org.jspecify.annotations.Nullable;

/**
 * Opening hours (开放时间) in the syntax of OpenStreetMap's {@code opening_hours}, with three answers. Rules after
 * {@code ;} replace those before on every day they match, rules after {@code ,} add, rules after {@code ||} speak only
 * where nothing before is open or unknown; hours past midnight belong to the day they start on.
 *
 * <p>Hours are wall-clock hours: a wall time that a clock change skips is the moment of the change, one that comes
 * twice is the first of the two. Immutable and thread-safe.
 */
public final class OpeningHours {
    /** The longest stretch of time that {@link #intervals} answers for. */
    public static final Duration MAX_WINDOW = Duration.ofDays(100 * 366L);

    private static final long SEARCH_SECONDS = Duration.ofDays(30 * 366L).toSeconds();

    private final String text;
    private final ImmutableList<HoursRule> rules;
    private final HoursLines lines;
    private final @Nullable String readAs;
    private final ImmutableList<Explanation> doubts;

    OpeningHours(
            String text, ImmutableList<HoursRule> rules, @Nullable String readAs, ImmutableList<Explanation> doubts) {
        this.text = text;
        this.rules = rules;
        this.lines = new HoursLines(rules);
        this.readAs = readAs;
        this.doubts = doubts;
    }

    /**
     * Reads opening hours. What the strict syntax refuses is read leniently where that is possible: selectors in any
     * order, dates with steps, full-width signs, and words as Chinese, English and German keepers write them, such as
     * {@code 周一至周五 上午9点至下午5点}; see {@link #warning}. What can be read in two ways is refused.
     *
     * @param text such as {@code Mo-Fr 09:00-18:00; PH off}
     * @return the hours
     * @throws InvalidInput naming the column: {@code calendar.hours.syntax}, {@code .empty}, {@code .long}, {@code .parts}, {@code .sun}
     *     for times of the sun, {@code .point} for points in time, {@code .date}, {@code .week}, {@code .reversed}, {@code
     *     .span} past 48:00, {@code .comment} for a remark in place of dates, {@code .bare} for days before a comma
     *     without hours, {@code .gap} for commas with nothing between them, {@code .offset} for a date moved by more than
     *     a year, {@code .clock} for 24 am, and of words {@code .word}, {@code .noon}, {@code .season}, {@code .except},
     *     {@code .add}
     */
    public static OpeningHours parse(String text) {
        return HoursReader.read(text, false);
    }

    /**
     * Reads opening hours that may begin or end with the sun.
     *
     * @param text such as {@code sunrise-(sunset+01:00)}
     * @return the hours; those of the sun are refused on days without a position
     * @throws InvalidInput as {@link #parse}, without {@code .sun}
     */
    public static OpeningHours parseWithSun(String text) {
        return HoursReader.read(text, true);
    }

    /**
     * Says whether it is open at a moment.
     *
     * @param moment when
     * @param days where
     * @return the answer
     * @throws InvalidInput {@code calendar.hours.holidays} when the hours ask for holidays that nobody knows there
     */
    public OpeningAnswer at(Instant moment, OpeningDays days) {
        checkKnown(days);
        HoursWalk walk = new HoursWalk(lines, days, moment);
        int answer = walk.answer();
        return new OpeningAnswer(
                walk.state(),
                walk.comment(),
                answer == HoursLine.SILENT ? 0 : answer / 2 + 1,
                HoursLine.isOpenEnd(answer),
                isProvisional(moment, days));
    }

    /**
     * Says when it is open or may be, between two moments. Neighbours with the same answer are one interval.
     *
     * @param from the earlier moment
     * @param until the later one
     * @param days where
     * @return the intervals in order of time, cut to the two moments; what is between them is closed
     * @throws RuleViolation {@code calendar.hours.window} when {@code until} is not later, or later by more than {@link
     *     #MAX_WINDOW}
     * @throws InvalidInput {@code calendar.hours.holidays}
     */
    public ImmutableList<OpeningInterval> intervals(Instant from, Instant until, OpeningDays days) {
        checkKnown(days);
        if (!from.isBefore(until) || Duration.between(from, until).compareTo(MAX_WINDOW) > 0) {
            throw new RuleViolation("calendar.hours.window", from, until).at(days.zone());
        }
        ImmutableList.Builder<OpeningInterval> intervals = ImmutableList.builder();
        HoursWalk walk = new HoursWalk(lines, days, from);
        long last = until.getEpochSecond();
        Instant begin = from;
        while (begin.isBefore(until)) {
            OpeningState state = walk.state();
            String comment = walk.comment();
            boolean openEnd = HoursLine.isOpenEnd(walk.answer());
            do {
                walk.next();
            } while (walk.from() <= last && walk.says(state, comment, openEnd));
            Instant end = walk.from() > last ? until : Instant.ofEpochSecond(walk.from());
            if (state != OpeningState.CLOSED) {
                intervals.add(new OpeningInterval(begin, end, state, comment, openEnd));
            }
            begin = end;
        }
        return intervals.build();
    }

    /**
     * Says when the answer next becomes another of the three; a change of rule or remark alone is none.
     *
     * @param moment after which
     * @param days where
     * @return the moment, empty when there is none within thirty years
     * @throws InvalidInput {@code calendar.hours.holidays}
     */
    public Optional<Instant> nextChange(Instant moment, OpeningDays days) {
        checkKnown(days);
        HoursWalk walk = new HoursWalk(lines, days, moment);
        OpeningState state = walk.state();
        long last = moment.getEpochSecond() + SEARCH_SECONDS;
        while (walk.from() <= last) {
            walk.next();
            if (walk.state() != state) {
                return Optional.of(Instant.ofEpochSecond(walk.from()));
            }
        }
        return Optional.empty();
    }

    /**
     * Explains why it is open or not at a moment: the rule with its columns, what the date is and which decree says
     * so, rules that were replaced, and the next change.
     *
     * @param moment when
     * @param days where
     * @return the account
     * @throws InvalidInput {@code calendar.hours.holidays}
     */
    public Explanation explain(Instant moment, OpeningDays days) {
        checkKnown(days);
        return new HoursExplanation(this, lines, days, moment).make();
    }

    /**
     * Says how the text was read where it does not keep to the syntax, or may have been meant otherwise.
     *
     * @return the warning {@code calendar.hours.lenient} with the reading, or {@code .new_year} for weeks that go on past
     *     the year's end; empty for good syntax without doubts
     */
    public Optional<Explanation> warning() {
        if (readAs != null) {
            return Optional.of(Explanation.of("calendar.hours.lenient", readAs).because(doubts));
        }
        return doubts.stream().findFirst().map(first -> first.because(doubts.subList(1, doubts.size())));
    }

    /**
     * Gives the text as it was given.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    boolean isProvisional(Instant moment, OpeningDays days) {
        HolidayList list = days.publicHolidays();
        ZoneId zone = days.zone();
        return list != null
                && (asksForPublicHolidays() || days.makeup() == MakeupPolicy.AS_WEEKDAY)
                && !list.publishedYears().contains(moment.atZone(zone).getYear());
    }

    private boolean asksForPublicHolidays() {
        return rules.stream().anyMatch(HoursRule::publicHolidays);
    }

    private void checkKnown(OpeningDays days) {
        for (HoursRule rule : rules) {
            if (rule.times().askSun() && days.position() == null) {
                throw rule.place().refuse("calendar.hours.sun");
            }
            if (rule.publicHolidays() && days.publicHolidays() == null) {
                throw rule.place().refuse("calendar.hours.holidays", "PH");
            }
            if (rule.schoolHolidays() && days.schoolHolidays() == null) {
                throw rule.place().refuse("calendar.hours.holidays", "SH");
            }
        }
    }

    /** Equal when the texts are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof OpeningHours hours && hours.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Gives the text as it was given. */
    @Override
    public String toString() {
        return text;
    }
}
