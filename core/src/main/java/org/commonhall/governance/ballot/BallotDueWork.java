package org.commonhall.governance.ballot;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.CommonhallException;
import org.commonhall.Due;
import org.commonhall.Id;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.DueWork;

/**
 * What happens to ballots by itself: those who have not voted are reminded, consultations end, a result that was not posted in
 * time is told of, and the store leaves nothing in its files of the papers of a secret ballot as they lay in the box. Thread-safe.
 */
final class BallotDueWork implements DueWork {
    private static final System.Logger LOG = System.getLogger(BallotDueWork.class.getName());
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
        return corridor.read(
                CLOCK,
                reading -> Due.first(
                        Stream.of(
                                        reading.due(Due.BALLOT_DUE, Ballot.NEXT_DUE_AT, now, limit),
                                        reading.due(Due.BALLOT_BOX, BallotBox.NEXT_DUE_AT, now, limit))
                                .flatMap(ImmutableList::stream),
                        limit));
    }

    @Override
    public boolean settle(Due due, Instant now) {
        if (due.kind().equals(Due.BALLOT_BOX)) {
            return settleBox(due);
        }
        SettleBallot command = new SettleBallot(new Id<>(due.id()), due.at());
        boolean done = corridor.settle(due.call(), command, "ballot.reminder", Ballot.TYPE, change -> {
            BallotSetup.shut(change, command.ballot());
            Ballot ballot = change.lockSubject(Ballot.TYPE, command.ballot());
            change.authorise(false, ballot.body().value());
            // Somebody was faster: what was due is no more.
            return due.at().equals(ballot.nextDueAt()) ? settled(change, ballot) : ballot;
        });
        forget(command.ballot());
        return done;
    }

    private Ballot settled(Change change, Ballot ballot) {
        if (ballot.status() != BallotStatus.OPEN) {
            change.event("ballot.unpublished");
            return change.update(
                    Ballot.TYPE, ballot.next().late(true).nextDueAt(null).build());
        }
        Instant end = ballot.countingEnd();
        if (end == null || change.now().isBefore(end)) {
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

    /** Asks the store after a step that may have emptied a box; a refusal leaves it to the next tick. */
    void forget(Id<Ballot> ballot) {
        Id<BallotBox> id = BallotBox.id(ballot);
        try {
            corridor.read(CLOCK, reading -> reading.find(BallotBox.TYPE, id))
                    .filter(box -> box.nextDueAt() != null)
                    .ifPresent(box ->
                            settleBox(new Due(Due.BALLOT_BOX, id.value(), Objects.requireNonNull(box.nextDueAt()))));
        } catch (CommonhallException later) {
            LOG.log(System.Logger.Level.INFO, "box of the ballot " + ballot + ": " + later.code());
        }
    }

    /** Asks the store, and writes down that it has done it. */
    private boolean settleBox(Due due) {
        if (!corridor.forget(BoxPaper.TYPE)) {
            return false;
        }
        SettleBallot command = new SettleBallot(boxOf(due).ballot(), due.at());
        return corridor.settle(due.call(), command, "ballot.box.forgotten", BallotBox.TYPE, change -> {
            BallotBox box = change.lockSubject(BallotBox.TYPE, BallotBox.id(command.ballot()));
            change.authorise(false, change.get(Ballot.TYPE, box.ballot()).body().value());
            return due.at().equals(box.nextDueAt()) ? change.update(BallotBox.TYPE, box.forgotten(change.now())) : box;
        });
    }

    private BallotBox boxOf(Due due) {
        return corridor.read(CLOCK, reading -> reading.get(BallotBox.TYPE, new Id<BallotBox>(due.id())));
    }
}
