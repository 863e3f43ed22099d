package org.commonhall.governance.ballot;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Inner;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.jspecify.annotations.Nullable;

/**
 * That a voter got the papers of a consultation (送达记录). There may be several, such as a letter after a knock at the door.
 *
 * @param id the identity
 * @param version the version
 * @param ballot the ballot
 * @param elector the voter
 * @param method how
 * @param proof what proves it, such as the number of a letter; absent without one
 * @param at when it was delivered
 */
@Inner
@Index({"ballot", "at"})
@Index("elector")
public record BallotDelivery(
        Id<BallotDelivery> id,
        long version,
        Id<Ballot> ballot,

        @Subject(value = Subject.Erasure.KEEP, hold = "access.hold.law")
        Id<BallotElector> elector,

        Method method,
        @Personal("vote") @Size(max = 200) @Nullable String proof,
        Instant at) {
    /** How it is stored. */
    public static final RecordType<BallotDelivery> TYPE = RecordType.of(MethodHandles.lookup(), BallotDelivery.class);
    /** The ballot. */
    public static final Attribute<BallotDelivery, Id<Ballot>> BALLOT = TYPE.attribute("ballot", BallotDelivery::ballot);
    /** The voter. */
    public static final Attribute<BallotDelivery, Id<BallotElector>> ELECTOR =
            TYPE.attribute("elector", BallotDelivery::elector);
    /** When it was delivered. */
    public static final Attribute<BallotDelivery, Instant> AT = TYPE.attribute("at", BallotDelivery::at);

    /** How a voter got the papers (送达方式). */
    public enum Method {
        /** Handed over (当面送达). */
        IN_PERSON,
        /** By post (邮寄). */
        POST,
        /** By a message or online (电子送达). */
        MESSAGE,
        /** Left at the door (留置). */
        LEFT_AT_DOOR,
        /** By a notice at the place (公告). */
        POSTED
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
