package org.commonhall.governance.motion;

import java.time.Instant;
import org.commonhall.Explanation;
import org.commonhall.RuleViolation;
import org.jspecify.annotations.Nullable;

/** The life of a motion. Pure guards and transitions; what becomes of an amendment changes its lead motion too. */
final class MotionLife {
    private MotionLife() {}

    /** Changes the words of an undecided motion; the submitter may only if the state allows it. */
    static Motion edited(Motion motion, EditMotion words, boolean staff, long basedOn, Instant now) {
        requireEditable(motion, staff);
        boolean other = !words.text().equals(motion.text());
        if (other && (motion.finalText() != null || motion.unmerged() > 0)) {
            throw new RuleViolation("motion.edit.final");
        }
        return motion.next()
                .title(words.title())
                .text(words.text())
                .reason(words.reason())
                .textRound(motion.textRound() + (other ? 1 : 0))
                .basedOn(basedOn)
                .changedAt(now)
                .build();
    }

    static void requireEditable(Motion motion, boolean staff) {
        requireLive(motion);
        requireSubmitter(state(motion), staff);
    }

    /** Refuses the submitter where the state leaves the motion to the body's staff. */
    static void requireSubmitter(MotionState state, boolean staff) {
        if (!staff && !state.has(MotionFlag.SUBMITTER_EDIT)) {
            throw new RuleViolation("motion.submitter", state.label());
        }
    }

    static Motion supported(Motion motion, boolean supports, boolean own, boolean already, Instant now) {
        requireSupportable(motion, own);
        if (supports && already) {
            throw new RuleViolation("motion.support.twice");
        }
        if (!supports && !already) {
            throw new RuleViolation("motion.support.none");
        }
        return motion.next()
                .supporters(motion.supporters() + (supports ? 1 : -1))
                .changedAt(now)
                .build();
    }

    static void requireSupportable(Motion motion, boolean own) {
        MotionState state = state(motion);
        if (!state.has(MotionFlag.SUPPORT)) {
            throw new RuleViolation("motion.support.state", state.label());
        }
        if (own) {
            throw new RuleViolation("motion.support.own");
        }
    }

    /** Counts one more amendment. */
    static Motion amended(Motion lead, Instant now) {
        requireAmendable(lead);
        return lead.next()
                .amendments(lead.amendments() + 1)
                .openAmendments(lead.openAmendments() + 1)
                .changedAt(now)
                .build();
    }

    static void requireAmendable(Motion lead) {
        if (lead.leadMotion() != null) {
            throw new RuleViolation("motion.amendment.nested");
        }
        MotionState state = state(lead);
        if (!state.has(MotionFlag.AMEND)) {
            throw new RuleViolation("motion.amendment.state", state.label());
        }
    }

    static Motion recommended(Motion motion, @Nullable String state, @Nullable String text, Instant now) {
        requireLive(motion);
        if (state != null) {
            MotionState end = motion.ownGraph().require(state);
            if (end.recommendation() == null) {
                throw new RuleViolation("motion.recommendation.state", end.label());
            }
        }
        return motion.next()
                .recommendation(state)
                .recommendationText(state == null ? null : text)
                .changedAt(now)
                .build();
    }

    static Motion finalised(Motion motion, String text, Instant now) {
        requireFinalisable(motion);
        return motion.next()
                .finalText(text)
                .unmerged(0)
                .textRound(motion.textRound() + 1)
                .changedAt(now)
                .build();
    }

    static void requireFinalisable(Motion motion) {
        if (motion.unmerged() == 0 && (motion.live() == null || motion.finalText() == null)) {
            throw new RuleViolation("motion.final.none");
        }
    }

    static Motion forwarded(Motion motion, Instant now) {
        requireForwardable(motion);
        return motion.next().forwards(motion.forwards() + 1).changedAt(now).build();
    }

    static void requireForwardable(Motion motion) {
        if (motion.leadMotion() != null) {
            throw new RuleViolation("motion.forward.amendment");
        }
        MotionState state = state(motion);
        if (!state.has(MotionFlag.FORWARD)) {
            throw new RuleViolation("motion.forward.state", state.label());
        }
        requireMerged(motion);
    }

