package org.commonhall.governance.chain;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Inner;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * One link of a chain (链节): part of its candidate. Links are kept here, so that no capability has to know those that come
 * after it.
 *
 * @param id the identity
 * @param version the version
 * @param candidate the chain
 * @param kind what kind of record it is
 * @param record the record; for an answer the requester it is for
 * @param origin the record it follows from, absent for the first ones
 * @param outcome for an answer what it says, else absent
 * @param at when it was linked
 */
@Inner
@Unique(
        name = "record",
        of = {"candidate", "record"})
@Index("record")
public record ChainLink(
        Id<ChainLink> id,
        long version,
        Id<Candidate> candidate,
        LinkKind kind,
        UUID record,
        @Nullable UUID origin,
        @Size(max = 40) @Nullable String outcome,
        Instant at) {
    /** How it is stored. */
    public static final RecordType<ChainLink> TYPE = RecordType.of(MethodHandles.lookup(), ChainLink.class);
    /** The chain. */
    public static final Attribute<ChainLink, Id<Candidate>> CANDIDATE =
            TYPE.attribute("candidate", ChainLink::candidate);
    /** The record. */
    public static final Attribute<ChainLink, UUID> RECORD = TYPE.attribute("record", ChainLink::record);
}
