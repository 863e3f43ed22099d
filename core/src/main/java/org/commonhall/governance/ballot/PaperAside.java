package org.commonhall.governance.ballot;

import java.lang.invoke.MethodHandles;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Inner;
import org.commonhall.storage.RecordType;

/**
 * A second vote of one voter that came in another way (重复选票): the first valid one counts, this one is listed. What it said
 * is not kept.
 *
 * @param id the identity
 * @param version the version
 * @param ballot the ballot
 * @param elector the voter
 * @param channel how it came in
 * @param counted how the one that counts came in
 * @param at when it came in
 */
@Inner
@Index({"ballot", "at"})
public record PaperAside(
        Id<PaperAside> id,
        long version,
        Id<Ballot> ballot,
        Id<BallotElector> elector,
        VoteChannel channel,
        VoteChannel counted,
        Instant at) {
    /** How it is stored. */
    public static final RecordType<PaperAside> TYPE = RecordType.of(MethodHandles.lookup(), PaperAside.class);
    /** The ballot. */
    public static final Attribute<PaperAside, Id<Ballot>> BALLOT = TYPE.attribute("ballot", PaperAside::ballot);
    /** When it came in. */
    public static final Attribute<PaperAside, Instant> AT = TYPE.attribute("at", PaperAside::at);
}
