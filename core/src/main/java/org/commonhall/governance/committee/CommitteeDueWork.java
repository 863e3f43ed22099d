package org.commonhall.governance.committee;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.Due;
import org.commonhall.Id;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.DueWork;
import org.commonhall.corridor.Reading;

/**
 * What happens to committees by itself: the end of a term is to be reported, a term ends, a member who sits for the
 * owners owns nothing any more. Each is settled once, on whichever node. Thread-safe.
 */
final class CommitteeDueWork implements DueWork {
    private static final Actor CLOCK = Actor.system("committee clock");

    private final Corridor corridor;
    private final CommitteePolicy policy;

    CommitteeDueWork(Corridor corridor, CommitteePolicy policy) {
        this.corridor = corridor;
        this.policy = policy;
    }

    @Override
    public ImmutableList<Due> due(Instant now, int limit) {
        return corridor.read(
                CLOCK,
                reading -> Due.first(
                        Stream.concat(days().due(reading, now, limit).stream(), lost(reading, now).stream()), limit));
    }

    private CommitteeDays days() {
        return new CommitteeDays(
                Due.COMMITTEE_DUE, ImmutableList.of(Committee.WARN_ON, Committee.TERM_ENDS_ON), zone());
    }

    private ZoneId zone() {
        return policy.calendar().get().zone();
    }

    /** The register of owners does not know about seats, so it is asked which members have lost their title. */
    private List<Due> lost(Reading reading, Instant now) {
        return Eligibility.lost(reading, LocalDate.ofInstant(now, zone())).entrySet().stream()
                .map(one -> new Due(
                        Due.COMMITTEE_SEAT_DUE,
                        one.getKey().id().value(),
                        one.getValue().atStartOfDay(zone()).toInstant()))
                .toList();
    }

    @Override
    public boolean settle(Due due, Instant now) {
        if (due.kind().equals(Due.COMMITTEE_SEAT_DUE)) {
            return new CommitteeSteps(corridor, policy).settle(CLOCK, due);
        }
        SettleCommittee command = new SettleCommittee(new Id<>(due.id()), due.at());
        return corridor.settle(due.call(), command, CommitteeEvent.TERM_WARNED.code(), Committee.TYPE, change -> {
            Committee committee = change.lockSubject(Committee.TYPE, command.committee());
            change.requireAny(false, committee.scopes());
            return days().isDue(committee, due.at())
                    ? change.update(Committee.TYPE, settled(change, committee, due.at()))
                    : committee;
        });
    }

    /** Settles everything of that day at once; the gravest gives the event. */
    private Committee settled(Change change, Committee committee, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, zone());
        CommitteeBuilder next = committee.next().warnOn(null);
        if (day.equals(committee.termEndsOn())) {
            CommitteeSteps.endTerm(change, committee, day);
            next.termOver(true).filled(0).electionRequired(true).reviewOn(null).regularOn(null);
            change.event(CommitteeEvent.TERM_OVER.code());
        }
        return next.build().scheduled(zone());
    }
}
