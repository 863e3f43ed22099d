package org.commonhall.governance.meeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.committee.Committee;
import org.commonhall.governance.committee.Seat;
import org.commonhall.governance.committee.SeatBook;
import org.commonhall.governance.committee.SeatElectorate;
import org.commonhall.governance.committee.SeatStatus;
import org.commonhall.governance.committee.Standing;
import org.commonhall.governance.electorate.Electorate;
import org.commonhall.governance.electorate.ElectorateMember;
import org.commonhall.governance.electorate.ElectorateSource;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/**
 * The seats of a body's committee as the electorate of a ballot (席位), one head and one seat each. A member who has left
 * the item as interested is not in it; a suspended member counts and cannot vote. The result of a consultative
 * committee is a recommendation. Thread-safe.
 */
public final class SeatSource implements ElectorateSource {
    /** Its name in commands. */
    public static final String CODE = "seats";

    /** The source; it has no state. */
    public SeatSource() {}

    @Override
    public String code() {
        return CODE;
    }

    /**
     * The filled seats: two statements, two more for an item of a meeting.
     *
     * @param reading the transaction
     * @param question about a body with a committee
     * @return a voter a seat, by number
     * @throws RuleViolation {@code meeting.none}
     */
    @Override
    public Electorate electorate(Reading reading, Question question) {
        Committee committee = committee(reading, question);
        return new Electorate(
                members(SeatBook.liveSeats(reading, committee), recusals(reading, question)),
                committee.standing() == Standing.CONSULTATIVE);
    }

    @Override
    public ImmutableList<ElectorateMember> recused(Reading reading, Question question) {
        ImmutableSet<Id<Seat>> recused = recusals(reading, question);
        if (recused.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList<Seat> seats = SeatBook.liveSeats(reading, committee(reading, question)).stream()
                .filter(seat -> recused.contains(seat.id()))
                .collect(ImmutableList.toImmutableList());
        return members(seats, ImmutableSet.of());
    }

    private static ImmutableList<ElectorateMember> members(ImmutableList<Seat> seats, ImmutableSet<Id<Seat>> recused) {
        Map<String, Seat> byKey = seats.stream().collect(Collectors.toMap(SeatElectorate::key, Function.identity()));
        return SeatElectorate.of(seats, recused).stream()
                .map(elector -> {
                    Seat seat = Objects.requireNonNull(byKey.get(elector.voter()));
                    return new ElectorateMember(elector, seat.groupCode() + " " + seat.number(), voter(seat));
                })
                .collect(ImmutableList.toImmutableList());
    }

    private static @Nullable Id<Person> voter(Seat seat) {
        return seat.status() == SeatStatus.SEATED ? seat.person() : null;
    }

    private static Committee committee(Reading reading, Question question) {
        return Committee.ofBody(reading, question.body()).orElseThrow(() -> new RuleViolation("meeting.none"));
    }

    private static ImmutableSet<Id<Seat>> recusals(Reading reading, Question question) {
        UUID meeting = question.meeting();
        if (meeting == null || question.subject() == null) {
            return ImmutableSet.of();
        }
        Optional<AgendaItem> item =
                AttendanceRoll.item(MeetingSteps.items(reading, new Id<>(meeting)), question.subject());
        return item.isEmpty()
                ? ImmutableSet.of()
                : reading
                        .select(Query.of(Recusal.TYPE)
                                .where(Recusal.ITEM.is(item.get().id())))
                        .stream()
                        .map(Recusal::seat)
                        .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public boolean holds(Reading reading, Question question, Id<Person> person) {
        return SeatBook.liveSeats(reading, committee(reading, question)).stream()
                .anyMatch(seat -> person.equals(voter(seat)));
    }
}
