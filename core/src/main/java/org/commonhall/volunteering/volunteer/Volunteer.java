package org.commonhall.volunteering.volunteer;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Personal;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the register of volunteers (志愿者注册). Held for everything that counts hours or shifts of one person. Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param person who
 * @param number the national number of the volunteer, absent if there is none
 * @param status where the volunteer stands
 * @param skills what the volunteer can do, in own words
 * @param emergencyContact whom to call if something happens
 * @param shifts how many shifts were done
 * @param credited how many seconds of service are credited
 * @param registeredAt since when
 * @param activeAt when the volunteer was last seen to be one
 * @param nextDueAt when something falls due by itself, absent when nothing will
 */
@Unique(name = "person", of = "person") @Unique(name = "number", of = "number") @Index("registeredAt")
@Index("nextDueAt")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record Volunteer(
        Id<Volunteer> id,
        long version,
        @Subject Id<Person> person,
        @Personal("volunteer") @Size(max = 40) @Nullable String number,
        VolunteerStatus status,
        @Personal("volunteer") @Size(max = 400) @Nullable String skills,
        @Personal("volunteer") @Size(max = 200) @Nullable String emergencyContact,
        long shifts,
        long credited,
        Instant registeredAt,
        Instant activeAt,
        @Nullable Instant nextDueAt) {
    /** How it is stored. */
    public static final RecordType<Volunteer> TYPE = RecordType.of(MethodHandles.lookup(), Volunteer.class);
    /** Who. */
    public static final Attribute<Volunteer, Id<Person>> PERSON = TYPE.attribute("person", Volunteer::person);
    /** Since when. */
    public static final Attribute<Volunteer, Instant> REGISTERED_AT =
            TYPE.attribute("registeredAt", Volunteer::registeredAt);
    /** When something falls due by itself. */
    public static final Attribute<Volunteer, Instant> NEXT_DUE_AT = TYPE.attribute("nextDueAt", Volunteer::nextDueAt);

    private static final int WARNED_AFTER = 11;
    private static final int RESTS_AFTER = 12;

    /**
     * Finds a volunteer: one statement.
     *
     * @param reading the transaction
     * @param person who
     * @return the volunteer, empty for somebody who is not on the register
     */
    public static Optional<Volunteer> of(Reading reading, Id<Person> person) {
        return reading.select(Query.of(TYPE).where(PERSON.is(person))).stream().findFirst();
    }

    /**
     * Gives the volunteer after a moment of service, who is no longer resting.
     *
     * @param at when
     * @param done how many more shifts were done
     * @return the copy
     */
    public Volunteer active(Instant at, long done) {
        Instant last = at.isAfter(activeAt) ? at : activeAt;
        boolean left = status == VolunteerStatus.LEFT;
        return VolunteerBuilder.builder(this)
                .shifts(shifts + done)
                .activeAt(last)
                .status(left ? status : VolunteerStatus.ACTIVE)
                .nextDueAt(left ? null : months(last, WARNED_AFTER))
                .build();
    }

    /**
     * Gives the volunteer after other hours were credited.
     *
     * @param more how many seconds more, negative for fewer
     * @return the copy
     */
    public Volunteer credited(long more) {
        return VolunteerBuilder.builder(this).credited(credited + more).build();
    }

    /** Gives the volunteer on another standing. */
    Volunteer standing(VolunteerStatus to, Instant now) {
        return to == VolunteerStatus.ACTIVE
                ? VolunteerBuilder.builder(this)
                        .status(to)
                        .activeAt(now)
                        .nextDueAt(months(now, WARNED_AFTER))
                        .build()
                : VolunteerBuilder.builder(this).status(to).nextDueAt(null).build();
    }

    /** Gives the volunteer after what fell due: a warning first, then a rest. */
    Volunteer settled(Instant now) {
        Instant rests = months(activeAt, RESTS_AFTER);
        return now.isBefore(rests)
                ? VolunteerBuilder.builder(this).nextDueAt(rests).build()
                : standing(VolunteerStatus.RESTING, now);
    }

    // Months of a calendar; which clock they are counted on makes no difference that anybody notices.
    private static Instant months(Instant from, int months) {
        return from.atZone(ZoneOffset.UTC).plusMonths(months).toInstant();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
