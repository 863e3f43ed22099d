package org.commonhall.governance.ballot;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.WorkingCalendar;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Writing;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.decision.RuleSets;
import org.commonhall.governance.electorate.ElectorateSource;
import org.commonhall.governance.electorate.MeetingRoll;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/**
 * What ballots need of the hall around them.
 *
 * @param policy the hall's figures
 * @param rules the rule sets by name
 * @param calendar the calendar that periods are counted in
 * @param sources where electorates come from, by code
 * @param meetings who attends a meeting
 */
record BallotSetup(
        BallotPolicy policy,
        RuleSets rules,
        Supplier<WorkingCalendar> calendar,
        ImmutableMap<String, ElectorateSource> sources,
        MeetingRoll meetings) {

    ElectorateSource source(String code) {
        ElectorateSource source = sources.get(code);
        if (source == null) {
            throw new RuleViolation("ballot.electorate.source", code);
        }
        return source;
    }

    LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, calendar.get().zone());
    }

    static ElectorateSource.Question question(Ballot ballot, LocalDate day) {
        return new ElectorateSource.Question(ballot.body(), places(ballot), day, ballot.meeting(), ballot.subject());
    }

    private static ImmutableSet<UUID> places(Ballot ballot) {
        String ids = ballot.places();
        return ids == null
                ? ImmutableSet.of()
                : Splitter.on(' ').splitToStream(ids).map(UUID::fromString).collect(ImmutableSet.toImmutableSet());
    }

    /** Locks every gate, so that nobody votes meanwhile; before the ballot itself, as voters do. */
    static void shut(Writing writing, Id<Ballot> ballot) {
        BallotGate.numbers()
                .mapToObj(number -> BallotGate.id(ballot, number))
                .sorted()
                .forEach(gate -> pass(writing, gate));
    }

    /** Locks one gate. */
    static void pass(Writing writing, Id<BallotGate> gate) {
        try {
            writing.lock(BallotGate.TYPE, gate);
        } catch (NotFound none) {
            throw new NotFound("record.missing", Ballot.TYPE.table());
        }
    }

    static boolean teller(Reading reading, Ballot ballot, Actor by) {
        UUID person = by.person();
        return person != null
                && reading
                        .select(Query.of(BallotTeller.TYPE)
                                .where(BallotTeller.BALLOT.is(ballot.id()))
                                .where(BallotTeller.PERSON.is(new Id<>(person))))
                        .stream()
                        .findAny()
                        .isPresent();
    }

    static @Nullable Id<Person> person(Actor by) {
        return by.person() == null ? null : new Id<>(by.person());
    }

    static boolean is(Actor by, @Nullable Id<Person> person) {
        return person != null && by.is(person.value());
    }
}
