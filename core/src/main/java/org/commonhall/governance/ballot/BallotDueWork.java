package org.commonhall.governance.ballot;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import org.commonhall.Actor;
import org.commonhall.Due;
import org.commonhall.Id;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.DueWork;

/**
 * What happens to ballots by itself: those who have not voted are reminded, consultations end, and a result that was not
 * posted in time is told of. Thread-safe.
 */
final class BallotDueWork implements DueWork {
    private static final String KIND = "ballot.due";
    private static final Actor CLOCK = Actor.system("ballot clock");

    private final Corridor corridor;
    private final BallotSetup setup;
    private final CountSteps counting;

    BallotDueWork(Corridor corridor, BallotSetup setup, CountSteps counting) {
        this.corridor = corridor;
        this.setup = setup;
        this.counting = counting;
    }

    @Override
    public ImmutableList<Due> due(Instant now, int limit) {
        return corridor.read(CLOCK, reading -> reading.due(KIND, Ballot.NEXT_DUE_AT, now, limit));
    }

    @Override
    public boolean settle(Due due, Instant now) {
        SettleBallot command = new SettleBallot(new Id<>(due.id()), due.at());
        return corridor.settle(CLOCK.once(due.commandId()), command, "ballot.reminder", Ballot.TYPE, change -> {
            BallotSetup.shut(change, command.ballot());
            Ballot ballot = change.lockSubject(Ballot.TYPE, command.ballot());
            change.authorise(false, ballot.body().value());
            // Somebody was faster: what was due is no more.
            return due.at().equals(ballot.nextDueAt()) ? settled(change, ballot) : ballot;
        });
    }

    private Ballot settled(Change change, Ballot ballot) {
        if (ballot.status() != BallotStatus.OPEN) {
            change.event("ballot.unpublished");
            return change.update(
                    Ballot.TYPE, ballot.next().late(true).nextDueAt(null).build());
        }
        Instant closes = ballot.closesAt();
        if (closes == null || change.now().isBefore(closes)) {
            return change.update(
                    Ballot.TYPE,
                    BallotLife.waiting(ballot.next().reminded(true).build(), setup.policy(), change.now()));
        }
        if (counting.waits(change, ballot)) {
            // The box must be counted by people first; the secretary closes the ballot then.
            change.event("ballot.waits");
            return change.update(Ballot.TYPE, ballot.next().nextDueAt(null).build());
        }
        change.event("ballot.closed");
        return counting.counted(change, ballot);
    }
}
