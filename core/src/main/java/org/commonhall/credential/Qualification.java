package org.commonhall.credential;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.time.LocalDate;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may be asked for as a condition (资格): a badge, a certificate, a check or an equivalent. It counts from its
 * first day to the day before its end, unless it was revoked or its credential superseded.
 *
 * @param id the identity
 * @param version the version
 * @param person who has it
 * @param code the code that rules ask for
 * @param kind what it rests on
 * @param issuer which organization vouches for it
 * @param startsOn the first day
 * @param endsOn the first day it no longer holds, absent if it has no end
 * @param credential the credential it came with, absent for what was recorded
 * @param source what was shown, absent where a credential says it
 * @param checkedBy who recorded it, absent where a credential says it
 * @param revokedAt when it was revoked, absent if it was not
 * @param reason why it was revoked, absent if it was not
 * @param live true while nothing has ended it but its last day, absent afterwards
 */
@Unique(
        name = "credential",
        of = {"person", "code", "credential"})
@Index({"person", "live"})
@Index("credential")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record Qualification(
        Id<Qualification> id,
        long version,
        @Subject Id<Person> person,
        @Size(max = 40) String code,
        QualificationKind kind,
        Id<Organization> issuer,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Id<Credential> credential,
        @Personal("credential") @Size(max = 400) @Nullable String source,
        @Nullable Id<Person> checkedBy,
        @Nullable Instant revokedAt,
        @Personal("credential") @Size(max = 400) @Nullable String reason,
        @Nullable Boolean live) {
    /** How it is stored. */
    public static final RecordType<Qualification> TYPE = RecordType.of(MethodHandles.lookup(), Qualification.class);
    /** Who has it. */
    public static final Attribute<Qualification, Id<Person>> PERSON = TYPE.attribute("person", Qualification::person);
    /** The credential it came with. */
    public static final Attribute<Qualification, Id<Credential>> CREDENTIAL =
            TYPE.attribute("credential", Qualification::credential);
    /** The first day. */
    public static final Attribute<Qualification, LocalDate> STARTS_ON =
            TYPE.attribute("startsOn", Qualification::startsOn);
    /** True while nothing has ended it but its last day. */
    public static final Attribute<Qualification, Boolean> LIVE = TYPE.attribute("live", Qualification::live);

    /**
     * Tells whether it counts on a day.
     *
     * @param day the day
     * @return true from its first day to the day before its end, unless something else has ended it
     */
    public boolean holds(LocalDate day) {
        return live != null && !day.isBefore(startsOn) && (endsOn == null || day.isBefore(endsOn));
    }

    Qualification ended(@Nullable Instant revoked) {
        return QualificationBuilder.builder(this).live(null).revokedAt(revoked).build();
    }

    Qualification revoked(Instant now, String why) {
        if (live == null) {
            throw new RuleViolation("credential.qualification.over");
        }
        if (credential != null) {
            throw new RuleViolation("credential.qualification.issued");
        }
        return QualificationBuilder.builder(ended(now)).reason(why).build();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
