package org.commonhall.governance.ballot;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Names;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.decision.Measure;
import org.commonhall.governance.electorate.Presence;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * One voter of the roll, for staff, tellers and auditors.
 *
 * @param elector the row
 * @param label what it is: a seat, the numbers of units
 * @param group the group, null without groups
 * @param person who casts the vote, null where nobody is named
 * @param weights what the vote weighs
 * @param presence whether the voter attends
 * @param holder who holds the mandate, or null
 * @param holderName the person's name, or null
 * @param voted whether a vote was taken
 * @param channel how it came in, or null
 * @param votedAt when, or null
 * @param castBy who cast or entered it, or null
 * @param castByName the person's name, or null
 * @param note what was written down about a vote by phone, or null
 */
public record RollLine(
        Id<BallotElector> elector,
        String label,
        @Nullable String group,
        @Nullable Id<Person> person,
        ImmutableMap<Measure, BigDecimal> weights,
        Presence presence,
        @Nullable Id<Person> holder,
        @Personal("contact") @Nullable String holderName,
        boolean voted,
        @Nullable VoteChannel channel,
        @Nullable Instant votedAt,
        @Nullable Id<Person> castBy,
        @Personal("contact") @Nullable String castByName,
        @Nullable String note) {

    /**
     * That a voter got the papers of a consultation.
     *
     * @param elector the row of the roll
     * @param method how
     * @param proof what proves it, such as the number of a letter; null without one
     * @param at when it was delivered
     */
    public record Delivery(
            Id<BallotElector> elector,
            BallotDelivery.Method method,
            @Nullable String proof,
            Instant at) {}

    /**
     * A vote that does not count, because another one of the voter came first in another way.
     *
     * @param elector the row of the roll
     * @param channel how it came in
     * @param counted how the vote that counts came in
     * @param at when it came in
     */
    public record Aside(Id<BallotElector> elector, VoteChannel channel, VoteChannel counted, Instant at) {}

    static RollLine of(BallotElector row, Names names) {
        return new RollLine(
                row.id(),
                row.label(),
                row.groupCode(),
                row.person(),
                row.weighs(),
                row.presence(),
                row.holder(),
                names.plain(Person.TYPE, row.holder()),
                row.voted(),
                row.channel(),
                row.votedAt(),
                row.castBy(),
                names.plain(Person.TYPE, row.castBy()),
                row.note());
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
