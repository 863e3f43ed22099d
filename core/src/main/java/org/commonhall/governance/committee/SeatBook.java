package org.commonhall.governance.committee;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.decision.RuleSet;
import org.commonhall.storage.Query;

/**
 * A committee with its seats (委员会名册), not stored as one: the rules that look at several seats. Immutable.
 *
 * @param committee the committee
 * @param allocations the groups of the present term
 * @param seats the present row of every seat of the term, by number
 * @param alternates who still waits, in order
 */
public record SeatBook(
        Committee committee,
        ImmutableList<SeatAllocation> allocations,
        ImmutableList<Seat> seats,
        ImmutableList<Alternate> alternates) {

    /** Reads the book: one statement. */
    static SeatBook of(Reading reading, Committee committee) {
        List<Record> rows = reading.selectAll(ImmutableList.of(
                Query.of(SeatAllocation.TYPE)
                        .where(SeatAllocation.COMMITTEE.is(committee.id()))
                        .where(SeatAllocation.TERM.is(committee.term())),
                Query.of(Alternate.TYPE)
                        .where(Alternate.COMMITTEE.is(committee.id()))
                        .where(Alternate.TERM.is(committee.term())),
                live(committee)));
        ImmutableList<Alternate> waiting = Streams.stream(Iterables.filter(rows, Alternate.class))
                .filter(one -> one.usedOn() == null)
                .sorted(Comparator.comparing(Alternate::groupCode).thenComparing(Alternate::position))
                .collect(ImmutableList.toImmutableList());
        return new SeatBook(
                committee,
                ImmutableList.copyOf(Iterables.filter(rows, SeatAllocation.class)),
                numbered(Iterables.filter(rows, Seat.class)),
                waiting);
    }

    private static Query<Seat> live(Committee committee) {
        return Query.of(Seat.TYPE)
                .where(Seat.COMMITTEE.is(committee.id()))
                .where(Seat.TERM.is(committee.term()))
                .where(Seat.LIVE.is(true));
    }

    private static ImmutableList<Seat> numbered(Iterable<Seat> seats) {
        return ImmutableList.sortedCopyOf(Comparator.comparing(Seat::number), seats);
    }

    /**
     * Gives the people who hold the seats of a committee.
     *
     * @param reading the transaction
     * @param committee the committee
     * @return their ids
     */
    public static Stream<UUID> members(Reading reading, Committee committee) {
        return liveSeats(reading, committee).stream()
                .flatMap(one -> Stream.ofNullable(one.person()))
                .map(Id::value);
    }

    /**
     * Lists the present row of every seat of a committee's term: one statement.
     *
     * @param reading the transaction
     * @param committee the committee
     * @return the seats, by number
     */
    public static ImmutableList<Seat> liveSeats(Reading reading, Committee committee) {
        return numbered(reading.select(live(committee)));
    }

    long filled() {
        return seats.stream().filter(seat -> seat.status().filled()).count();
    }

    long filled(String group) {
        return seats.stream()
                .filter(seat -> seat.status().filled() && seat.groupCode().equals(group))
                .count();
    }

    /** The seat among the present ones. */
    Seat require(Id<Seat> id) {
        return seats.stream()
                .filter(seat -> seat.id().equals(id))
                .findAny()
                .orElseThrow(() -> new RuleViolation("committee.seat.past"));
    }

    void requireGroup(String code) {
        if (allocations.stream().noneMatch(group -> group.groupCode().equals(code))) {
            throw SeatRules.unknownGroup(code);
        }
    }

    /** Names a group for people; a code that is no group's stays as it is. */
    Object name(String code) {
        return allocations.stream()
                .filter(group -> group.groupCode().equals(code))
                .<Object>map(SeatAllocation::name)
                .findFirst()
                .orElse(code);
    }

    Seat vacant(String group) {
        return seats.stream()
                .filter(seat ->
                        seat.status() == SeatStatus.VACANT && seat.groupCode().equals(group))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("committee.group.full", name(group)));
    }

    /** Refuses a person who has a seat; an alternate may be nominated for a seat, a member is no alternate. */
    void requireNoSeat(Id<Person> person) {
        if (seats.stream().anyMatch(seat -> Objects.equals(seat.person(), person))) {
            throw new RuleViolation("committee.person.seated");
        }
    }

    ImmutableList<Alternate> alternates(String group) {
        return alternates.stream()
                .filter(one -> one.groupCode().equals(group))
                .collect(ImmutableList.toImmutableList());
    }

    /** The book after one of its seats has changed; an ended one is replaced by the row that took its number. */
    SeatBook with(Seat changed) {
        return new SeatBook(
                committee,
                allocations,
                seats.stream()
                        .map(seat -> seat.number() == changed.number() ? changed : seat)
                        .collect(ImmutableList.toImmutableList()),
                alternates);
    }

    /** The committee as its seats stand. */
    Committee counted(RuleSet rules) {
        return committee
                .next()
                .filled(filled())
                .electionRequired(SeatRules.electionRequired(rules, committee.seats(), filled()))
                .build();
    }
}
