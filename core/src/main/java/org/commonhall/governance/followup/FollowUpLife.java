package org.commonhall.governance.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.commonhall.RuleViolation;
import org.jspecify.annotations.Nullable;

/** The life of an action. Pure transitions. */
final class FollowUpLife {
    private FollowUpLife() {}

    static FollowUp stepped(FollowUp action, FollowUpStep step, FollowUpPolicy policy, Instant now, ZoneId zone) {
        return switch (step.action()) {
            case REPORT -> reported(action, step.done(), step.outOf(), now);
            case NOTE -> action.next().changedAt(now).build();
            case FINISH -> finished(action, FollowUpStatus.DONE, now);
            case DROP -> finished(action, FollowUpStatus.DROPPED, now);
            case RESCHEDULE -> {
                requireOpen(action);
                yield due(action, step.dueOn(), policy, now, zone);
            }
            case REOPEN -> {
                if (action.status().open()) {
                    throw state(action);
                }
                FollowUp again = action.next()
                        .status(FollowUpStatus.UNDERWAY)
                        .done(0)
                        .outOf(1)
                        .live(true)
                        .finishedAt(null)
                        .build();
                yield due(again, step.dueOn(), policy, now, zone);
            }
            case PLAN -> throw new RuleViolation("followup.step");
        };
    }

    /** Sets the due date, on a day that is not over, and what falls due by itself. */
    static FollowUp due(FollowUp action, @Nullable LocalDate dueOn, FollowUpPolicy policy, Instant now, ZoneId zone) {
        if (dueOn == null) {
            throw new RuleViolation("followup.due.missing");
        }
        if (dueOn.isBefore(LocalDate.ofInstant(now, zone))) {
            throw new RuleViolation("followup.due.past", dueOn);
        }
        return action.next()
                .dueOn(dueOn)
                .changedAt(now)
                .nextDueAt(policy.nextAfter(dueOn, now, zone))
                .build();
    }

    /** Writes down how far an action without parts has come; an action with parts is as far as they are. */
    static FollowUp reported(FollowUp action, long done, long outOf, Instant now) {
        requireOpen(action);
        if (action.parts() > 0) {
            throw new RuleViolation("followup.parts");
        }
        if (done > outOf) {
            throw new RuleViolation("followup.range", done, outOf);
        }
        return action.next()
                .status(FollowUpStatus.UNDERWAY)
                .done(done)
                .outOf(outOf)
                .changedAt(now)
                .build();
    }

    static FollowUp finished(FollowUp action, FollowUpStatus end, Instant now) {
        requireOpen(action);
        if (action.openParts() > 0) {
            throw new RuleViolation("followup.parts.open", action.openParts());
        }
        boolean whole = end == FollowUpStatus.DONE;
        return action.next()
                .status(end)
                .done(whole ? 1 : action.done())
                .outOf(whole ? 1 : action.outOf())
                .live(null)
                .changedAt(now)
                .finishedAt(now)
                .nextDueAt(null)
                .build();
    }

    /** Counts the parts of the whole after one was added, finished or opened again. */
    static FollowUp withParts(FollowUp whole, long more, long moreOpen, Instant now) {
        if (moreOpen > 0) {
            requireOpen(whole);
        }
        return whole.next()
                .status(whole.status() == FollowUpStatus.PLANNED ? FollowUpStatus.UNDERWAY : whole.status())
                .parts(whole.parts() + more)
                .openParts(whole.openParts() + moreOpen)
                .changedAt(now)
                .build();
    }

    /** Marks the reminder as told, then the delay. */
    static FollowUp told(FollowUp action, Instant at, ZoneId zone) {
        Instant late = FollowUpPolicy.lateAt(action.dueOn(), zone);
        return action.next().nextDueAt(at.isBefore(late) ? late : null).build();
    }

    private static void requireOpen(FollowUp action) {
        if (!action.status().open()) {
            throw state(action);
        }
    }

    private static RuleViolation state(FollowUp action) {
        return new RuleViolation("followup.state", action.status().said());
    }
}
