package org.commonhall.access;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Reading;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Kept;
import org.commonhall.storage.Personal;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * A person has agreed to a purpose (同意). Withdrawn, never deleted. PRC Personal Information Protection Law, articles 14 to
 * 16.
 *
 * @param id the identity
 * @param version the version
 * @param person the person who agreed
 * @param purpose the purpose's code, one of those the host tells people about
 * @param textVersion which wording the person read
 * @param givenAt when it was given
 * @param withdrawnAt when it was withdrawn or replaced by one to another wording, absent while it is in force
 * @param live true while it is in force, else absent
 * @param representative who agreed for somebody who cannot, absent where the person did
 * @param proof what shows that the representative may, absent where the person agreed
 */
@Unique(
        name = "live",
        of = {"person", "purpose", "live"})
public record Consent(
        Id<Consent> id,
        long version,
        @Subject UUID person,
        @Kept("access.hold.consent") @Size(max = 60) String purpose,
        @Kept("access.hold.consent") @Size(max = 60) String textVersion,
        Instant givenAt,
        @Nullable Instant withdrawnAt,
        @Nullable Boolean live,
        @Personal("consent") @Size(max = 200) @Nullable String representative,
        @Personal("consent") @Size(max = 400) @Nullable String proof) {
    /** How it is stored. */
    public static final RecordType<Consent> TYPE = RecordType.of(MethodHandles.lookup(), Consent.class);
    /** The person who agreed. */
    public static final Attribute<Consent, UUID> PERSON = TYPE.attribute("person", Consent::person);
    /** The purpose's code. */
    public static final Attribute<Consent, String> PURPOSE = TYPE.attribute("purpose", Consent::purpose);
    /** True while it is in force. */
    public static final Attribute<Consent, Boolean> LIVE = TYPE.attribute("live", Consent::live);

    /**
     * Tells whether a person agrees to a purpose now, for rules of other capabilities: one statement.
     *
     * @param reading the transaction
     * @param person the person
     * @param purpose the purpose's code
     * @return whether a consent is in force
     */
    public static boolean given(Reading reading, UUID person, String purpose) {
        return reading.select(live(person, purpose)).stream().findAny().isPresent();
    }

    /**
     * Refuses unless a person agrees to a purpose now: one statement.
     *
     * @param reading the transaction
     * @param person the person
     * @param purpose the purpose's code
     * @throws RuleViolation {@code access.consent.missing}
     */
    public static void require(Reading reading, UUID person, String purpose) {
        if (!given(reading, person, purpose)) {
            throw new RuleViolation("access.consent.missing", purpose);
        }
    }

    static Query<Consent> live(UUID person, String purpose) {
        return Query.of(TYPE)
                .where(PERSON.is(person))
                .where(PURPOSE.is(purpose))
                .where(LIVE.is(true));
    }

    Consent withdrawn(Instant now) {
        if (live == null) {
            throw new RuleViolation("access.consent.none");
        }
        return new Consent(id, version, person, purpose, textVersion, givenAt, now, null, representative, proof);
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
