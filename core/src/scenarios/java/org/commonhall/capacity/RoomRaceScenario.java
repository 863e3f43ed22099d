package org.commonhall.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.MONDAY;
import static org.commonhall.scenario.TestStation.PATIENCE_SECONDS;
import static org.commonhall.scenario.TestStation.ROOM;
import static org.commonhall.scenario.TestStation.person;
import static org.commonhall.scenario.TestStation.repeated;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Span;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestStation;
import org.commonhall.station.station.Station;
import org.commonhall.station.station.Zone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many who want the same room at once; half of them through a second hall where there can be one. */
@StoreTest
@Tag(StoreTest.RACE)
class RoomRaceScenario {
    private final TestStation given;
    private final Station station;

    RoomRaceScenario(TestHall hall) {
        given = new TestStation(hall);
        station = given.station;
    }

    /** The last seats: as many as there are, and never one more. */
    @Test
    void theLastSeatsAreSoldOnce() throws Exception {
        Quota seats =
                given.open(NewQuota.counter(UUID.randomUUID(), station.id().value(), 10L));
        List<Boolean> won = given.together(
                given.threads(), (where, thread) -> took(where, ClaimOrder.of(UUID.randomUUID(), seats.ref())));
        assertThat(won.stream().filter(one -> one)).hasSize(10);
        assertThat(figures(seats).confirmed()).isEqualTo(10);
        assertThat(read(seats).taken()).isEqualTo(10);
    }

    /** One hour of one room with room for three: never more than three at a moment. */
    @Test
    void aRoomIsNeverDoubleBooked() throws Exception {
        Zone room = given.zone("Room", "100", 3L);
        List<Boolean> won = given.together(given.threads(), (where, thread) -> {
            var from = MONDAY.plus(Duration.ofMinutes(15L * (thread % 4)));
            return took(
                    where,
                    ClaimOrder.of(UUID.randomUUID(), room.room()).span(Span.of(from, from.plus(Duration.ofHours(1)))));
        });
        assertThat(won.stream().filter(one -> one).count()).isEqualTo(3);
        Span day = Span.of(MONDAY, MONDAY.plus(Duration.ofHours(3)));
        assertThat(given.hall
                        .capacity()
                        .figures(given.keeper, room.id().value(), day)
                        .get(0)
                        .confirmed())
                .isEqualTo(3);
    }

    /** The whole hall against one of its zones, again and again: one of the two and never both. */
    @Test
    void neverTheHallAndAZone() throws Exception {
        Zone room = given.zone("Room", "100", 1L);
        given.zone("Rest", "100", 1L);
        List<Boolean> hallWon = new ArrayList<>();
        List<Boolean> zoneWon = new ArrayList<>();
        CyclicBarrier barrier = new CyclicBarrier(2);
        given.together(2, (where, side) -> {
            for (int round = 0; round < given.rounds(); round++) {
                var from = MONDAY.plus(Duration.ofHours(2L * round));
                Span span = Span.of(from, from.plus(Duration.ofHours(1)));
                barrier.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (side == 0) {
                    hallWon.add(took(
                            where,
                            ClaimOrder.of(UUID.randomUUID(), QuotaRef.root(station.quota()))
                                    .whole(true)
                                    .span(span)));
                } else {
                    zoneWon.add(took(
                            where, ClaimOrder.of(UUID.randomUUID(), room.room()).span(span)));
                }
            }
            return true;
        });
        for (int round = 0; round < given.rounds(); round++) {
            assertThat(hallWon.get(round)).as("round %d", round).isNotEqualTo(zoneWon.get(round));
        }
    }

    /**
     * Taking, holding, giving back, waiting: at rest no seat is free that somebody waits for, and none is there twice.
     */
    @Test
    void placesAreConserved() throws Exception {
        Quota seats =
                given.open(NewQuota.counter(UUID.randomUUID(), station.id().value(), 5L));
        List<Actor> people = new ArrayList<>();
        for (int i = 0; i < given.threads(); i++) {
            people.add(given.somebody("Guest " + i, null, station.id().value()));
        }
        given.together(given.threads(), (where, thread) -> {
            Actor one = people.get(thread);
            UUID subject = UUID.randomUUID();
            ClaimOrderBuilder order = ClaimOrder.of(subject, seats.ref());
            if (thread % 3 == 0) {
                order.state(ClaimState.HELD).expiresAt(given.clock.instant().plusSeconds(60));
            }
            if (!took(where, order)) {
                repeated(() -> where.capacity()
                        .join(one, JoinWaitlist.of(person(one), seats.place()).build()));
            } else if (thread % 2 == 0) {
                repeated(() -> given.within(
                        where,
                        Claim.TYPE,
                        change -> ROOM.release(change, subject).get(0)));
            }
            if (thread % 8 == 0) {
                where.tick(given.clock.instant(), 10);
            }
            return true;
        });
        given.settle(Duration.ZERO);
        QuotaFigures rest = figures(seats);
        long used = rest.confirmed() + rest.held() + rest.offered();
        assertThat(used).isLessThanOrEqualTo(5);
        assertThat(Objects.equals(rest.free(false), 0L) || rest.waiting() == 0)
                .as(rest.toString())
                .isTrue();
        assertThat(read(seats).taken()).isEqualTo(used);
        given.settle(Duration.ofDays(3));
        QuotaFigures later = figures(seats);
        assertThat(later.held()).isZero();
        assertThat(read(seats).taken()).isEqualTo(later.confirmed() + later.offered());
        assertThat(Objects.equals(later.free(false), 0L) || later.waiting() == 0)
                .as(later.toString())
                .isTrue();
        assertThat(given.hall.journal().verify(given.admin).firstBad()).isEmpty();
    }

    private QuotaFigures figures(Quota quota) {
        return given.hall.capacity().figures(given.keeper, quota.place(), null).get(0);
    }

    private Quota read(Quota quota) {
        return given.hall.corridor().read(given.admin, reading -> reading.get(Quota.TYPE, quota.id()));
    }

    /** Whether the room was had; a store that is too busy is asked again. */
    private boolean took(Commonhall where, ClaimOrderBuilder order) {
        return repeated(() -> {
            try {
                given.within(
                        where,
                        Claim.TYPE,
                        change -> ROOM.claim(change, order.build()).get(0));
                return true;
            } catch (RuleViolation full) {
                assertThat(full.code()).isIn("capacity.full", "capacity.whole");
                return false;
            }
        });
    }
}
