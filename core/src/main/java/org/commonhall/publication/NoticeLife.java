package org.commonhall.publication;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.ClockLimit;
import org.commonhall.calendar.Due;
import org.jspecify.annotations.Nullable;

/**
 * The life of a notice. Pure transitions; days are counted as the Civil Code says: the day of posting does not count (article
 * 201), the last one ends at close of business and moves on from a rest day (article 203).
 */
final class NoticeLife {
    private NoticeLife() {}

    /** The notice with its period counted from the moment it was posted. */
    static PublicNotice counted(PublicNotice notice, PublicationPolicy policy, Instant now) {
        if (notice.postedAt().isAfter(now)) {
            throw new RuleViolation("publication.posted.future", notice.postedAt());
        }
        Due due = policy.calendar().get().due(notice.postedAt(), notice.period());
        Instant end = Objects.requireNonNull(due.at());
        ClockLimit least = policy.least().get(notice.kind());
        if (least != null) {
            Instant shortest =
                    policy.calendar().get().due(notice.postedAt(), least).at();
            if (shortest != null && end.isBefore(shortest)) {
                throw new RuleViolation(
                        "publication.period.short", notice.period().said(), least.said());
            }
        }
        Integer missing = due.missingYear();
        return dated(notice.next()
                .endsAt(end)
                .provisionalYear(missing == null ? null : missing.longValue())
                .periodTold(false)
                .build());
    }

    static PublicNotice proved(PublicNotice notice, boolean first) {
        require(notice);
        return first ? notice.next().unproven(notice.unproven() - 1).build() : notice;
    }

    static PublicNotice extended(PublicNotice notice, long days, String why, PublicationPolicy policy, Instant now) {
        require(notice);
        PublicNotice longer = counted(
                notice.next()
                        .extendedDays(notice.extendedDays() + days)
                        .reason(why)
                        .build(),
                policy,
                now);
        if (longer.hasRun(now)) {
            throw new RuleViolation("publication.extend.past", longer.endsAt());
        }
        return longer;
    }

    /** Posted again with a period of its own; what was upheld in the round before is settled by that. */
    static PublicNotice reposted(PublicNotice notice, RepostNotice again, PublicationPolicy policy, Instant now) {
        require(notice);
        ClockLimit period = again.period() == null ? notice.period() : again.period();
        return counted(
                notice.next()
                        .title(again.title() == null ? notice.title() : again.title())
                        .text(again.text())
                        .reason(again.reason())
                        .round(notice.round() + 1)
                        .postedAt(now)
                        .periodDays(period.amount())
                        .periodUnit(period.mode())
                        .extendedDays(0)
                        .upheld(0)
                        .build(),
                policy,
                now);
    }

    static PublicNotice objected(PublicNotice notice, Instant replyDueAt, Instant now) {
        require(notice);
        if (notice.hasRun(now)) {
            throw new RuleViolation("publication.objection.late", notice.endsAt());
        }
        Instant earlier = notice.replyDueAt();
        return dated(notice.next()
                .objections(notice.objections() + 1)
                .unanswered(notice.unanswered() + 1)
                .replyDueAt(earlier == null ? replyDueAt : earlier)
                .build());
    }

    /**
     * One objection is answered; the reply that is due next is the oldest of the others, but what was told once is not told
     * again for the same time.
     */
    static PublicNotice replied(PublicNotice notice, Objection answered, Optional<Instant> nextReply) {
        require(notice);
        boolean counts = Boolean.TRUE.equals(answered.upheld()) && answered.round() == notice.round();
        Instant known = notice.replyDueAt();
        Instant next = nextReply
                .map(due -> known != null && known.isAfter(due) ? known : due)
                .orElse(null);
        return dated(notice.next()
                .unanswered(notice.unanswered() - 1)
                .upheld(notice.upheld() + (counts ? 1 : 0))
                .replyDueAt(next)
                .build());
    }

    /**
     * The outcome. Nothing is decided while an objection waits or the period runs; an upheld objection alone lets a notice
     * be changed or taken back before its period has run, and keeps it from being confirmed.
     */
    static PublicNotice decided(PublicNotice notice, NoticeStatus outcome, @Nullable String words, Instant now) {
        require(notice, outcome, now);
        if (outcome != NoticeStatus.CONFIRMED && (words == null || words.isBlank())) {
            throw new RuleViolation("publication.outcome.words");
        }
        return notice.next()
                .status(outcome)
                .outcomeText(words)
                .decidedAt(now)
                .nextDueAt(null)
                .build();
    }

    /** The guards of an outcome that do not depend on its words. */
    static void require(PublicNotice notice, NoticeStatus outcome, Instant now) {
        require(notice);
        if (outcome == NoticeStatus.POSTED) {
            throw new RuleViolation("publication.outcome.none");
        }
        if (notice.unanswered() > 0) {
            throw new RuleViolation("publication.outcome.unanswered", notice.unanswered());
        }
        boolean confirmed = outcome == NoticeStatus.CONFIRMED;
        if (!notice.hasRun(now) && (confirmed || notice.upheld() == 0)) {
            throw new RuleViolation("publication.outcome.early", notice.endsAt());
        }
        if (confirmed && notice.upheld() > 0) {
            throw new RuleViolation("publication.outcome.upheld", notice.upheld());
        }
        if (confirmed && notice.unproven() > 0) {
            throw new RuleViolation("publication.outcome.unproven", notice.unproven());
        }
    }

    /** What was due has been told; a reply that is still missing is told again after as long as it may take. */
    static PublicNotice told(PublicNotice notice, PublicationPolicy policy, Instant at, Instant now) {
        if (!notice.periodTold() && !at.isBefore(notice.endsAt())) {
            return dated(notice.next().periodTold(true).build());
        }
        Instant again = policy.calendar().get().due(now, policy.replyWithin()).at();
        return dated(notice.next().replyDueAt(again).build());
    }

    static void require(PublicNotice notice) {
        if (notice.status() != NoticeStatus.POSTED) {
            throw new RuleViolation("publication.state", notice.status());
        }
    }

    private static PublicNotice dated(PublicNotice notice) {
        Instant end = notice.periodTold() ? null : notice.endsAt();
        Instant reply = notice.unanswered() == 0 ? null : notice.replyDueAt();
        Instant next = end == null || (reply != null && reply.isBefore(end)) ? reply : end;
        return notice.next().nextDueAt(next).build();
    }
}
