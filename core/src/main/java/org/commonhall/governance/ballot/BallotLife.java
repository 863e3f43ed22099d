package org.commonhall.governance.ballot;

import java.time.Duration;
import java.time.Instant;
import org.commonhall.RuleViolation;
import org.commonhall.governance.decision.RuleSet;
import org.jspecify.annotations.Nullable;

/** The life of a ballot. Pure transitions. */
final class BallotLife {
    private BallotLife() {}

    static Ballot opened(
            Ballot ballot, RuleSet rules, BallotMeasures measures, long electors, long known, Instant now) {
        requireOpening(ballot, now);
        return ballot.next()
                .status(BallotStatus.OPEN)
                .openedAt(now)
                .ruleText(rules.text())
                .measures(measures.text())
                .electors(electors)
                .recognisable(known)
                .build();
    }

    /** Refuses to open what was opened, before its beginning or after its end. */
    static void requireOpening(Ballot ballot, Instant now) {
        BallotAction.OPEN.require(ballot);
        Instant opens = ballot.opensAt();
        if (opens != null && now.isBefore(opens)) {
            throw new RuleViolation("ballot.early", opens);
        }
        Instant closes = ballot.closesAt();
        if (closes != null) {
            requirePeriod(null, closes, now);
        }
    }

    /** Refuses a period without an end ahead, or with an end before its beginning. */
    static void requirePeriod(@Nullable Instant opens, @Nullable Instant closes, Instant now) {
        if (closes == null || !now.isBefore(closes) || (opens != null && !opens.isBefore(closes))) {
            throw closes == null ? new RuleViolation("ballot.period.open") : new RuleViolation("ballot.period", closes);
        }
    }

    /** Refuses a ballot that has no electorate yet. */
    static void requireOpened(Ballot ballot) {
        if (ballot.measures() == null) {
            throw unopened();
        }
    }

    /** Refuses a ballot that has and will have no result. */
    static void requireResult(Ballot ballot) {
        requireOpened(ballot);
        if (ballot.status() == BallotStatus.CANCELLED) {
            throw unopened();
        }
    }

    private static RuleViolation unopened() {
        return new RuleViolation("ballot.unopened");
    }

    /** Sets what falls due next: the reminder, or the end. */
    static Ballot waiting(Ballot ballot, BallotPolicy policy, Instant now) {
        Instant closes = ballot.closesAt();
        if (closes == null) {
            return ballot;
        }
        Instant reminder = closes.minus(Duration.ofDays(policy.remindDays()));
        boolean remind = !ballot.reminded() && reminder.isAfter(now);
        return ballot.next()
                .reminded(!remind)
                .nextDueAt(remind ? reminder : ballot.countingEnd())
                .build();
    }

    /** Refuses a vote that comes too early or too late. The period counts, not whether the ballot was closed. */
    static void requireTaking(Ballot ballot, Instant now) {
        if (ballot.status() == BallotStatus.PREPARED) {
            throw unopened();
        }
        if (!takes(ballot, now)) {
            throw new RuleViolation("ballot.closed");
        }
    }

    /** Whether votes are taken now. */
    static boolean takes(Ballot ballot, Instant now) {
        Instant closes = ballot.closesAt();
        return ballot.status() == BallotStatus.OPEN && (closes == null || now.isBefore(closes));
    }

    /** Refuses a paper after the end of counting. It was handed in before the end of voting, which its counter answers for. */
    static void requireEntering(Ballot ballot, Instant now) {
        if (ballot.status() == BallotStatus.PREPARED) {
            throw unopened();
        }
        Instant end = ballot.countsUntil();
        if (ballot.status() != BallotStatus.OPEN || (end != null && !now.isBefore(end))) {
            throw new RuleViolation("ballot.closed");
        }
    }

    /** Refuses to close what runs: a consultation runs to its end unless everybody has voted. */
    static void requireClosing(Ballot ballot, long missing, Instant now) {
        BallotAction.CLOSE.require(ballot);
        Instant closes = ballot.closesAt();
        if (closes != null && now.isBefore(closes) && missing > 0) {
            throw new RuleViolation("ballot.running", closes, missing);
        }
    }

    static Ballot closed(Ballot ballot, Instant now) {
        return ballot.next()
                .status(BallotStatus.CLOSED)
                .closedAt(now)
                .nextDueAt(null)
                .build();
    }

    static Ballot due(Ballot ballot, @Nullable Instant publishBy) {
        return ballot.next().publishBy(publishBy).nextDueAt(publishBy).build();
    }

    static Ballot cancelled(Ballot ballot, String why) {
        BallotAction.CANCEL.require(ballot);
        return ballot.next()
                .status(BallotStatus.CANCELLED)
                .reason(why)
                .nextDueAt(null)
                .build();
    }

    /** Refuses to publish what its scrutineers have not confirmed, or what does not hang. */
    static void requirePublishing(Ballot ballot, long unconfirmed, boolean posted) {
        BallotAction.PUBLISH.require(ballot);
        if (unconfirmed > 0) {
            throw new RuleViolation("ballot.unconfirmed", unconfirmed);
        }
        if (!posted) {
            throw new RuleViolation("ballot.unposted");
        }
    }

    static Ballot published(Ballot ballot, Instant now) {
        Instant by = ballot.publishBy();
        return ballot.next()
                .status(BallotStatus.PUBLISHED)
                .publishedAt(now)
                .late(by != null && now.isAfter(by))
                .nextDueAt(null)
                .build();
    }
}
