package org.commonhall.governance.ballot;

import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Reading;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Inner;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * The box of a secret ballot (票箱封存): whether its papers, as they lay in it while votes were taken, are gone from
 * the files of the store. A record of its own, so that the ballot's version tells of the ballot.
 *
 * @param id the identity, made of the ballot's
 * @param version the version
 * @param ballot the ballot
 * @param emptiedAt when the papers were written anew, or thrown away; absent while votes are taken
 * @param forgottenAt when the store had left nothing of them in its files, absent until then
 * @param nextDueAt when the store is asked to, absent once it has
 */
@Inner
@Index("nextDueAt")
public record BallotBox(
        Id<BallotBox> id,
        long version,
        Id<Ballot> ballot,
        @Nullable Instant emptiedAt,
        @Nullable Instant forgottenAt,
        @Nullable Instant nextDueAt) {
    /** How it is stored. */
    public static final RecordType<BallotBox> TYPE = RecordType.of(MethodHandles.lookup(), BallotBox.class);
    /** When the store is asked. */
    public static final Attribute<BallotBox, Instant> NEXT_DUE_AT = TYPE.attribute("nextDueAt", BallotBox::nextDueAt);

    static Id<BallotBox> id(Id<Ballot> ballot) {
        return new Id<>(UUID.nameUUIDFromBytes(("box " + ballot).getBytes(StandardCharsets.UTF_8)));
    }

    /** The box of a ballot that opens. */
    static BallotBox placed(Id<Ballot> ballot) {
        return new BallotBox(id(ballot), 0, ballot, null, null, null);
    }

    BallotBox emptied(Instant now) {
        return new BallotBox(id, version, ballot, now, null, now);
    }

    /** Whether papers may still lie in the files as they lay in the box. */
    boolean kept() {
        return emptiedAt != null && forgottenAt == null;
    }

    BallotBox forgotten(Instant now) {
        return new BallotBox(id, version, ballot, emptiedAt, now, null);
    }

    /** Writes down that a box was emptied. */
    static void empty(Change change, Ballot ballot) {
        if (ballot.kind() == BallotKind.SECRET && ballot.openedAt() != null) {
            BallotBox box = change.get(BallotBox.TYPE, id(ballot.id()));
            change.update(BallotBox.TYPE, box.emptied(change.now()));
        }
    }

    static void requireForgotten(Reading reading, Ballot ballot) {
        if (kept(reading, ballot)) {
            throw new RuleViolation("ballot.box.kept");
        }
    }

    /** Whether papers of a ballot that is over may still lie in the files as they lay in the box: one statement. */
    static boolean kept(Reading reading, Ballot ballot) {
        return ballot.kind() == BallotKind.SECRET
                && reading.find(BallotBox.TYPE, id(ballot.id()))
                        .filter(BallotBox::kept)
                        .isPresent();
    }
}
