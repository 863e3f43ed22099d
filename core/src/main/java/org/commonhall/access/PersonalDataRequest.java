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
 * Somebody asked for a person's data, or for their erasure (查阅, 删除). PRC Personal Information Protection Law, articles 45
 * and 47. Stays as the proof that it was done.
 *
 * @param id the identity
 * @param version the version
 * @param person whose data
 * @param kind what was asked for
 * @param askedBy who asked, absent if the system did
 * @param askedAt when
 * @param open true for an erasure that is not decided yet, else absent
 * @param decidedBy who decided about an erasure, absent before
 * @param decidedAt when, absent before
 * @param report what went and what stayed, absent unless erased
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
    /** Whose data. */
    public static final Attribute<PersonalDataRequest, UUID> PERSON =
            TYPE.attribute("person", PersonalDataRequest::person);

    /** What can be asked for. */
    public enum Kind {
        /** A copy. */
        EXPORT,
        /** That they are erased. */
        ERASURE
    }

    /**
     * What an erasure did.
     *
     * @return the report, empty unless erased
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
