package org.commonhall.learning.course;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Duration;
import java.time.Instant;
import javax.lang.model.element.Modifier;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.attendance.AttendanceMark;
import org.commonhall.calendar.Span;
import org.commonhall.engagement.Engagement;
import org.commonhall.station.booking.BookableRoom;
import org.commonhall.station.booking.Booking;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Kept;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * One meeting of a run (课次). Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param run which run
 * @param number its number in the run, from 1; those that do not take place keep theirs
 * @param title what it is about
 * @param startsAt when it begins
 * @param endsAt when it ends
 * @param room where, absent online or without a room
 * @param booking the booking of the room
 * @param online the address of a meeting online
 * @param status where it stands
 * @param mustAttend whether nobody completes the run without it
 * @param skippedFor the day off it was left out for, in Chinese; absent where its room was taken
 * @param skippedForEn the same in English
 * @param movedFrom when it was to begin first
 * @param reason why it does not take place
 * @param closedAt when its attendance was closed
 * @param present how many were there
 * @param late how many came late
 * @param excused how many were excused
 * @param absent how many were missing
 * @param nextDueAt when something falls due by itself
 */
@Unique(
        name = "number",
        of = {"run", "number"})
@Index({"run", "startsAt"})
@Index("booking")
@Index("nextDueAt")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record CourseSession(
        Id<CourseSession> id,
        long version,
        Id<CourseRun> run,
        long number,
        @Size(max = 200) @Nullable String title,
        Instant startsAt,
        Instant endsAt,
        @Nullable Id<BookableRoom> room,
        @Nullable Id<Booking> booking,
        @Size(max = 400) @Nullable String online,
        SessionStatus status,
        boolean mustAttend,
        @Size(max = 100) @Nullable String skippedFor,
        @Size(max = 100) @Nullable String skippedForEn,
        @Nullable Instant movedFrom,
        @Kept("access.hold.posted") @Size(max = 400) @Nullable String reason,
        @Nullable Instant closedAt,
        long present,
        long late,
        long excused,
        long absent,
        @Nullable Instant nextDueAt) {
    /** How it is stored. */
    public static final RecordType<CourseSession> TYPE = RecordType.of(MethodHandles.lookup(), CourseSession.class);
    /** Which run. */
    public static final Attribute<CourseSession, Id<CourseRun>> RUN = TYPE.attribute("run", CourseSession::run);
    /** When it begins. */
    public static final Attribute<CourseSession, Instant> STARTS_AT =
            TYPE.attribute("startsAt", CourseSession::startsAt);
    /** The booking of the room. */
    public static final Attribute<CourseSession, Id<Booking>> BOOKING =
            TYPE.attribute("booking", CourseSession::booking);

    /** No session is longer. */
    public static final Duration LONGEST = Duration.ofDays(1);
    /** When something falls due by itself. */
    public static final Attribute<CourseSession, Instant> NEXT_DUE_AT =
            TYPE.attribute("nextDueAt", CourseSession::nextDueAt);

    /** The most sessions of one run. */
    public static final int MOST = 200;

    private static final Duration REMINDER = Duration.ofHours(24);
    private static final Duration UNMARKED = Duration.ofHours(12);

    /**
     * Says whether it counts among the sessions of its run.
     *
     * @return false if it was left out or cancelled
     */
    public boolean counts() {
        return status != SessionStatus.SKIPPED && status != SessionStatus.CANCELLED;
    }

    /**
     * Gives its time.
     *
     * @return from its beginning to its end
     */
    public Span span() {
        return new Span(startsAt, endsAt);
    }

    /**
     * Gives it as something that somebody does.
     *
     * @param busy whether it takes the person's time
     * @return the engagement
     */
    public Engagement engagement(boolean busy) {
        return new Engagement(TYPE, id.value(), span(), busy);
    }

    /** Refuses unless it is still to come, and nobody has closed its attendance. */
    void requireAhead(Instant now) {
        if (status == SessionStatus.HELD || closedAt != null || present + late + excused + absent > 0) {
            throw new RuleViolation("course.session.taken", number);
        }
        if (status == SessionStatus.CANCELLED) {
            throw new RuleViolation("course.session.state", Explanation.of(status));
        }
        if (!now.isBefore(startsAt)) {
            throw new RuleViolation("course.session.past", startsAt);
        }
    }

    /** Gives the same session that knows when it is reminded of, and when staff hear that nobody has marked it. */
    CourseSession scheduled(CourseRun run, Instant now) {
        if (run.status() != RunStatus.PUBLISHED || status != SessionStatus.PLANNED) {
            return next().nextDueAt(null).build();
        }
        Instant reminder = startsAt.minus(REMINDER);
        return next().nextDueAt(reminder.isAfter(now) ? reminder : endsAt.plus(UNMARKED))
                .build();
    }

    /**
     * Gives the session with its marks counted anew.
     *
     * @param marks the mark of everybody who has one
     * @return the copy
     */
    public CourseSession counted(Multiset<AttendanceMark> marks) {
        return next().present(marks.count(AttendanceMark.PRESENT))
                .late(marks.count(AttendanceMark.LATE))
                .excused(marks.count(AttendanceMark.EXCUSED))
                .absent(marks.count(AttendanceMark.ABSENT))
                .build();
    }

    /**
     * Gives the session after its attendance was closed; what has come of it is judged next.
     *
     * @param marks the mark of everybody
     * @param now the moment
     * @return the copy
     */
    public CourseSession held(Multiset<AttendanceMark> marks, Instant now) {
        return counted(marks)
                .next()
                .status(SessionStatus.HELD)
                .closedAt(now)
                .nextDueAt(now)
                .build();
    }

    /**
     * Gives the session after one mark was corrected; what has come of it is judged next where it was closed.
     *
     * @param from the mark before
     * @param to the right one
     * @param now the moment
     * @return the copy
     */
    public CourseSession corrected(AttendanceMark from, AttendanceMark to, Instant now) {
        Multiset<AttendanceMark> marks = EnumMultiset.create(AttendanceMark.class);
        marks.add(AttendanceMark.PRESENT, (int) present);
        marks.add(AttendanceMark.LATE, (int) late);
        marks.add(AttendanceMark.EXCUSED, (int) excused);
        marks.add(AttendanceMark.ABSENT, (int) absent);
        marks.remove(from);
        marks.add(to);
        return counted(marks)
                .next()
                .nextDueAt(status == SessionStatus.HELD ? now : nextDueAt)
                .build();
    }

    CourseSessionBuilder next() {
        return CourseSessionBuilder.builder(this);
    }
}
