package org.commonhall.learning.course;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.attendance.AttendanceOccasion;
import org.commonhall.attendance.AttendanceRule;
import org.commonhall.capacity.Quota;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Brand;
import org.commonhall.directory.directory.Organization;
import org.commonhall.station.booking.BookableRoom;
import org.commonhall.station.station.Station;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Secret;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a course (班次), with its seats and sessions. What the course said when it was published is copied, so that
 * nobody's completion changes with the course. Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param course which course
 * @param owner the organization that offers it
 * @param brand the name it goes by
 * @param scope where rights on it are held
 * @param station where it takes place, absent if at no station
 * @param room its usual room, absent if it has none
 * @param code tells the runs of a course apart
 * @param title the title
 * @param timeZone the zone of its wall clock
 * @param status where it stands
 * @param seats how many seats there are, absent for no limit
 * @param root the quota of its seats
 * @param pooled whether seats are kept for audiences
 * @param enrolFrom since when one can enrol, absent for at once
 * @param enrolUntil the first moment one can no longer enrol, absent for until its last session ends
 * @param cancelUntil how many seconds before the first session learners can withdraw
 * @param signUp whether one signs up for it
 * @param approval whether staff decide on each enrolment
 * @param clash what becomes of learners who are busy
 * @param tolerance how many seconds of an overlap do not count
 * @param releaseAt when the seats kept for audiences are open to all, absent for never
 * @param released whether that is done
 * @param minimum how many learners it needs, absent for none
 * @param decideAt when that is looked at
 * @param cancels whether it is cancelled by itself then
 * @param decided whether that was looked at
 * @param lateAfter how many seconds after the beginning one is late
 * @param absentAfter how many seconds after the beginning one counts as absent
 * @param earlyLeave how many seconds before the end one may leave
 * @param printedCode a check-in code that is printed and stays, absent where it changes on a screen
 * @param scale the points of marks, as {@link PointScale} reads them
 * @param freeAbsences how many sessions are left out in favour of the learner
 * @param completion who has completed it, copied when it is published
 * @param prerequisites what one needs before, copied as well
 * @param sessions how many sessions it has, without those that do not take place
 * @param held how many of them have taken place
 * @param publishedAt when it was published, absent where nobody but staff has ever known of it
 * @param startsAt when its first session begins
 * @param endsAt when its last session ends
 * @param nextDueAt when something falls due by itself, absent when nothing will
 */
@Unique(
        name = "code",
        of = {"course", "code"})
