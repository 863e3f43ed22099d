package org.commonhall.governance.chain;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.Organization;
import org.commonhall.request.catalogue.ServiceCategory;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Kept;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * A candidate for an agenda (议题建议), which a chain hangs together by; at most one live candidate for each cause. Immutable;
 * the status changes only by the transitions here.
 *
 * @param id the identity
 * @param version the version
 * @param causeKey what causes it: a request, or a category and a building
 * @param live true until it is answered or dismissed, absent afterwards: one live candidate a cause
 * @param cause why
 * @param status where it stands
 * @param category the catalogue entry, absent if none
 * @param building the building, absent if none
 * @param leadUnit the unit that leads the first request, absent if none
 * @param body the body that has taken it on its agenda, absent before
 * @param reopens how often the request had been reopened then
 * @param createdAt when
 * @param changedAt when it last changed
 * @param reason why it was dismissed
 */
@Unique(
        name = "cause",
        of = {"causeKey", "live"})
@Index({"building", "status", "createdAt"})
@Index({"body", "status", "createdAt"})
public record Candidate(
        Id<Candidate> id,
        long version,
        @Size(max = 100) String causeKey,
        @Nullable Boolean live,
        Cause cause,
        CandidateStatus status,
        @Nullable Id<ServiceCategory> category,
        @Nullable Id<Building> building,
        @Nullable Id<Organization> leadUnit,
        @Nullable Id<Organization> body,
        long reopens,
        Instant createdAt,
        Instant changedAt,

        @Kept("access.hold.deliberation") @Size(max = 1000) @Nullable String reason) {
    /** How it is stored. */
    public static final RecordType<Candidate> TYPE = RecordType.of(MethodHandles.lookup(), Candidate.class);
    /** What causes it. */
    public static final Attribute<Candidate, String> CAUSE_KEY = TYPE.attribute("causeKey", Candidate::causeKey);
    /** The building. */
    public static final Attribute<Candidate, Id<Building>> BUILDING = TYPE.attribute("building", Candidate::building);
    /** The body that has taken it on its agenda. */
    public static final Attribute<Candidate, Id<Organization>> BODY = TYPE.attribute("body", Candidate::body);
    /** Where it stands. */
    public static final Attribute<Candidate, CandidateStatus> STATUS = TYPE.attribute("status", Candidate::status);
    /** When. */
    public static final Attribute<Candidate, Instant> CREATED_AT = TYPE.attribute("createdAt", Candidate::createdAt);

    Candidate taken(Id<Organization> by, Instant at) {
        if (status != CandidateStatus.PROPOSED) {
            throw new RuleViolation("chain.state", status.said());
        }
        return with(CandidateStatus.TAKEN, true, by, at, null);
    }

    Candidate answered(Instant at) {
        if (status != CandidateStatus.TAKEN) {
            throw new RuleViolation("chain.state", status.said());
        }
        return with(CandidateStatus.ANSWERED, null, body, at, null);
    }

    Candidate dismissed(String why, Instant at) {
        if (status != CandidateStatus.PROPOSED) {
            throw new RuleViolation("chain.state", status.said());
        }
        return with(CandidateStatus.DISMISSED, null, body, at, why);
    }

    Candidate linked(Instant at) {
        requireLive();
        return with(status, live, body, at, reason);
    }

    private void requireLive() {
        if (live == null) {
            throw new RuleViolation("chain.state", status.said());
        }
    }

    private Candidate with(
            CandidateStatus next,
            @Nullable Boolean lives,
            @Nullable Id<Organization> by,
            Instant at,
            @Nullable String why) {
        return new Candidate(
                id, version, causeKey, lives, cause, next, category, building, leadUnit, by, reopens, createdAt, at,
                why);
    }
}
