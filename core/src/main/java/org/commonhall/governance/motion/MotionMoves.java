package org.commonhall.governance.motion;

import java.util.Objects;
import org.commonhall.Explanation;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Reading;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/**
 * Brings motions from one state to another inside a transaction. The motion is held already; its lead motion, where it
 * changes, is held after it and the book after that, everywhere in this order, so that two never wait for each other.
 */
final class MotionMoves {
    /** How strict a move is. */
    enum Kind {
        /** In turn: what follows, with everything it takes. */
        IN_TURN,
        /** Given: by a vote, whose conditions were checked when it was opened, or by the submitter's withdrawal. */
        GIVEN,
        /** Out of turn, with a reason. */
        OUT_OF_TURN
    }

    private MotionMoves() {}

    static Motion move(Change change, Motion motion, MotionState from, MotionState to, Kind kind) {
        if (from.code().equals(to.code())) {
            throw new RuleViolation("motion.same", to.label());
        }
        if (kind == Kind.IN_TURN) {
            MotionLife.requireNext(motion, from, to);
        } else if (kind == Kind.OUT_OF_TURN) {
            MotionLife.requireDecidable(motion, to);
        }
        Motion next = MotionLife.entered(motion, to, change.now());
        boolean numbered = to.has(MotionFlag.NUMBER) && motion.number() == null;
        Motion lead = null;
        if (motion.leadMotion() != null && (numbered || MotionLife.touchesLead(from, to))) {
            lead = change.lock(Motion.TYPE, motion.leadMotion());
            if (kind != Kind.GIVEN && to.decides()) {
                requireTurn(change, motion, lead);
            }
            long waiting = lead.unmerged();
            lead = MotionLife.leadAfter(lead, motion, from, to, change.now());
            if (lead.unmerged() > waiting) {
                change.event(MotionEvent.MERGE_NEEDED.code());
                change.because(Explanation.of("motion.unmerged", lead.unmerged()));
            }
        }
        if (numbered) {
            MotionNumbers.Given given = MotionNumbers.next(change, motion, lead);
            next = next.next().number(given.number()).build();
            lead = given.lead();
        }
        if (lead != null) {
            change.update(Motion.TYPE, lead);
        }
        return change.update(Motion.TYPE, next);
    }

    /** Refuses to decide an amendment whose motion is decided, or before one that reaches further. */
    static void requireTurn(Reading reading, Motion amendment, Motion lead) {
        if (lead.live() == null) {
            throw new RuleViolation("motion.lead.ended", MotionLife.state(lead).label());
        }
        Motion before = before(reading, amendment);
        if (before != null) {
            throw new RuleViolation("motion.order", before.number() == null ? before.title() : before.number());
        }
    }

    /** An undecided amendment to be voted on earlier. Those without a place come after those with one. */
    private static @Nullable Motion before(Reading reading, Motion amendment) {
        Long mine = amendment.voteOrder();
        Condition<Motion> earlier = mine == null ? Motion.VOTE_ORDER.present() : Motion.VOTE_ORDER.below(mine);
        return reading
                .select(Query.of(Motion.TYPE)
                        .where(Motion.LEAD_MOTION
                                .is(Objects.requireNonNull(amendment.leadMotion()))
                                .and(Motion.LIVE.is(true))
                                .and(earlier))
                        .orderBy(Motion.VOTE_ORDER.ascending())
                        .limit(1))
                .stream()
                .findFirst()
                .orElse(null);
    }
}