@Index({"scope", "startsAt"})
@Index({"status", "endsAt"})
@Index({"course", "startsAt"})
@Index("nextDueAt")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record CourseRun(
        Id<CourseRun> id,
        long version,
        Id<Course> course,
        Id<Organization> owner,
        @Nullable Id<Brand> brand,
        UUID scope,
        @Nullable Id<Station> station,
        @Nullable Id<BookableRoom> room,
        @Size(max = 40) String code,
        @Size(max = 200) String title,
        @Size(max = 60) String timeZone,
        RunStatus status,
        @Nullable Long seats,
        Id<Quota> root,
        boolean pooled,
        @Nullable Instant enrolFrom,
        @Nullable Instant enrolUntil,
        long cancelUntil,
        SignUpMode signUp,
        boolean approval,
        ClashRule clash,
        long tolerance,
        @Nullable Instant releaseAt,
        boolean released,
        @Nullable Long minimum,
        @Nullable Instant decideAt,
        boolean cancels,
        boolean decided,
        long lateAfter,
        long absentAfter,
        long earlyLeave,
        @Secret @Size(max = 40) @Nullable String printedCode,
        @Size(max = 40) String scale,
        long freeAbsences,
        @Size(max = 400) @Nullable String completion,
        @Size(max = 400) @Nullable String prerequisites,
        long sessions,
        long held,
        @Nullable Instant publishedAt,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable Instant nextDueAt) {
    /** How it is stored. */
    public static final RecordType<CourseRun> TYPE = RecordType.of(MethodHandles.lookup(), CourseRun.class);
    /** Which course. */
    public static final Attribute<CourseRun, Id<Course>> COURSE = TYPE.attribute("course", CourseRun::course);
    /** The name it goes by. */
    public static final Attribute<CourseRun, Id<Brand>> BRAND = TYPE.attribute("brand", CourseRun::brand);
    /** Where rights on it are held. */
    public static final Attribute<CourseRun, UUID> SCOPE = TYPE.attribute("scope", CourseRun::scope);
    /** Where it takes place. */
    public static final Attribute<CourseRun, Id<Station>> STATION = TYPE.attribute("station", CourseRun::station);
    /** Where it stands. */
    public static final Attribute<CourseRun, RunStatus> STATUS = TYPE.attribute("status", CourseRun::status);
    /** When its first session begins. */
    public static final Attribute<CourseRun, Instant> STARTS_AT = TYPE.attribute("startsAt", CourseRun::startsAt);
    /** When its last session ends. */
    public static final Attribute<CourseRun, Instant> ENDS_AT = TYPE.attribute("endsAt", CourseRun::endsAt);
    /** When something falls due. */
    public static final Attribute<CourseRun, Instant> NEXT_DUE_AT = TYPE.attribute("nextDueAt", CourseRun::nextDueAt);

    private static final Duration LATE = Duration.ofDays(3);
    private static final Duration LAST_OFFER = Duration.ofHours(2);

    /**
     * Says where it stands at a moment.
     *
     * @param now the moment
     * @return the state
     */
    public RunState state(Instant now) {
        return switch (status) {
            case DRAFT -> RunState.DRAFT;
            case FINISHED -> RunState.FINISHED;
            case CANCELLED -> RunState.CANCELLED;
            case PUBLISHED -> offered(now);
        };
    }

    private RunState offered(Instant now) {
        if (endsAt != null && !now.isBefore(endsAt)) {
            return RunState.OVER;
        }
        if (startsAt != null && !now.isBefore(startsAt)) {
            return RunState.RUNNING;
        }
        if (enrolFrom != null && now.isBefore(enrolFrom)) {
            return RunState.ANNOUNCED;
        }
        return enrolUntil != null && !now.isBefore(enrolUntil) ? RunState.CLOSED : RunState.ENROLLING;
    }

    /**
     * Says why one cannot enrol at a moment.
     *
     * @param now the moment
     * @return {@code course.run.closed} with the moment it says, null while one can
     */
    public @Nullable Explanation closed(Instant now) {
        if (status != RunStatus.PUBLISHED) {
            return Explanation.of("course.run.closed.status", Explanation.of(status));
        }
        if (signUp == SignUpMode.NONE) {
            return Explanation.of("course.run.closed.none");
        }
        if (enrolFrom != null && now.isBefore(enrolFrom)) {
            return Explanation.of("course.run.closed.early", enrolFrom);
        }
        Instant end = Stream.of(enrolUntil, endsAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return end == null || now.isBefore(end) ? null : Explanation.of("course.run.closed.late", end);
    }

    /**
     * Says whether everybody may know of it: a draft is for staff, also after it was cancelled.
     *
     * @return true since it was published
     */
    public boolean isPublic() {
        return publishedAt != null;
    }

    /**
     * Gives the zone of its wall clock.
     *
     * @return the zone
     */
    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    /**
     * Says whether its kept seats are to be released.
     *
     * @param now the moment
     * @return true from {@code releaseAt} on, until that is stored
     */
    public boolean releases(Instant now) {
        return pooled && !released && releaseAt != null && !now.isBefore(releaseAt);
    }

    /**
     * Gives what attendance of a session goes by.
     *
     * @param session one of its sessions
     * @return its times, what arriving and leaving mean, and where its codes come from
     */
    public AttendanceOccasion occasion(CourseSession session) {
        return new AttendanceOccasion(
                session.id().value(),
                id.value(),
                scope,
                session.startsAt(),
                session.endsAt(),
                AttendanceRule.ofSeconds(lateAfter, absentAfter, earlyLeave),
                printedCode);
    }

    /**
     * Gives the run after one more of its sessions was held.
     *
     * @return the copy
     */
    public CourseRun afterSession() {
        return next().held(held + 1).build();
    }

    /** Gives the first moment at which waiting people are offered nothing any more. */
    @Nullable Instant promotesUntil() {
        Instant session = startsAt == null ? null : startsAt.minus(LAST_OFFER);
        return session == null || (enrolUntil != null && enrolUntil.isBefore(session)) ? enrolUntil : session;
    }

    /** Gives the moment from which offers stand for hours and not for days. */
    @Nullable Instant lateFrom() {
        return startsAt == null ? null : startsAt.minus(LATE);
    }

    /** Says whether it takes place with so many learners: whoever sets no minimum always has enough. */
    boolean hasEnough(long learners) {
        return minimum == null || learners >= minimum;
    }

    /** Refuses unless it stands so. */
    void require(RunStatus... allowed) {
        if (!Arrays.asList(allowed).contains(status)) {
            throw new RuleViolation("course.run.state", Explanation.of(status));
        }
    }

    /** Gives the same run that knows when something falls due by itself. */
    CourseRun scheduled() {
        boolean open = status == RunStatus.DRAFT || status == RunStatus.PUBLISHED;
        return next().nextDueAt(Stream.of(
                                open && pooled && !released ? releaseAt : null,
                                status == RunStatus.PUBLISHED && !decided ? decideAt : null)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null))
                .build();
    }

    CourseRunBuilder next() {
        return CourseRunBuilder.builder(this);
    }

    /** Without the code. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
