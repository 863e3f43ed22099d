package org.commonhall.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.commonhall.scenario.Fixture.refused;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.Event;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.Told;
import org.commonhall.directory.directory.Holder;
import org.commonhall.governance.ballot.Ballot;
import org.commonhall.governance.ballot.GiveProxy;
import org.commonhall.governance.committee.AddAlternate;
import org.commonhall.governance.committee.Committee;
import org.commonhall.governance.committee.EndReason;
import org.commonhall.governance.committee.EndSeat;
import org.commonhall.governance.committee.SeatView;
import org.commonhall.governance.decision.Choice;
import org.commonhall.governance.decision.Delegation;
import org.commonhall.governance.followup.FollowUp;
import org.commonhall.governance.followup.FollowUpAction;
import org.commonhall.governance.followup.FollowUpStep;
import org.commonhall.governance.followup.FollowUps;
import org.commonhall.governance.followup.PlanFollowUp;
import org.commonhall.request.request.AnswerOutcome;
import org.commonhall.request.request.FollowRequest;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestCommittee;
import org.commonhall.scenario.TestDesks;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestRequests;
import org.commonhall.scenario.TestRooms;
import org.commonhall.scenario.TestTower;
import org.commonhall.station.booking.BookRoom;
import org.commonhall.station.booking.BookableRoom;
import org.commonhall.station.booking.Booking;
import org.commonhall.station.booking.DecideBooking;
import org.commonhall.station.desk.AddSlotWindow;
import org.commonhall.station.desk.Appointment;
import org.commonhall.station.desk.BookAppointment;
import org.commonhall.station.desk.CallNext;
import org.commonhall.station.desk.CancelAppointment;
import org.commonhall.station.desk.CheckInAppointment;
import org.commonhall.station.desk.SetStaffState;
import org.commonhall.station.desk.Ticket;
import org.commonhall.station.desk.TicketAction;
import org.junit.jupiter.api.Test;

/** An event says whom it is for, the same to listeners and in the feed, and one call names these people. */
@StoreTest
class EventPeopleScenario {
    private final List<Event> heard = new CopyOnWriteArrayList<>();
    private final TestHall hall;

    EventPeopleScenario(TestHall hall) {
        this.hall = hall.with(builder -> builder.listener(heard::add));
    }

    @Test
    void anAnswerIsForThoseWhoAskAndFollow() {
        TestRequests given = new TestRequests(hall);
        ServiceRequest request = given.inHandling(given.asker);
        given.requests.follow(given.other, FollowRequest.of(request.id()).build());
        given.answer(request, AnswerOutcome.RESOLVED);

        Event event = heard("request.answered");
        assertThat(event.told()).containsExactly(Told.REQUESTERS);
        assertThat(given.hall.journal().feed(given.admin, 0, 1_000))
                .filteredOn(one -> one.id().equals(event.id()))
                .extracting(Event::told)
                .containsExactly(event.told());
        assertThat(people(given.admin, event))
                .isEqualTo(Map.of(Told.REQUESTERS, ImmutableSet.of(id(given.asker), id(given.other))));
        assertThat(people(given.admin, heard("request.dispatched")).get(Told.STAFF))
                .contains(id(given.desk), id(given.handler))
                .doesNotContain(id(given.streetHandler), id(given.asker), id(given.auditor));
        assertThat(given.hall.words().event(Locale.CHINESE, event.event()))
                .isNotEqualTo(given.hall.words().event(Locale.ENGLISH, event.event()));
        refused("access.denied", () -> given.hall.journal().people(given.asker, event));
    }

    @Test
    void nobodyWaitsForAVisitorsRequestWhoHasNoAccount() {
        TestRequests given = new TestRequests(hall);
        given.answered(Actor.visitor());
        assertThat(people(given.admin, heard("request.answered")))
                .isEqualTo(Map.of(Told.REQUESTERS, ImmutableSet.of()));
    }

