package org.commonhall.governance.committee;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.building.Tenure;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/**
 * Whether those who sit for the owners own something (业主委员资格): themselves or the organization they represent, in the
 * committee's building where it has one. Beijing property regulation (2024), article 46.
 */
final class Eligibility {
    private Eligibility() {}

    /** Refuses for a group bound to ownership who owns nothing on a day; no statement for other groups. */
    static void require(
            Reading reading,
            SeatBook book,
            String group,
            Id<Person> person,
            @Nullable Id<Organization> represented,
            LocalDate day) {
        if (bound(book, group) && !owns(reading, book.committee(), person, represented, day)) {
            throw new RuleViolation("committee.seat.owner", book.name(group));
        }
    }

    /** The first alternate of a group who may take a seat; one statement more where it is bound to ownership. */
    static Optional<Alternate> nextAlternate(Reading reading, SeatBook book, String group, LocalDate day) {
        List<Alternate> waiting = book.alternates(group);
        if (waiting.isEmpty() || !bound(book, group)) {
            return waiting.stream().findFirst();
        }
        return waiting.stream()
                .filter(one -> owns(reading, book.committee(), one.person(), one.organization(), day))
                .findFirst();
    }

    private static boolean bound(SeatBook book, String group) {
        return book.allocations().stream()
                .anyMatch(one -> one.ownersOnly() && one.groupCode().equals(group));
    }

    private static boolean owns(
            Reading reading,
            Committee committee,
            Id<Person> person,
            @Nullable Id<Organization> represented,
            LocalDate day) {
        return titles(
                        reading,
                        ImmutableSet.of(person),
                        represented == null ? ImmutableSet.of() : ImmutableSet.of(represented))
                .stream()
                .anyMatch(title -> counts(committee, title) && covers(title, day));
    }

    /**
     * Gives the seats bound to ownership whose holders own nothing any more, and since when: one statement where no
     * group is bound.
     *
     * @param reading the transaction
     * @param today the day
     * @return the first day without a title, which is the seat's own first day where there never was one
     */
    static Map<Seat, LocalDate> lost(Reading reading, LocalDate today) {
        List<SeatAllocation> groups =
                reading.select(Query.of(SeatAllocation.TYPE).where(SeatAllocation.OWNERS_ONLY.is(true)));
        if (groups.isEmpty()) {
            return Map.of();
        }
        ImmutableSet<Id<Committee>> ids =
                groups.stream().map(SeatAllocation::committee).collect(ImmutableSet.toImmutableSet());
        List<Seat> seats =
                reading.select(Query.of(Seat.TYPE).where(Seat.COMMITTEE.in(ids)).where(Seat.LIVE.is(true))).stream()
                        .filter(seat -> seat.status().filled()
                                && groups.stream()
                                        .anyMatch(group -> group.committee().equals(seat.committee())
                                                && group.term() == seat.term()
                                                && group.groupCode().equals(seat.groupCode())))
                        .toList();
        return seats.isEmpty() ? Map.of() : lost(seats, reading.findAll(Committee.TYPE, ids), reading, today);
    }

    private static Map<Seat, LocalDate> lost(
            List<Seat> seats, Map<Id<Committee>, Committee> committees, Reading reading, LocalDate today) {
        List<Tenure> titles = titles(
                reading,
                seats.stream()
                        .flatMap(seat -> Optional.ofNullable(seat.person()).stream())
                        .collect(ImmutableSet.toImmutableSet()),
                seats.stream()
                        .flatMap(seat -> Optional.ofNullable(seat.organization()).stream())
                        .collect(ImmutableSet.toImmutableSet()));
        Map<Seat, LocalDate> lost = new LinkedHashMap<>();
        for (Seat seat : seats) {
            Committee committee = committees.get(seat.committee());
            List<Tenure> own = titles.stream()
                    .filter(title -> committee != null && counts(committee, title) && of(seat, title))
                    .toList();
            if (own.stream().noneMatch(title -> covers(title, today))) {
                LocalDate last = own.stream()
                        .flatMap(title -> Optional.ofNullable(title.endsOn()).stream())
                        .filter(day -> !day.isAfter(today))
                        .max(Comparator.naturalOrder())
                        .orElse(seat.startsOn());
                lost.put(seat, last == null ? today : last);
            }
        }
        return lost;
    }

    private static boolean of(Seat seat, Tenure title) {
        return (title.person() != null && title.person().equals(seat.person()))
                || (title.organization() != null && title.organization().equals(seat.organization()));
    }

    private static boolean counts(Committee committee, Tenure title) {
        return committee.building() == null || committee.building().equals(title.building());
    }

    private static boolean covers(Tenure title, LocalDate day) {
        return !title.startsOn().isAfter(day)
                && (title.endsOn() == null || title.endsOn().isAfter(day));
    }

    /** One statement for persons, one more for the organizations they represent. */
    private static List<Tenure> titles(
            Reading reading, ImmutableSet<Id<Person>> people, ImmutableSet<Id<Organization>> organizations) {
        List<Tenure> titles = new ArrayList<>();
        held(reading, titles, people.isEmpty() ? null : Tenure.PERSON.in(people));
        held(reading, titles, organizations.isEmpty() ? null : Tenure.ORGANIZATION.in(organizations));
        return titles;
    }

    private static void held(Reading reading, List<Tenure> titles, @Nullable Condition<Tenure> who) {
        if (who != null) {
            reading.select(Query.of(Tenure.TYPE).where(who)).stream()
                    .filter(title -> title.kind().title())
                    .forEach(titles::add);
        }
    }
}
