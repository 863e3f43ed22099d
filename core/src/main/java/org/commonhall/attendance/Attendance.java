package org.commonhall.attendance;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.UUID;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * How somebody attended a session or a shift (签到). Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param occasion the session or the shift
 * @param place what the person belongs to it by: an enrolment or a sign-up
 * @param scope where roles over it are held
 * @param person who
 * @param mark how
 * @param excuseAsked whether the person asked to be excused
 * @param arrivedAt when the person came, absent if that is not known
 * @param leftAt when the person left, absent if that is not known
 * @param channel how the mark came about
 * @param byHand whether the mark was said, and not computed from arriving and leaving
 * @param words why the person asked to be excused, absent for nothing said
 * @param recordedBy who recorded it, absent where that was no person
 * @param correctedBy who corrected it, absent if nobody did
 * @param reason why it was corrected, never personal, absent if it was not
 */
@Unique(
        name = "person",
        of = {"occasion", "person"})
@Index("place")
@Index({"person", "arrivedAt"})
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record Attendance(
        Id<Attendance> id,
        long version,
        UUID occasion,
        UUID place,
        UUID scope,
        @Subject Id<Person> person,
        AttendanceMark mark,
        boolean excuseAsked,
        @Nullable Instant arrivedAt,
        @Nullable Instant leftAt,
        AttendanceChannel channel,
        boolean byHand,
        @Personal("attendance") @Size(max = 400) @Nullable String words,
        @Nullable Id<Person> recordedBy,
        @Nullable Id<Person> correctedBy,
        @Personal("attendance") @Size(max = 400) @Nullable String reason) {
    /** How it is stored. */
    public static final RecordType<Attendance> TYPE = RecordType.of(MethodHandles.lookup(), Attendance.class);
    /** The session or the shift. */
    public static final Attribute<Attendance, UUID> OCCASION = TYPE.attribute("occasion", Attendance::occasion);
    /** What the person belongs to it by. */
    public static final Attribute<Attendance, UUID> PLACE = TYPE.attribute("place", Attendance::place);
    /** Who. */
    public static final Attribute<Attendance, Id<Person>> PERSON = TYPE.attribute("person", Attendance::person);
    /** When the person came. */
    public static final Attribute<Attendance, Instant> ARRIVED_AT = TYPE.attribute("arrivedAt", Attendance::arrivedAt);

    /** With an arrival, and the mark of it. */
    Attendance arrived(AttendanceOccasion occasion, Instant at) {
        return next().arrivedAt(at)
                .mark(occasion.rule().mark(occasion.startsAt(), occasion.endsAt(), at, leftAt))
                .channel(AttendanceChannel.CODE)
                .recordedBy(leftAt == null ? person : recordedBy)
                .byHand(false)
                .build();
    }

    /** With a leaving, and the mark of it unless that was said by hand. */
    Attendance left(AttendanceOccasion occasion, Instant at) {
        return next().leftAt(at)
                .mark(byHand ? mark : occasion.rule().mark(occasion.startsAt(), occasion.endsAt(), arrivedAt, at))
                .build();
    }

    /** With what staff enter; what they say nothing of stays beside it. */
    Attendance marked(AttendanceOccasion occasion, Mark said, AttendanceChannel by, @Nullable Id<Person> who) {
        Instant came = said.arrivedAt() == null ? arrivedAt : said.arrivedAt();
        Instant gone = said.leftAt() == null ? leftAt : said.leftAt();
        if (came != null && gone != null && gone.isBefore(came)) {
            throw new RuleViolation("attendance.times", came, gone);
        }
        AttendanceMark as = said.mark();
        return next().arrivedAt(came)
                .leftAt(gone)
                .mark(as == null ? occasion.rule().mark(occasion.startsAt(), occasion.endsAt(), came, gone) : as)
                .byHand(as != null)
                .channel(by)
                .recordedBy(who)
                .build();
    }

    /** With another mark, and why; its arrival stays beside it. */
    Attendance corrected(AttendanceMark to, @Nullable Id<Person> by, String why) {
        return next().mark(to).byHand(true).correctedBy(by).reason(why).build();
    }

    private AttendanceBuilder next() {
        return AttendanceBuilder.builder(this);
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
