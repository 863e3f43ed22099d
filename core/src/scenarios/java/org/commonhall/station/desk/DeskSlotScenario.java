package org.commonhall.station.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Receipt;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestDesks;
import org.commonhall.scenario.TestHall;
import org.commonhall.station.station.ClosureNotice;
import org.commonhall.station.station.DeskService;
import org.commonhall.station.station.GiveClosureNotice;
import org.commonhall.station.station.WithdrawClosure;
import org.commonhall.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What takes slots away, after services 3.5, and how an appointment moves to another desk; on any store. */
@StoreTest
class DeskSlotScenario {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);

    private final TestDesks given;
    private final Commonhall hall;
    private final SettableClock clock;
    private final Actor admin;
    private final Desks desks;
    private final Actor client;
    private final Id<DeskService> forms;
    private final Id<DeskService> cards;
    private final Id<DeskService> advice;
    private final Id<DeskLine> line;
    private final Id<DeskLine> studioLine;

    DeskSlotScenario(TestHall hall) {
        given = new TestDesks(hall);
        this.hall = given.hall;
        clock = given.clock;
        admin = given.admin;
        desks = given.desks;
        client = given.client;
        forms = given.forms;
        cards = given.cards;
        advice = given.advice;
        line = given.line;
        studioLine = given.studioLine;
    }

    /** Both desks take appointments in the morning, three at a time at the reception. */
    @BeforeEach
    void windows() {
        window(line, 3);
        window(studioLine, 1);
    }

    /** A slot that begins within the lead time is neither shown nor given; at its edge it is. */
    @Test
    void aSlotIsTakenWithItsLeadTime() {
        LineSettings standard = LineSettings.standard();
        desks.change(
                admin,
                new ChangeLine(
                        studioLine,
                        new LineSettings(
                                standard.averageSeconds(),
                                standard.missedCalls(),
                                standard.missedPauseSeconds(),
                                standard.clearsAtNight(),
                                standard.horizonDays(),
                                60)));
        clock.set(at("01:00"));
        assertThat(desks.reads().slots(studioLine, advice, TUESDAY))
                .extracting(Slot::from)
                .containsExactly(at("02:00"), at("02:30"), at("03:00"), at("03:30"));
        clock.set(at("01:01"));
        assertThat(desks.reads().slots(studioLine, advice, TUESDAY))
                .extracting(Slot::from)
                .containsExactly(at("02:30"), at("03:00"), at("03:30"));
        refused("desk.slot.late", () -> book(client, studioLine, advice, "02:00"));
        assertThat(given.appointment(book(client, studioLine, advice, "02:30")).startsAt())
                .isEqualTo(at("02:30"));
    }

    /** One service takes no more than its own number of the places, and what others take counts for all. */
    @Test
    void oneServiceHasASubNumberOfThePlaces() {
        desks.limit(admin, new LimitService(line, cards, 1));
        assertThat(free(cards, "02:00")).isEqualTo(1);
        assertThat(free(forms, "02:00")).isEqualTo(3);
        book(client, line, cards, "02:00");
        refused("desk.slot.full", () -> book(given.other, line, cards, "02:00"));
        assertThat(free(forms, "02:00")).isEqualTo(2);
        book(given.other, line, forms, "02:00");
        book(given.first, line, forms, "02:00");
        refused("desk.slot.full", () -> book(given.second, line, forms, "02:00"));
        assertThat(free(cards, "02:10")).isEqualTo(1);
        desks.limit(admin, new LimitService(line, cards, 0));
        assertThat(desks.reads().slots(line, cards, TUESDAY)).isEmpty();
        refused("desk.slot.full", () -> book(given.second, line, cards, "02:10"));
    }

    /** A closure over a slot leaves none, at the desk as at its station; withdrawn, they are back. */
    @Test
    void aClosureLeavesNoSlots() {
        Receipt<ClosureNotice> drill = hall.station()
                .stations()
                .close(admin, new GiveClosureNotice(given.studio.value(), at("02:15"), at("03:00"), "Drill"));
        assertThat(desks.reads().slots(studioLine, advice, TUESDAY))
                .extracting(Slot::from)
                .containsExactly(at("03:00"), at("03:30"));
        refused("desk.slot.full", () -> book(client, studioLine, advice, "02:00"));
        assertThat(free(forms, "02:20")).isEqualTo(3);
        hall.station()
                .stations()
                .close(admin, new GiveClosureNotice(given.station.value(), at("03:00"), at("10:00"), "Power works"));
        assertThat(desks.reads().slots(studioLine, advice, TUESDAY)).isEmpty();
        assertThat(desks.reads().slots(line, forms, TUESDAY))
                .extracting(Slot::from)
                .endsWith(at("02:50"));
        hall.station().stations().withdrawClosure(admin, new WithdrawClosure(drill.id()));
        assertThat(given.appointment(book(client, studioLine, advice, "02:00")).startsAt())
                .isEqualTo(at("02:00"));
    }

    /** An appointment that is referred frees its slot, takes one at the other desk and is checked in there. */
    @Test
    void anAppointmentMovesToAnotherDesk() {
        Receipt<Appointment> made = book(client, studioLine, advice, "02:00");
        refused("desk.slot.full", () -> book(given.other, studioLine, advice, "02:00"));
        refused("access.denied", () -> refer(client, made));
        refused("access.denied", () -> refer(given.first, made));
        Appointment moved = given.appointment(refer(given.lawyer, made));
        assertThat(moved.id()).isEqualTo(made.id());
        assertThat(moved.line()).isEqualTo(line);
        assertThat(moved.service()).isEqualTo(forms);
        assertThat(moved.endsAt()).isEqualTo(at("02:30"));
        assertThat(free(forms, "02:20")).isEqualTo(2);
        assertThat(given.appointment(book(given.other, studioLine, advice, "02:00"))
                        .person()
                        .value())
                .isEqualTo(given.other.person());
        assertThat(given.events(made.id())).containsExactly("appointment.booked", "appointment.referred");
        assertThat(desks.reads().mine(client, PageRequest.first(5)).items())
                .extracting(AppointmentView::line)
                .containsExactly(line);
        clock.set(at("02:15"));
        Call once = client.once(UUID.randomUUID());
        TicketTaken in = desks.checkIn(once, new CheckInAppointment(made.id()));
        assertThat(given.stored(in.receipt()).line()).isEqualTo(line);
        assertThat(in.code()).isNotNull();
        TicketTaken repeated = desks.checkIn(once, new CheckInAppointment(made.id()));
        assertThat(repeated.number()).isEqualTo(in.number());
        assertThat(repeated.code()).isNull();
    }

    private Receipt<Appointment> refer(Actor by, Receipt<Appointment> made) {
        return desks.referAppointment(by, new ReferAppointment(made.id(), line, forms, at("02:20")));
    }

    private long free(Id<DeskService> service, String from) {
        return desks.reads().slots(line, service, TUESDAY).stream()
                .filter(slot -> slot.from().equals(at(from)))
                .mapToLong(Slot::free)
                .sum();
    }

    private Receipt<Appointment> book(Actor by, Id<DeskLine> at, Id<DeskService> service, String from) {
        return desks.book(by, BookAppointment.of(at, service, at(from)).build());
    }

    private void window(Id<DeskLine> at, long places) {
        desks.addWindow(
                admin,
                new AddSlotWindow(
                        at,
                        ImmutableSet.of(DayOfWeek.TUESDAY),
                        LocalTime.of(10, 0),
                        LocalTime.of(12, 0),
                        places,
                        LocalDate.of(2026, 3, 1)));
    }

    /** A moment of Tuesday, 3 March 2026. */
    private static Instant at(String utc) {
        return Instant.parse("2026-03-03T" + utc + ":00Z");
    }
}