    /** Refuses a state in turn unless it follows, enough people support the motion, and its amendments are settled. */
    static void requireNext(Motion motion, MotionState from, MotionState to) {
        if (!from.next().contains(to.code())) {
            throw new RuleViolation("motion.next", from.label(), to.label());
        }
        if (motion.supporters() < to.supporters()) {
            throw new RuleViolation(
                    Explanation.of("motion.supporters", to.label(), to.supporters(), motion.supporters())
                            .comparing(new Explanation.Comparison(
                                    Long.toString(motion.supporters()), ">=", Long.toString(to.supporters()), false)));
        }
        requireDecidable(motion, to);
    }

    /** Refuses to decide the main text before its amendments, whichever way the decision is reached. */
    static void requireDecidable(Motion motion, MotionState to) {
        if (to.decides()) {
            if (motion.openAmendments() > 0) {
                throw new RuleViolation("motion.amendments.open", motion.openAmendments());
            }
            requireMerged(motion);
        }
    }

    /** Refuses a vote unless the state allows it and the amendments of the motion are decided. */
    static void requireVotable(Motion motion, MotionGraph graph, MotionState state) {
        if (!state.has(MotionFlag.BALLOT)) {
            throw new RuleViolation("motion.ballot.state", state.label());
        }
        requireDecidable(motion, graph.next(state, MotionOutcome.ADOPTED).orElseThrow());
    }

    private static void requireMerged(Motion motion) {
        if (motion.unmerged() > 0) {
            throw new RuleViolation("motion.unmerged", motion.unmerged());
        }
    }

    /** Brings the motion into its new state. */
    static Motion entered(Motion motion, MotionState to, Instant now) {
        boolean live = !to.end();
        boolean withdrawn = to.outcome() == MotionOutcome.WITHDRAWN;
        boolean submitted = to.has(MotionFlag.TIMESTAMP) && motion.submittedAt() == null;
        return motion.next()
                .state(to.code())
                .visibility(to.visibility())
                .live(live ? true : null)
                .changedAt(now)
                .submittedAt(submitted ? now : motion.submittedAt())
                .withdrawnAt(withdrawn ? now : null)
                .endedAt(live ? null : now)
                .build();
    }

    /** Whether the lead motion changes when an amendment goes from one state to another. */
    static boolean touchesLead(MotionState from, MotionState to) {
        return from.end() != to.end() || adopts(from) || adopts(to);
    }

    /**
     * The lead motion after an amendment went on. An adopted text becomes the final text only where it was written on the
     * text as it is; otherwise, and where an adopted amendment is taken up again, the staff have to write it.
     */
    static Motion leadAfter(Motion lead, Motion amendment, MotionState from, MotionState to, Instant now) {
        MotionBuilder next = lead.next().changedAt(now);
        if (from.end() != to.end()) {
            next.openAmendments(lead.openAmendments() + (to.end() ? -1 : 1));
        }
        boolean waits = adopts(from);
        if (adopts(to)) {
            if (to.merge() == MotionMerge.DO && mergeable(lead, amendment)) {
                next.finalText(amendment.text()).textRound(lead.textRound() + 1);
            } else {
                waits = true;
            }
        }
        return next.unmerged(lead.unmerged() + (waits ? 1 : 0)).build();
    }

    private static boolean mergeable(Motion lead, Motion amendment) {
        return lead.live() != null && lead.unmerged() == 0 && amendment.basedOn() == lead.textRound();
    }

    private static boolean adopts(MotionState state) {
        return state.merge() == MotionMerge.DO
                || (state.merge() == MotionMerge.UNDEFINED && state.outcome() == MotionOutcome.ADOPTED);
    }

    static void requireLive(Motion motion) {
        if (motion.live() == null) {
            throw new RuleViolation("motion.ended", state(motion).label());
        }
    }

    static MotionState state(Motion motion) {
        return motion.ownGraph().require(motion.state());
    }
}
