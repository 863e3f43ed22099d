package org.commonhall.governance.committee;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;

/**
 * What somebody who works in the building proposes to a committee (提案).
 *
 * @param id the identity
 * @param version the version
 * @param committee the committee
 * @param title one line
 * @param text the proposal in full
 * @param person who proposes
 * @param createdAt since when
 * @param needed how many supporters it takes
 * @param supporters how many it has, who proposes included
 * @param status where it stands
 */
@Index({"committee", "status", "createdAt"})
@Index("person")
public record Proposal(
        Id<Proposal> id,
        long version,
        Id<Committee> committee,
        @Personal("proposal") @Size(max = 200) String title,
        @Personal("proposal") @Size(max = 4000) String text,
        @Subject Id<Person> person,
        Instant createdAt,
        long needed,
        long supporters,
        ProposalStatus status) {
    /** How it is stored. */
    public static final RecordType<Proposal> TYPE = RecordType.of(MethodHandles.lookup(), Proposal.class);
    /** The committee. */
    public static final Attribute<Proposal, Id<Committee>> COMMITTEE = TYPE.attribute("committee", Proposal::committee);
    /** Since when. */
    public static final Attribute<Proposal, Instant> CREATED_AT = TYPE.attribute("createdAt", Proposal::createdAt);

    Proposal supported() {
        long now = supporters + 1;
        return with(now, status == ProposalStatus.OPEN && now >= needed ? ProposalStatus.ADMITTED : status);
    }

    /**
     * Gives the same proposal as one that is on an agenda.
     *
     * @return the copy
     */
    public Proposal scheduled() {
        return with(supporters, ProposalStatus.SCHEDULED);
    }

    private Proposal with(long count, ProposalStatus next) {
        return new Proposal(id, version, committee, title, text, person, createdAt, needed, count, next);
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
