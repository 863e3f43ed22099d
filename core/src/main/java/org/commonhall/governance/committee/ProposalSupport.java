package org.commonhall.governance.committee;

import java.lang.invoke.MethodHandles;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Inner;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;

/**
 * A person supports a proposal (附议).
 *
 * @param id the identity
 * @param version the version
 * @param proposal the proposal
 * @param person who
 * @param at since when
 */
@Inner
@Unique(
        name = "person",
        of = {"proposal", "person"})
@Index("person")
public record ProposalSupport(
        Id<ProposalSupport> id,
        long version,
        Id<Proposal> proposal,
        @Subject(Subject.Erasure.DELETE) Id<Person> person,
        Instant at) {
    /** How it is stored. */
    public static final RecordType<ProposalSupport> TYPE = RecordType.of(MethodHandles.lookup(), ProposalSupport.class);
    /** The proposal. */
    public static final Attribute<ProposalSupport, Id<Proposal>> PROPOSAL =
            TYPE.attribute("proposal", ProposalSupport::proposal);
    /** Who. */
    public static final Attribute<ProposalSupport, Id<Person>> PERSON =
            TYPE.attribute("person", ProposalSupport::person);
}
