package org.commonhall.governance.ballot;

import java.lang.invoke.MethodHandles;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * Who counts a ballot or watches the count (计票人、监票人).
 *
 * @param id the identity
 * @param version the version
 * @param ballot the ballot
 * @param person who
 * @param role counter or scrutineer
 * @param confirmedAt when a scrutineer confirmed the count, absent before
 */
@Unique(
        name = "person",
        of = {"ballot", "person"})
public record BallotTeller(
        Id<BallotTeller> id,
        long version,
        Id<Ballot> ballot,
        Id<Person> person,
        TellerRole role,
        @Nullable Instant confirmedAt) {
    /** How it is stored. */
    public static final RecordType<BallotTeller> TYPE = RecordType.of(MethodHandles.lookup(), BallotTeller.class);
    /** The ballot. */
    public static final Attribute<BallotTeller, Id<Ballot>> BALLOT = TYPE.attribute("ballot", BallotTeller::ballot);
    /** Who. */
    public static final Attribute<BallotTeller, Id<Person>> PERSON = TYPE.attribute("person", BallotTeller::person);

    BallotTeller confirmed(Instant at) {
        return new BallotTeller(id, version, ballot, person, role, at);
    }
}
