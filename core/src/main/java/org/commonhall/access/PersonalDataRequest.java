package org.commonhall.access;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * A request for the erasure of a person's data (删除). PRC Personal Information Protection Law, article 47. Stays as the proof
 * that it was done.
 *
 * @param id the identity
 * @param version the version
 * @param person the person whose data it is
 * @param kind what was asked for
 * @param askedBy the person who asked, absent if the system did
 * @param askedAt when it was asked
 * @param open true until it is decided, else absent
 * @param decidedBy the person who decided, absent before
 * @param decidedAt when it was decided, absent before
 * @param report what went and what stayed, absent unless the data are erased
 */
@Index({"person", "askedAt"})
@Unique(
        name = "open",
        of = {"person", "open"})
public record PersonalDataRequest(
        Id<PersonalDataRequest> id,
        long version,
        @Subject UUID person,
        Kind kind,
        @Nullable UUID askedBy,
        Instant askedAt,
        @Nullable Boolean open,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        @Size(max = 8_000) @Nullable String report) {
    /** How it is stored. */
    public static final RecordType<PersonalDataRequest> TYPE =
            RecordType.of(MethodHandles.lookup(), PersonalDataRequest.class);
    /** The person whose data it is. */
    public static final Attribute<PersonalDataRequest, UUID> PERSON =
            TYPE.attribute("person", PersonalDataRequest::person);
    /** When it was asked. */
    public static final Attribute<PersonalDataRequest, Instant> ASKED_AT =
            TYPE.attribute("askedAt", PersonalDataRequest::askedAt);

    /** What can be asked for. */
    public enum Kind {
        /** That the data are erased. */
        ERASURE
    }

    /**
     * Reads what the erasure did.
     *
     * @return the report, empty unless the data are erased
     */
    public Optional<ErasureReport> erasure() {
        return Optional.ofNullable(report).map(ErasureReport::parse);
    }

    PersonalDataRequest decided(UUID by, Instant at, @Nullable ErasureReport done) {
        if (open == null) {
            throw new RuleViolation("access.request.decided");
        }
        return new PersonalDataRequest(
                id, version, person, kind, askedBy, askedAt, null, by, at, done == null ? null : done.format());
    }
}
