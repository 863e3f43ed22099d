package org.commonhall.governance.ballot;

import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.IntStream;
import org.commonhall.Id;
import org.commonhall.storage.Inner;
import org.commonhall.storage.RecordType;

/**
 * One of the doors into a ballot. Each vote locks one of sixteen gates; closing locks all of them, so no vote can be cast after
 * counting has begun, and voters do not queue behind one row.
 *
 * @param id the identity, made of the ballot's and the number
 * @param version the version, which never changes
 * @param ballot the ballot
 * @param number from 0
 */
@Inner
public record BallotGate(Id<BallotGate> id, long version, Id<Ballot> ballot, long number) {
    /** How it is stored. */
    public static final RecordType<BallotGate> TYPE = RecordType.of(MethodHandles.lookup(), BallotGate.class);

    private static final int GATES = 16;

    static BallotGate of(Id<Ballot> ballot, int number) {
        return new BallotGate(id(ballot, number), 0, ballot, number);
    }

    /** The numbers of all gates. */
    static IntStream numbers() {
        return IntStream.range(0, GATES);
    }

    static Id<BallotGate> id(Id<Ballot> ballot, int number) {
        return new Id<>(UUID.nameUUIDFromBytes(("gate " + ballot + " " + number).getBytes(StandardCharsets.UTF_8)));
    }

    /** Gives the gate that a voter goes through. */
    static Id<BallotGate> of(Id<Ballot> ballot, Id<BallotElector> elector) {
        return id(ballot, Math.floorMod(elector.value().hashCode(), GATES));
    }
}
