package org.commonhall.directory.directory;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Why a person counts as one of an audience (身份证明). What was shown is named, not kept.
 *
 * @param id the identity
 * @param version the version
 * @param person the person
 * @param audience the code of an {@link Audience}
 * @param kind what was shown
 * @param startsOn the first day it counts
 * @param endsOn the first day it no longer counts, absent if it does not run out
 * @param checkedBy the person who looked at it, absent if nobody did
 */
@Index({"person", "audience"})
public record AudienceProof(
        Id<AudienceProof> id,
        long version,
        @Subject Id<Person> person,
        @Size(max = 40) String audience,
        Kind kind,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable UUID checkedBy) {
    /** How it is stored. */
    public static final RecordType<AudienceProof> TYPE = RecordType.of(MethodHandles.lookup(), AudienceProof.class);
    /** The person. */
    public static final Attribute<AudienceProof, Id<Person>> PERSON = TYPE.attribute("person", AudienceProof::person);
    /** The audience's code. */
    public static final Attribute<AudienceProof, String> AUDIENCE = TYPE.attribute("audience", AudienceProof::audience);

    /** The first day it counts. */
    public static final Attribute<AudienceProof, LocalDate> STARTS_ON =
            TYPE.attribute("startsOn", AudienceProof::startsOn);
    /** The first day it no longer counts. */
    public static final Attribute<AudienceProof, LocalDate> ENDS_ON = TYPE.attribute("endsOn", AudienceProof::endsOn);

    /** What can be shown. */
    public enum Kind {
        /** Nothing but the person's own word. */
        SELF_DECLARED,
        /** The account of a delivery or ride platform. */
        PLATFORM_ACCOUNT,
        /** A badge or a letter of the employer. */
        EMPLOYER,
        /** A register of residents, a permit or a deed. */
        RESIDENCE,
        /** An identity document, for an age. */
        IDENTITY_DOCUMENT,
        /** A host's own check, such as a code read at the door. */
        HOST
    }

    /**
     * Gives the proofs that count for a person on a day, for rules of other capabilities: one statement.
     *
     * @param reading the transaction; the caller has authorised
     * @param person the person
     * @param day the day
     * @return the proofs by audience
     */
    public static ImmutableList<AudienceProof> on(Reading reading, Id<Person> person, LocalDate day) {
        return ImmutableList.copyOf(reading.select(Query.of(TYPE)
                .where(PERSON.is(person))
                .where(Period.on(day, STARTS_ON, ENDS_ON))
                .orderBy(AUDIENCE.ascending())));
    }
}