    @Test
    void aBookingIsForWhoHasBooked() {
        TestRooms given = new TestRooms(hall);
        BookableRoom room = given.room("Studio", TestRooms.policy());
        LocalDateTime from = LocalDateTime.parse("2026-03-02T14:00");
        given.bookings.book(
                given.lin, BookRoom.of(room.id(), from, from.plusHours(1)).build());
        Event event = heard("booking.confirmed");
        assertThat(people(given.admin, event)).isEqualTo(Map.of(Told.REQUESTERS, ImmutableSet.of(id(given.lin))));
        assertThat(people(given.admin, heard("booking.room_defined"))).isEmpty();
    }

    /** An approval is for who is approved; that a rival request is refused with it is told also, and for the rival. */
    @Test
    void anEventTellsWhatElseItsCommandDid() {
        TestRooms given = new TestRooms(hall);
        BookableRoom room = given.room("Asked", TestRooms.policy().approval(true));
        Id<Booking> asked = given.book(given.lin, room, "2026-03-03T10:00", 60).id();
        Id<Booking> rival = given.book(given.zhao, room, "2026-03-03T10:00", 60).id();
        given.bookings.decide(given.keeper, DecideBooking.of(asked, true).build());
        Event event = heard("booking.approved");
        assertThat(event.all())
                .extracting(Event::event, Event::subject)
                .containsExactly(tuple("booking.approved", asked.value()), tuple("booking.rejected", rival.value()));
        assertThat(people(given.admin, event)).isEqualTo(Map.of(Told.REQUESTERS, ImmutableSet.of(id(given.lin))));
        assertThat(people(given.admin, event.also().get(0)))
                .isEqualTo(Map.of(Told.REQUESTERS, ImmutableSet.of(id(given.zhao))));
    }

    /** What follows from the end of a seat is the event of the committee; that the seat ended is told also. */
    @Test
    void aSeatThatEndsIsToldBesideWhatFollows() {
        TestCommittee given = new TestCommittee(hall);
        Committee committee = given.seated("tower-rules", 3, 2);
        SeatView seat = given.seats(committee.id()).get(0);
        given.committees.addAlternate(
                given.secretary,
                AddAlternate.of(committee.id(), "owners", given.person("Alternate"))
                        .build());
        given.committees.end(
                given.secretary,
                EndSeat.of(committee.id(), seat.id(), EndReason.RESIGNED).build());
        Event event = heard("committee.alternate_seated");
        Event ended = event.also().stream()
                .filter(one -> one.event().equals("committee.seat_ended"))
                .findAny()
                .orElseThrow();
        assertThat(people(given.admin, ended).get(Told.REQUESTERS))
                .containsExactly(Objects.requireNonNull(seat.person()).value());
    }

    /** An appointment and the number that comes of it are for whoever booked; nobody is told of a walk-in's. */
    @Test
    void aTicketIsForWhoHoldsIt() {
        TestDesks given = new TestDesks(hall);
        given.take(given.forms);
        given.login(given.first, "1");
        given.call(given.first);
        assertThat(people(given.admin, heard("desk.ticket.called"))).isEqualTo(requesters());
        given.desks.addWindow(
                given.admin,
                new AddSlotWindow(
                        given.studioLine,
                        ImmutableSet.of(DayOfWeek.TUESDAY),
                        LocalTime.of(10, 0),
                        LocalTime.of(12, 0),
                        1,
                        LocalDate.of(2026, 3, 1)));
        Instant from = Instant.parse("2026-03-03T02:00:00Z");
        BookAppointment book =
                BookAppointment.of(given.studioLine, given.advice, from).build();
        given.desks.cancel(
                given.lawyer,
                new CancelAppointment(given.desks.book(given.client, book).id()));
        assertThat(people(given.admin, heard("desk.appointment.cancelled"))).isEqualTo(requesters(given.client));
        Id<Appointment> kept = given.desks.book(given.other, book).id();
        given.clock.set(from);
        given.desks.checkIn(given.other, new CheckInAppointment(kept));
        given.desks.staff(given.lawyer, SetStaffState.login(given.studioLine, "1"));
        Receipt<Ticket> called = given.desks.callNext(given.lawyer, new CallNext(given.studioLine));
        assertThat(people(given.admin, heard("desk.ticket.called"))).isEqualTo(requesters(given.other));
        given.step(given.lawyer, called, TicketAction.MISS);
        assertThat(people(given.admin, heard("desk.ticket.missed"))).isEqualTo(requesters(given.other));
    }

