package org.commonhall.volunteering.shift;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.ProgrammeRole;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who serves in a shift, or asks to (报名). It copies the time of its shift, so that one statement tells when a
 * volunteer serves. Immutable.
 *
 * @param id the identity, and what the places are taken for
 * @param version the version
 * @param shift which shift
 * @param programme of which programme
 * @param role in which role
 * @param person who
 * @param party how many places, the others for helpers of whom nothing is known
 * @param status where it stands
 * @param origin how it came about
 * @param newcomer whether the volunteer was new in the role
 * @param excepted whether staff let the volunteer in besides the rules
 * @param startsAt when the shift begins
 * @param endsAt when the shift ends
 * @param decidedBy the name of the rule that let the volunteer in, absent for none
 * @param live true unless it came to nothing, absent then
 * @param wasBefore where it stood when the shift was cancelled, absent otherwise
 * @param reason why it ended, or why staff let the volunteer in besides the rules
 * @param createdAt since when
 * @param endedAt when it ended
 * @param statedBy who stated that the volunteer did not come
 * @param statedAt when that was stated
 * @param appeal what the volunteer says to that
 * @param appealedAt when the volunteer appealed
 * @param excused what was decided on it, absent while nothing is
 */
@Unique(
        name = "person",
        of = {"shift", "person", "live"})
@Index({"person", "startsAt"})
@Index({"shift", "status"})
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record SignUp(
        Id<SignUp> id,
        long version,
        Id<Shift> shift,
        Id<Programme> programme,
        Id<ProgrammeRole> role,
        @Subject Id<Person> person,
        long party,
        SignUpStatus status,
        SignUpOrigin origin,
        boolean newcomer,
        boolean excepted,
        Instant startsAt,
        Instant endsAt,
        @Size(max = 60) @Nullable String decidedBy,
        @Nullable Boolean live,
        @Nullable SignUpStatus wasBefore,
        @Personal("volunteer") @Size(max = 400) @Nullable String reason,
        Instant createdAt,
        @Nullable Instant endedAt,
        @Nullable Id<Person> statedBy,
        @Nullable Instant statedAt,
        @Personal("volunteer") @Size(max = 1000) @Nullable String appeal,
        @Nullable Instant appealedAt,
        @Nullable Boolean excused) {
    /** How it is stored. */
    public static final RecordType<SignUp> TYPE = RecordType.of(MethodHandles.lookup(), SignUp.class);
    /** Which shift. */
    public static final Attribute<SignUp, Id<Shift>> SHIFT = TYPE.attribute("shift", SignUp::shift);
    /** Who. */
    public static final Attribute<SignUp, Id<Person>> PERSON = TYPE.attribute("person", SignUp::person);
    /** Where it stands. */
    public static final Attribute<SignUp, SignUpStatus> STATUS = TYPE.attribute("status", SignUp::status);
    /** Whether it came to something. */
    public static final Attribute<SignUp, Boolean> LIVE = TYPE.attribute("live", SignUp::live);
    /** When the shift begins. */
    public static final Attribute<SignUp, Instant> STARTS_AT = TYPE.attribute("startsAt", SignUp::startsAt);

    /**
     * Gives the time of the shift.
     *
     * @return from its beginning to its end
     */
    public Span span() {
        return new Span(startsAt, endsAt);
    }

    /** Gives it on another standing that keeps a place. */
    SignUp as(SignUpStatus to) {
        return next().status(to).build();
    }

    /** Gives it with the time to which its shift was moved. */
    SignUp moved(Span to) {
        return next().startsAt(to.from()).endsAt(to.until()).build();
    }

    /** Gives it after staff let the volunteer in, as one more newcomer than may serve or not, with why. */
    SignUp accepted(boolean besides, @Nullable String why) {
        return next().status(SignUpStatus.ACCEPTED)
                .excepted(excepted || besides)
                .reason(why == null ? reason : why)
                .build();
    }

    /** Gives it after it came to nothing. */
    SignUp ended(SignUpStatus to, @Nullable String why, Instant now) {
        return next().status(to)
                .live(null)
                .wasBefore(to == SignUpStatus.CANCELLED ? status : null)
                .endedAt(now)
                .reason(why)
                .build();
    }

    /** Gives it after its shift takes place again after all. */
    SignUp restored() {
        return next().status(Objects.requireNonNull(wasBefore))
                .wasBefore(null)
                .live(true)
                .endedAt(null)
                .reason(null)
                .build();
    }

    /** Gives it after the volunteer has served. */
    SignUp done(Instant now) {
        return next().status(SignUpStatus.DONE).endedAt(now).build();
    }

    /** Gives it after somebody stated that the volunteer did not come. */
    SignUp missed(@Nullable Id<Person> by, Instant now) {
        return next().status(SignUpStatus.NO_SHOW)
                .statedBy(by)
                .statedAt(now)
                .endedAt(now)
                .build();
    }

    /** Gives it after the volunteer appealed. */
    SignUp appealed(String words, Instant now) {
        return next().appeal(words).appealedAt(now).build();
    }

    /** Gives it after it was decided whether the volunteer is excused. */
    SignUp judged(boolean excuse) {
        return next().status(excuse ? SignUpStatus.EXCUSED : SignUpStatus.NO_SHOW)
                .excused(excuse)
                .build();
    }

    /** Refuses unless it stands so. */
    void require(SignUpStatus... allowed) {
        if (!Arrays.asList(allowed).contains(status)) {
            throw new RuleViolation("shift.signup.state", Explanation.of(status));
        }
    }

    private SignUpBuilder next() {
        return SignUpBuilder.builder(this);
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
