package org.commonhall.governance.meeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonhall.Id;
import org.commonhall.Messages;
import org.commonhall.Name;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.committee.Committee;
import org.commonhall.governance.committee.Seat;
import org.commonhall.governance.committee.SeatAllocation;
import org.commonhall.governance.decision.Elector;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/**
 * Who was at a meeting, by group and by name, for its minutes; as it was then, whoever holds the seats today.
 *
 * @param members everybody who counts, in order
 * @param guests the names of guests, null where one has none to show
 * @param groups the names of groups by code
 */
record MinutesRoster(
        ImmutableList<Member> members, ImmutableList<Optional<String>> guests, ImmutableMap<String, Name> groups) {
    /** The role of whoever leads the meetings of a committee. */
    static final String CHAIR = "chair";

    /**
     * Somebody who counts.
     *
     * @param voter the elector's key
     * @param group the code of the group, null without groups
     * @param number the number of the seat, null where it is none
     * @param name who it is, null where that is not shown
     * @param role the role in the committee, null for a plain member
     * @param attended how it attended, null where it did not
     * @param proxy who came for it, null where nobody did
     */
    record Member(
            String voter,
            @Nullable String group,
            @Nullable Long number,
            @Nullable String name,
            @Nullable String role,
            @Nullable AttendanceMode attended,
            @Nullable String proxy) {}

    /** Reads it: one statement, two more for a committee, and none of the names of people where they are not shown. */
    static MinutesRoster read(Reading reading, MeetingFile file, Optional<Committee> committee, boolean named) {
        ImmutableList<Elector> electors = file.electors(null);
        Map<Id<Seat>, Seat> seats = committee.isEmpty()
                ? Map.of()
                : reading.findAll(
                        Seat.TYPE,
                        electors.stream()
                                .map(one -> new Id<Seat>(UUID.fromString(one.voter())))
                                .collect(ImmutableSet.toImmutableSet()));
        ImmutableMap<String, Name> groups = committee
                .map(one -> reading
                        .select(Query.of(SeatAllocation.TYPE)
                                .where(SeatAllocation.COMMITTEE.is(one.id()))
                                .orderBy(SeatAllocation.TERM.ascending()))
                        .stream()
                        .collect(ImmutableMap.toImmutableMap(
                                SeatAllocation::groupCode, SeatAllocation::name, (earlier, later) -> later)))
                .orElse(ImmutableMap.of());
        Map<String, MeetingAttendance> attended = new LinkedHashMap<>();
        file.attendance().stream()
                .filter(one -> one.voter() != null)
                .forEach(one -> attended.put(Objects.requireNonNull(one.voter()), one));
        Map<Id<Person>, Person> people = !named
                ? Map.of()
                : reading.findAll(
                        Person.TYPE,
                        Stream.concat(
                                        seats.values().stream().flatMap(seat -> Stream.ofNullable(seat.person())),
                                        file.attendance().stream().flatMap(one -> Stream.ofNullable(one.person())))
                                .collect(Collectors.toSet()));
        return new MinutesRoster(
                electors.stream()
                        .map(one -> member(
                                one,
                                committee.isEmpty() ? null : seats.get(new Id<Seat>(UUID.fromString(one.voter()))),
                                attended.get(one.voter()),
                                people))
                        .sorted(Comparator.comparing(Member::number, Comparator.nullsLast(Comparator.naturalOrder())))
                        .collect(ImmutableList.toImmutableList()),
                file.attendance().stream()
                        .filter(MeetingAttendance::guest)
                        .map(one -> Optional.ofNullable(name(people, one.person())))
                        .collect(ImmutableList.toImmutableList()),
                groups);
    }

    private static Member member(
            Elector elector,
            @Nullable Seat seat,
            @Nullable MeetingAttendance attended,
            Map<Id<Person>, Person> people) {
        @Nullable Id<Person> there = attended == null ? null : attended.person();
        boolean proxy = attended != null && attended.mode() == AttendanceMode.PROXY;
        @Nullable Id<Person> own = seat != null ? seat.person() : proxy ? null : there;
        return new Member(
                elector.voter(),
                elector.group(),
                seat == null ? null : seat.number(),
                name(people, own),
                seat == null ? null : seat.role(),
                attended == null ? null : attended.mode(),
                proxy ? name(people, there) : null);
    }

    private static @Nullable String name(Map<Id<Person>, Person> people, @Nullable Id<Person> id) {
        Person person = id == null ? null : people.get(id);
        return person == null ? null : person.name();
    }

    /** The groups in order, null for a body without. */
    List<@Nullable String> codes() {
        return members.stream().map(Member::group).distinct().toList();
    }

    /** The name of a group. */
    Object group(String code) {
        Name name = groups.get(code);
        return name != null ? name : Messages.word("decision.group.", code);
    }

    /** Who has a role and attended, if that is shown. */
    Optional<String> holder(String role) {
        return members.stream()
                .filter(one -> role.equals(one.role) && one.attended != null)
                .flatMap(one -> Stream.ofNullable(one.name))
                .findFirst();
    }
}
