package org.commonhall.volunteering.service;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import javax.lang.model.element.Modifier;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Kept;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;
import org.commonhall.volunteering.shift.SignUp;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.Volunteer;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has done as a volunteer, and from when until when (志愿服务记录). A correction changes it and keeps the earlier
 * revision beside it. It copies what its credit goes by, so that a programme that changes its terms changes no hours of the
 * past. Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param volunteer the entry on the register, which is held while hours are credited
 * @param person who
 * @param programme in which programme
 * @param organiser who offered the programme
 * @param signUp in which shift, absent if in none
 * @param startsAt from when
 * @param endsAt until when
 * @param pause how many seconds of breaks there were
 * @param worked how many seconds it lasted without the breaks
 * @param content what was done
 * @param place where, in words
 * @param recipient which organization it was done for, absent for none
 * @param recipientKind what sort of people it was done for, absent where nobody said
 * @param evidence what it rests on
 * @param statement why it was as it says where nobody checked in and out
 * @param zone whose days the cap counts by
 * @param dayCap how many seconds are credited a day at most
 * @param recordedBy who recorded it, absent where checking in and out did
 * @param recordedAt when it was first recorded
 * @param verifiedBy who verified it, absent while nobody has
 * @param verifiedAt when it was verified
 * @param status where it stands
 * @param reason why it was doubted, corrected or rejected
 * @param revision which revision it is, from 1 up
 * @param supersededBy for an earlier revision the record, absent otherwise
 * @param credited how many seconds are credited
 * @param live true unless it was rejected or is an earlier revision, absent then
 */
@Unique(
        name = "shift",
        of = {"signUp", "live"})
@Index({"person", "startsAt"})
@Index({"programme", "startsAt"})
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record ServiceRecord(
        Id<ServiceRecord> id,
        long version,
        Id<Volunteer> volunteer,
        @Subject Id<Person> person,
        Id<Programme> programme,
        Id<Organization> organiser,
        @Nullable Id<SignUp> signUp,
        Instant startsAt,
        Instant endsAt,
        long pause,
        long worked,

        @Kept("access.hold.credential") @Size(max = 200) String content,

        @Size(max = 200) @Nullable String place,
        @Nullable Id<Organization> recipient,
        @Size(max = 40) @Nullable String recipientKind,
        ServiceEvidence evidence,
        @Personal("service") @Size(max = 400) @Nullable String statement,
        @Size(max = 60) String zone,
        long dayCap,
        @Nullable Id<Person> recordedBy,
        Instant recordedAt,
        @Nullable Id<Person> verifiedBy,
        @Nullable Instant verifiedAt,
        ServiceStatus status,
        @Personal("service") @Size(max = 400) @Nullable String reason,
        long revision,
        @Nullable Id<ServiceRecord> supersededBy,
        long credited,
        @Nullable Boolean live) {
    /** How it is stored. */
    public static final RecordType<ServiceRecord> TYPE = RecordType.of(MethodHandles.lookup(), ServiceRecord.class);
    /** Who. */
    public static final Attribute<ServiceRecord, Id<Person>> PERSON = TYPE.attribute("person", ServiceRecord::person);
    /** In which programme. */
    public static final Attribute<ServiceRecord, Id<Programme>> PROGRAMME =
            TYPE.attribute("programme", ServiceRecord::programme);
    /** From when. */
    public static final Attribute<ServiceRecord, Instant> STARTS_AT =
            TYPE.attribute("startsAt", ServiceRecord::startsAt);
    /** Where it stands. */
    public static final Attribute<ServiceRecord, ServiceStatus> STATUS =
            TYPE.attribute("status", ServiceRecord::status);
    /** Who offered the programme. */
    public static final Attribute<ServiceRecord, Id<Organization>> ORGANISER =
            TYPE.attribute("organiser", ServiceRecord::organiser);
    /** How many seconds were worked. */
    public static final Attribute<ServiceRecord, Long> WORKED = TYPE.attribute("worked", ServiceRecord::worked);
    /** How many seconds are credited. */
    public static final Attribute<ServiceRecord, Long> CREDITED = TYPE.attribute("credited", ServiceRecord::credited);
    /** When it was first recorded. */
    public static final Attribute<ServiceRecord, Instant> RECORDED_AT =
            TYPE.attribute("recordedAt", ServiceRecord::recordedAt);
    /** When it was verified. */
    public static final Attribute<ServiceRecord, Instant> VERIFIED_AT =
            TYPE.attribute("verifiedAt", ServiceRecord::verifiedAt);
    /** Whether it is neither rejected nor an earlier revision. */
    public static final Attribute<ServiceRecord, Boolean> LIVE = TYPE.attribute("live", ServiceRecord::live);

    /**
     * Gives when it was.
     *
     * @return from its beginning to its end
     */
    public Span span() {
        return new Span(startsAt, endsAt);
    }

    /** Gives the whole days it was on, as certificates tell them. */
    Span days() {
        ZoneId clock = ZoneId.of(zone);
        return new Span(
                LocalDate.ofInstant(startsAt, clock).atStartOfDay(clock).toInstant(),
                LocalDate.ofInstant(endsAt, clock)
                        .plusDays(1)
                        .atStartOfDay(clock)
                        .toInstant());
    }

    /** Gives what its credit goes by. */
    ServiceCredit.Served served() {
        return new ServiceCredit.Served(
                id.toString(),
                span(),
                Duration.ofSeconds(pause),
                recordedAt,
                ZoneId.of(zone),
                Duration.ofSeconds(dayCap));
    }

    /** Says whether it counts. */
    boolean counts() {
        return status == ServiceStatus.VERIFIED;
    }

    /** Refuses unless it stands so. */
    void require(ServiceStatus... allowed) {
        if (!Arrays.asList(allowed).contains(status)) {
            throw new RuleViolation("service.state", Explanation.of(status));
        }
    }

    ServiceRecord verified(@Nullable Id<Person> by, Instant now) {
        return next().status(ServiceStatus.VERIFIED)
                .verifiedBy(by)
                .verifiedAt(now)
                .build();
    }

    ServiceRecord disputed(String why) {
        return next().status(ServiceStatus.DISPUTED).reason(why).build();
    }

    ServiceRecord rejected(String why) {
        return next().status(ServiceStatus.REJECTED).reason(why).live(null).build();
    }

    /** Gives the copy that stays of a revision when the record is corrected. */
    ServiceRecord superseded(Id<ServiceRecord> copy) {
        return next().id(copy)
                .version(0)
                .status(ServiceStatus.SUPERSEDED)
                .supersededBy(id)
                .credited(0)
                .live(null)
                .build();
    }

    ServiceRecord credited(Duration credit) {
        return next().credited(credit.toSeconds()).build();
    }

    ServiceRecordBuilder next() {
        return ServiceRecordBuilder.builder(this);
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
