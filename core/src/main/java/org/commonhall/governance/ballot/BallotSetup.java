package org.commonhall.governance.ballot;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
import org.commonhall.governance.electorate.Presence;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/**
 * What ballots need of the hall around them.
 *
 * @param policy the hall's figures
 * @param rules the rule sets by name
 * @param calendar the calendar that periods are counted in
 * @param sources where electorates come from, each with a code of its own
 * @param meetings tell who attends a meeting; a host's own stands behind that of the library and takes its place
 */
record BallotSetup(
        BallotPolicy policy,
        RuleSets rules,
        Supplier<WorkingCalendar> calendar,
        Supplier<ImmutableList<ElectorateSource>> sources,
        Supplier<ImmutableList<MeetingRoll>> meetings) {

    ElectorateSource source(String code) {
        return sources.get().stream()
                .filter(source -> source.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("ballot.electorate.source", code));
    }

    /** Lists who attends the meeting that a ballot is taken in; nobody where it is taken in none. */
    ImmutableMap<String, Presence> there(Reading reading, Ballot ballot) {
        return ballot.meeting() == null ? ImmutableMap.of() : roll().of(reading, ballot.meeting(), ballot.subject());
    }

    /** The roll of meetings: a host's own before the library's. */
    MeetingRoll roll() {
        return meetings.get().reverse().get(0);
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
            throw new NotFound("record.missing", Ballot.TYPE);
        }
    }

    static boolean teller(Reading reading, Ballot ballot, Actor by) {
        return by.person() != null
                && tellers(reading, ballot.id()).stream().anyMatch(teller -> is(by, teller.person()));
    }

    /** Everybody who counts a ballot: a few, so that whoever asks for one reads all. */
    static List<BallotTeller> tellers(Reading reading, Id<Ballot> ballot) {
        return reading.select(tellers(ballot));
    }

    static Query<BallotTeller> tellers(Id<Ballot> ballot) {
        return Query.of(BallotTeller.TYPE).where(BallotTeller.BALLOT.is(ballot));
    }

    static boolean is(Actor by, @Nullable Id<Person> person) {
        return person != null && by.is(person.value());
    }
}
