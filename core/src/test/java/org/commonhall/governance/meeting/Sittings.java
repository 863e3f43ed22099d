package org.commonhall.governance.meeting;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.calendar.WorkingCalendar;
import org.commonhall.directory.directory.Organization;
import org.commonhall.governance.committee.Committee;
import org.commonhall.governance.committee.Seat;
import org.commonhall.governance.committee.SeatBuilder;
import org.commonhall.governance.committee.SeatElectorate;
import org.commonhall.governance.committee.SeatStatus;
import org.commonhall.governance.decision.RuleSet;
import org.jspecify.annotations.Nullable;

/** Seats and meetings of the tests. */
final class Sittings {
    static final Instant NOON = Instant.parse("2026-03-16T04:00:00Z");
    static final LocalDate DAY = LocalDate.parse("2026-03-02");
    static final Id<Committee> COMMITTEE = id(1);
    static final WorkingCalendar OFFICE = WorkingCalendar.prcOffice("office");

    private Sittings() {}

    static <T> Id<T> id(long number) {
        return new Id<>(new UUID(0, number));
    }

    static Seat seat(long number, String group, SeatStatus status) {
        return SeatBuilder.builder()
                .id(id(100 + number))
                .committee(COMMITTEE)
                .term(1)
                .number(number)
                .groupCode(group)
                .status(status)
                .person(id(200 + number))
                .startsOn(DAY)
                .endsOn(DAY.plusYears(3))
                .live(true)
                .build();
    }

    /** Seats in office: first those of owners, then those of tenants. */
    static ImmutableList<Seat> seats(int owners, int tenants) {
        List<Seat> seats = new ArrayList<>();
        for (int i = 1; i <= owners + tenants; i++) {
            seats.add(seat(i, i <= owners ? "owners" : "tenants", SeatStatus.SEATED));
        }
        return ImmutableList.copyOf(seats);
    }

    static Meeting meeting(MeetingStatus status, long call) {
        return MeetingBuilder.builder()
                .id(id(2))
                .body(new Id<Organization>(new UUID(0, 3)))
                .committee(COMMITTEE)
                .kind(MeetingKind.COMMITTEE)
                .title("Lifts")
                .status(status)
                .startsAt(NOON)
                .callNumber(call)
                .build();
    }

    static MeetingAttendance present(Seat seat) {
        return new MeetingAttendance(
                id(300 + seat.number()),
                0,
                id(2),
                SeatElectorate.key(seat),
                seat.person(),
                AttendanceMode.IN_PERSON,
                NOON,
                null,
                true);
    }

    static AgendaItem item(@Nullable Instant noticed) {
        return new AgendaItem(id(4), 0, id(2), 1, "Lifts", null, ItemStatus.OPEN, noticed, null, null, null);
    }

    static MeetingFile file(RuleSet rules, Meeting meeting, List<Seat> seats, List<MeetingAttendance> attendance) {
        return new MeetingFile(
                meeting,
                rules,
                ImmutableList.of(item(NOON)),
                ImmutableList.copyOf(attendance),
                ImmutableList.of(),
                ImmutableList.copyOf(seats),
                ImmutableList.of(),
                null,
                OFFICE);
    }
}
