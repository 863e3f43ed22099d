package org.commonhall.access;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Personal;
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
 * @param person the person whose data it is, or the record that somebody without an account is known by
 * @param kind what was asked for
 * @param askedBy the person who asked, absent if the system did
 * @param askedAt when it was asked
 * @param open true until it is decided, else absent
 * @param decidedBy the person who decided, absent before
 * @param decidedAt when it was decided, absent before
 * @param reason why it was refused, absent for nothing said
 * @param report what went and what stayed, absent unless the data are erased
 */
@Index({"person", "askedAt"})
@Index({"open", "askedAt"})
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
        @Personal("privacy") @Size(max = 400) @Nullable String reason,
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
    /** True until it was decided. */
    public static final Attribute<PersonalDataRequest, Boolean> OPEN =
            TYPE.attribute("open", PersonalDataRequest::open);

    /** What can be asked for. */
    public enum Kind {
        /** That the data are erased. */
        ERASURE
    }

    /**
     * Reads what the erasure did.
     *
     * @param kept the words that a law keeps
     * @return the report, empty unless the data are erased
     */
    Optional<ErasureReport> erasure(ImmutableList<KeptWords> kept) {
        return Optional.ofNullable(report).map(text -> ErasureReport.parse(text, kept));
    }

    /**
     * A request of whoever changes. The caller has authorised and stores it.
     *
     * @param change the transaction
     * @param who the person, or the record of somebody without an account
     * @return the open request
     */
    public static PersonalDataRequest asked(Change change, UUID who) {
        return new PersonalDataRequest(
                change.newId(), 0, who, Kind.ERASURE, change.by().person(), change.now(), true, null, null, null, null);
    }

    /** Refuses where it is decided already. */
    PersonalDataRequest requireOpen() {
        if (open == null) {
            throw new RuleViolation("access.request.decided");
        }
        return this;
    }

    PersonalDataRequest refused(UUID by, Instant at, @Nullable String why) {
        return decided(by, at, why, null);
    }

    PersonalDataRequest done(UUID by, Instant at, ErasureReport done) {
        return decided(by, at, null, done.format());
    }

    private PersonalDataRequest decided(UUID by, Instant at, @Nullable String why, @Nullable String done) {
        return new PersonalDataRequest(id, version, person, kind, askedBy, askedAt, null, by, at, why, done);
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
