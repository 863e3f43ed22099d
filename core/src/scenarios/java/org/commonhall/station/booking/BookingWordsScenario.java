package org.commonhall.station.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commonhall.scenario.TestRooms.at;
import static org.commonhall.scenario.TestRooms.policy;

import java.time.ZoneId;
import java.util.Locale;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestRooms;
import org.junit.jupiter.api.Test;

/** What is said of rooms is said in the wall time of their station, wherever the hall is. */
@StoreTest
class BookingWordsScenario {
    private final TestRooms given;

    BookingWordsScenario(TestHall hall) {
        given = new TestRooms(hall.with(builder -> builder.zone(ZoneId.of("Europe/Berlin"))));
    }

    @Test
    void aTakenRoomIsNamedWithTheTimeItIsTaken() {
        BookableRoom room = given.room("Reading room", policy());
        BookableRoom whole = given.wholeHall(policy());
        given.book(given.lin, room, "2026-03-03T10:00", 60);
        assertThatThrownBy(() -> given.book(given.zhao, room, "2026-03-03T10:30", 60))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.message(Locale.ENGLISH))
                            .isEqualTo("Reading room is taken from 2026-03-03 10:00 to 2026-03-03 11:00");
                    assertThat(refusal.message(Locale.CHINESE)).contains("Reading room", "2026-03-03 10:00");
                });
        assertThatThrownBy(() -> given.book(given.zhao, whole, "2026-03-03T10:30", 60))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.message(Locale.ENGLISH)).contains("Reading room is taken"));
    }

    @Test
    void whatOnlyTheBookingKnowsIsToldInTheTimeOfItsRoom() {
        BookableRoom room = given.room("Workshop", policy().cancelMinutes(60));
        Id<Booking> booking =
                given.book(given.lin, room, "2026-03-03T10:00", 60).id();
        given.clock.set(at("2026-03-03T09:30"));
        assertThatThrownBy(() -> given.bookings.cancel(
                        given.lin, CancelBooking.of(booking).build()))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.message(Locale.CHINESE)).contains("2026-03-03 09:00"));
    }
}
