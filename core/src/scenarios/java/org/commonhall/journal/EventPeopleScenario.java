package org.commonhall.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.commonhall.scenario.Fixture.refused;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.commonhall.Actor;
import org.commonhall.Event;
import org.commonhall.Id;
import org.commonhall.Told;
import org.commonhall.governance.committee.AddAlternate;
import org.commonhall.governance.committee.Committee;
import org.commonhall.governance.committee.EndReason;
import org.commonhall.governance.committee.EndSeat;
import org.commonhall.governance.committee.SeatView;
import org.commonhall.request.request.AnswerOutcome;
import org.commonhall.request.request.FollowRequest;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestCommittee;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestRequests;
import org.commonhall.scenario.TestRooms;
import org.commonhall.station.booking.BookRoom;
import org.commonhall.station.booking.BookableRoom;
import org.commonhall.station.booking.Booking;
import org.commonhall.station.booking.DecideBooking;
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
