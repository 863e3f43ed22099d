package org.commonhall.governance.ballot;

import java.util.Objects;
import org.commonhall.Actor;
import org.commonhall.CommonhallException;
import org.commonhall.Due;
import org.commonhall.Id;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Reading;

/**
 * What becomes of the papers of a secret ballot that is over: the store leaves nothing of them in its files as they lay in the
 * box. It is asked after the commit that wrote them anew, and again at every tick until it has done it.
 */
final class BoxSteps {
    static final String KIND = "ballot.box";

    private static final System.Logger LOG = System.getLogger(BoxSteps.class.getName());
    private static final Actor CLOCK = Actor.system("ballot clock");

    private final Corridor corridor;

    BoxSteps(Corridor corridor) {
        this.corridor = corridor;
    }

    /** Writes down that a box was emptied. */
    static void emptied(Change change, Ballot ballot) {
        if (ballot.kind() == BallotKind.SECRET && ballot.openedAt() != null) {
            BallotBox box = change.get(BallotBox.TYPE, BallotBox.id(ballot.id()));
            change.update(BallotBox.TYPE, box.emptied(change.now()));
        }
    }

    /** Whether papers of a ballot that is over may still lie in the files as they lay in the box: one statement. */
    static boolean kept(Reading reading, Ballot ballot) {
        return ballot.kind() == BallotKind.SECRET
                && reading.find(BallotBox.TYPE, BallotBox.id(ballot.id()))
                        .filter(BallotBox::kept)
                        .isPresent();
    }

    /** Asks the store after a step that may have emptied a box; a refusal leaves it to the next tick. */
    void forget(Id<Ballot> ballot) {
        Id<BallotBox> id = BallotBox.id(ballot);
        try {
            corridor.read(CLOCK, reading -> reading.find(BallotBox.TYPE, id))
                    .filter(box -> box.nextDueAt() != null)
                    .ifPresent(box -> settle(new Due(KIND, id.value(), Objects.requireNonNull(box.nextDueAt()))));
        } catch (CommonhallException later) {
            LOG.log(System.Logger.Level.INFO, "box of the ballot " + ballot + ": " + later.code());
        }
    }

    /** Asks the store, and writes down that it has done it. */
    boolean settle(Due due) {
        if (!corridor.forget(BoxPaper.TYPE)) {
            return false;
        }
        SettleBox command = new SettleBox(new Id<>(due.id()), due.at());
        return corridor.settle(CLOCK.once(due.commandId()), command, "ballot.box.forgotten", BallotBox.TYPE, change -> {
            BallotBox box = change.lockSubject(BallotBox.TYPE, command.box());
            change.authorise(false, change.get(Ballot.TYPE, box.ballot()).body().value());
            return due.at().equals(box.nextDueAt()) ? change.update(BallotBox.TYPE, box.forgotten(change.now())) : box;
        });
    }
}