    /** What becomes of a decision is for its owner, and for the secretaries of the body whose decision it was. */
    @Test
    void anActionIsForItsOwnerAndTheSecretary() {
        TestRequests given = new TestRequests(hall);
        FollowUps followUps = given.hall.governance().followUps();
        Actor secretary = given.somebody("Secretary", Role.SECRETARY, given.street.value());
        Actor elsewhere = given.somebody("Secretary elsewhere", Role.SECRETARY, given.manager.value());
        Id<FollowUp> action = followUps
                .plan(
                        secretary,
                        PlanFollowUp.of(
                                        new UUID(7, 7),
                                        given.street,
                                        "Mend the roof",
                                        Holder.person(new Id<>(id(given.other))),
                                        LocalDate.parse("2026-03-06"))
                                .build())
                .id();
        given.pass(Duration.ofDays(5));
        given.hall.tick(given.clock.instant(), 100);
        followUps.step(
                given.other,
                FollowUpStep.of(action, FollowUpAction.FINISH, "Mended").build());
        for (String code : List.of("followup.planned", "followup.overdue", "followup.done")) {
            assertThat(people(given.admin, heard(code)).get(Told.STAFF))
                    .as(code)
                    .contains(id(given.other), id(secretary))
                    .doesNotContain(id(elsewhere), id(given.asker));
        }
    }

    /** A ballot is for those who may vote; a mandate is for who gave it and who holds it. */
    @Test
    void aBallotIsForTheVotersAndAMandateForItsHolder() {
        TestTower given = new TestTower(hall);
        Ballot ballot = given.opened(given.consultation("cn-278-ordinary").delegation(Delegation.upTo(2)));
        Set<UUID> voters = given.owners.stream().map(EventPeopleScenario::id).collect(Collectors.toSet());
        assertThat(people(given.admin, heard("ballot.opened"))).isEqualTo(Map.of(Told.MEMBERS, voters));
        given.ballots.giveProxy(
                given.owners.get(0),
                GiveProxy.of(ballot.id(), given.row(ballot, 1), TestTower.person(given.owners.get(1)))
                        .build());
        assertThat(people(given.admin, heard("ballot.proxy.given")))
                .isEqualTo(requesters(given.owners.get(0), given.owners.get(1)));
        given.ballots.giveProxy(given.owners.get(0), GiveProxy.revoke(ballot.id(), given.row(ballot, 1)));
        assertThat(people(given.admin, heard("ballot.proxy.revoked"))).isEqualTo(requesters(given.owners.get(0)));
        given.vote(ballot, Choice.YES, 1);
        assertThat(people(given.admin, heard("ballot.vote.cast")))
                .as("nobody hears of a vote")
                .isEmpty();
        given.clock.set(TestTower.END.minus(Duration.ofHours(20)));
        given.hall.tick(given.clock.instant(), 100);
        assertThat(people(given.admin, heard("ballot.reminder"))).isEqualTo(Map.of(Told.MEMBERS, voters));
    }

    private static Map<Told, Set<UUID>> requesters(Actor... people) {
        return Map.of(
                Told.REQUESTERS, Stream.of(people).map(EventPeopleScenario::id).collect(Collectors.toSet()));
    }

    private Event heard(String code) {
        return heard.stream()
                .filter(event -> event.event().equals(code))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private ImmutableMap<Told, ImmutableSet<UUID>> people(Actor by, Event event) {
        return hall.hall().journal().people(by, event);
    }

    private static UUID id(Actor person) {
        return Objects.requireNonNull(person.person());
    }
}
