package org.commonhall.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.MONDAY;
import static org.commonhall.scenario.Fixture.refused;
import static org.commonhall.scenario.TestStation.ROOM;
import static org.commonhall.scenario.TestStation.person;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Receipt;
import org.commonhall.calendar.Span;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestStation;
import org.commonhall.station.station.Station;
import org.commonhall.station.station.Zone;
import org.commonhall.testing.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Room, holds, offers and the waitlist. */
@StoreTest
class CapacityScenario {
    private static final Duration HOUR = Duration.ofHours(1);

    private final TestStation given;
    private final Commonhall hall;
    private final SettableClock clock;
    private final Actor keeper;
    private final Actor rider;
    private final Station station;

    CapacityScenario(TestHall hall) {
        given = new TestStation(hall);
        this.hall = given.hall;
        clock = given.clock;
        keeper = given.keeper;
        rider = given.rider;
        station = given.station;
    }

    /** Size 2 with 1 confirmed and 1 pending is full; the pending one's hold expired leaves 1. */
    @Test
    void pendingCountsUntilItsStateSaysOtherwise() {
        Quota seats = counter(2L);
        given.take(order(seats));
        given.take(
                order(seats).state(ClaimState.PENDING).expiresAt(clock.instant().plus(HOUR)));
        assertThat(free(seats)).isZero();
        clock.advance(HOUR);
        assertThat(free(seats)).isZero();
        given.settle(Duration.ZERO);
        assertThat(free(seats)).isEqualTo(1);
    }

    /** Size 1 with one waiting: 0 to the public, 1 for promotion. */
    @Test
    void whoWaitsCountsForThePublicOnly() {
        Quota seats = counter(1L);
        wait(rider, seats);
        assertThat(free(seats)).isZero();
        assertThat(figures(seats, false)).isEqualTo(1);
        refused("capacity.full", () -> given.take(order(seats)));
        assertThat(given.take(order(seats).shared(false)).live()).isTrue();
    }

    /**
     * Size 5, a blocking offer of 5 uses with 2 used: 2 left; what was used stays used after it is cancelled (#1163).
     */
    @Test
    void cancellingConsumesTheOffer() {
        Quota seats = counter(5L);
        Receipt<PlaceOffer> offer = hall.capacity()
                .offer(
                        keeper,
                        MakeOffer.of(person(rider), seats.place(), MONDAY.plus(HOUR))
                                .uses(5)
                                .build());
        assertThat(free(seats)).isZero();
        for (int use = 0; use < 2; use++) {
            UUID subject = UUID.randomUUID();
            given.take(order(seats, subject).offer(offer.id()).person(person(rider)));
            assertThat(free(seats)).isEqualTo(use);
            release(subject);
        }
        assertThat(free(seats)).isEqualTo(2);
        assertThat(offers(rider).get(0).used()).isEqualTo(2);
        given.settle(HOUR);
        assertThat(free(seats)).isEqualTo(5);
        assertThat(offers(rider).get(0).state()).isEqualTo(OfferState.EXPIRED);
    }

    /** A hold made with a valid offer is counted once; when the offer has expired it is counted as a hold. */
    @Test
    void aHoldWithAnOfferIsCountedOnce() {
        Quota seats = counter(3L);
        Receipt<PlaceOffer> offer = offered(rider, seats, HOUR);
        UUID short1 = UUID.randomUUID();
        given.take(held(seats, short1, Duration.ofMinutes(10)).offer(offer.id()).person(person(rider)));
        assertThat(free(seats)).isEqualTo(2);
        given.settle(Duration.ofMinutes(10));
        assertThat(free(seats)).isEqualTo(2);
        refused("capacity.hold.end", () -> given.take(order(seats).state(ClaimState.HELD)));
        UUID long1 = UUID.randomUUID();
        given.take(held(seats, long1, Duration.ofHours(2)).offer(offer.id()).person(person(rider)));
        assertThat(free(seats)).isEqualTo(2);
        given.settle(HOUR);
        assertThat(free(seats)).isEqualTo(2);
        given.settle(HOUR);
        assertThat(free(seats)).isEqualTo(3);
    }

    /** An offer is for one person, one amount and one use. */
    @Test
    void anOfferIsForNobodyElse() {
        Quota seats = counter(1L);
        Receipt<PlaceOffer> offer = offered(rider, seats, HOUR);
        refused(
                "capacity.offer.other",
                () -> given.take(order(seats).offer(offer.id()).person(person(keeper))));
        refused(
                "capacity.offer.other",
                () -> given.take(order(seats).amount(2).offer(offer.id()).person(person(rider))));
        given.take(order(seats).offer(offer.id()).person(person(rider)));
        assertThat(offers(rider).get(0).state()).isEqualTo(OfferState.ACCEPTED);
        refused(
                "capacity.offer.over",
                () -> given.take(order(seats).offer(offer.id()).person(person(rider))));
    }

    /** A hold that has run out takes no room even before anybody stores that, and cannot be confirmed. */
    @Test
    void aHoldRunsOutByItself() {
        Quota seats = counter(1L);
        UUID subject = UUID.randomUUID();
        given.take(held(seats, subject, HOUR));
        assertThat(free(seats)).isZero();
        clock.advance(HOUR);
        assertThat(free(seats)).isEqualTo(1);
        refused("capacity.hold.expired", () -> confirm(subject));
        UUID second = UUID.randomUUID();
        given.take(held(seats, second, HOUR));
        assertThat(confirm(second).state()).isEqualTo(ClaimState.CONFIRMED);
        given.settle(HOUR);
        assertThat(free(seats)).isZero();
    }

    /** Priority first, then who came first; each place once; the next one when an offer expires, in the same run. */
    @Test
    void theLineKeepsItsOrder() {
        Quota seats = counter(1L);
        UUID taken = UUID.randomUUID();
        given.take(order(seats, taken));
        Actor second = given.somebody("Second", null, station.id().value());
        Actor vip = given.somebody("Third", null, station.id().value());
        Receipt<WaitlistEntry> first = wait(rider, seats);
        clock.advance(Duration.ofMinutes(1));
        Receipt<WaitlistEntry> later = wait(second, seats);
        Receipt<WaitlistEntry> preferred = hall.capacity()
                .join(
                        keeper,
                        JoinWaitlist.of(person(vip), seats.place()).priority(1).build());
        refused("capacity.waitlist.twice", () -> wait(rider, seats));
        release(taken);
        given.settle(Duration.ZERO);
        assertThat(state(preferred, vip)).isEqualTo(OfferState.OFFERED);
        assertThat(state(first, rider)).isEqualTo(OfferState.WAITING);
        hall.capacity().decline(vip, new DeclineOffer(offers(vip).get(0).id()));
        assertThat(state(preferred, vip)).isEqualTo(OfferState.DECLINED);
        assertThat(state(first, rider)).isEqualTo(OfferState.OFFERED);
        clock.advance(Duration.ofDays(2));
        assertThat(hall.tick(clock.instant(), 1)).isEqualTo(1);
        assertThat(state(first, rider)).isEqualTo(OfferState.EXPIRED);
        assertThat(state(later, second)).isEqualTo(OfferState.OFFERED);
        given.take(order(seats).offer(offers(second).get(0).id()).person(person(second)));
        assertThat(state(later, second)).isEqualTo(OfferState.ACCEPTED);
        assertThat(wait(second, seats).state()).isEqualTo(OfferState.WAITING.name());
        assertThat(hall.journal().verify(given.admin).firstBad()).isEmpty();
    }

    /** A party gets all or nothing; it is passed over only where it says so. */
    @Test
    void aPartyStaysTogether() {
        Quota seats = counter(3L);
        UUID two = UUID.randomUUID();
        UUID one = UUID.randomUUID();
        given.take(order(seats, two).amount(2));
        given.take(order(seats, one));
        Actor single = given.somebody("Single", null, station.id().value());
        Receipt<WaitlistEntry> party = hall.capacity()
                .join(
                        rider,
                        JoinWaitlist.of(person(rider), seats.place())
                                .amount(2)
                                .skipIfTooLarge(false)
                                .build());
        clock.advance(Duration.ofMinutes(1));
        Receipt<WaitlistEntry> alone = wait(single, seats);
        release(one);
        given.settle(Duration.ZERO);
        assertThat(state(party, rider)).isEqualTo(OfferState.WAITING);
        assertThat(state(alone, single)).isEqualTo(OfferState.WAITING);
        hall.capacity().leave(rider, new LeaveWaitlist(party.id()));
        Receipt<WaitlistEntry> patient = hall.capacity()
                .join(
                        keeper,
                        JoinWaitlist.of(person(rider), seats.place())
                                .amount(2)
                                .priority(5)
                                .skipIfTooLarge(true)
                                .build());
        given.settle(Duration.ZERO);
        assertThat(state(patient, rider)).isEqualTo(OfferState.WAITING);
        assertThat(state(alone, single)).isEqualTo(OfferState.OFFERED);
        release(two);
        given.settle(Duration.ZERO);
        assertThat(state(patient, rider)).isEqualTo(OfferState.OFFERED);
        assertThat(free(seats)).isZero();
        refused(
                "capacity.waitlist.never",
                () -> hall.capacity()
                        .join(
                                keeper,
                                JoinWaitlist.of(person(keeper), seats.place())
                                        .amount(4)
                                        .build()));
    }

    /** A party that is too large for what is free keeps nothing empty, unless it says so. */
    @Test
    void aLargePartyKeepsNothingEmpty() {
        Quota seats = counter(5L);
        given.take(order(seats, UUID.randomUUID()));
        hall.capacity()
                .join(
                        rider,
                        JoinWaitlist.of(person(rider), seats.place()).amount(5).build());
        given.settle(Duration.ofDays(1));
        given.take(order(seats, UUID.randomUUID()).amount(3));
        Actor single = given.somebody("Single", null, station.id().value());
        hall.capacity()
                .join(
                        single,
                        JoinWaitlist.of(person(single), seats.place())
                                .amount(4)
                                .skipIfTooLarge(false)
                                .build());
        refused("capacity.full", () -> given.take(order(seats, UUID.randomUUID())));
    }

    /** Somebody who takes either of two places gets the one that is free; the line of the other one goes on. */
    @Test
    void severalPlacesWouldDo() {
        Quota morning = counter(1L);
        Quota evening = counter(1L);
        given.take(order(morning));
        UUID late = UUID.randomUUID();
        given.take(order(evening, late));
        Receipt<WaitlistEntry> either = hall.capacity()
                .join(
                        rider,
                        JoinWaitlist.of(person(rider), morning.place(), evening.place())
                                .build());
        release(late);
        given.settle(Duration.ZERO);
        assertThat(state(either, rider)).isEqualTo(OfferState.OFFERED);
        assertThat(offers(rider).get(0).place()).isEqualTo(evening.place());
        assertThat(quota(morning).waiting()).isZero();
        assertThat(quota(evening).waiting()).isZero();
    }

    /** Several quotas on one place: the smallest counts, and the explanation names it (#3628). */
    @Test
    void theSmallestQuotaBlocksAndIsNamed() {
        UUID course = UUID.randomUUID();
        Quota seats = given.open(NewQuota.counter(course, station.id().value(), 30L));
        Quota riders =
                given.open(NewQuota.counter(course, station.id().value(), 1L).code("riders"));
        assertThat(hall.capacity().available(Actor.visitor(), course, null).free())
                .isEqualTo(1);
        UUID subject = UUID.randomUUID();
        given.take(ClaimOrder.of(subject, seats.ref(), riders.ref()));
        refused("capacity.full", () -> given.take(ClaimOrder.of(UUID.randomUUID(), seats.ref(), riders.ref())));
        assertThat(free(seats, 30L)).isEqualTo(29);
        Receipt<WaitlistEntry> entry = hall.capacity()
                .join(rider, JoinWaitlist.of(person(rider), course).build());
        given.settle(Duration.ZERO);
        String why = hall.capacity().explain(rider, entry.id()).text(Locale.ENGLISH);
        assertThat(why).contains("too few riders; 1 are needed and 0 are free").contains("enough places");
        release(subject);
        given.settle(Duration.ZERO);
        assertThat(state(entry, rider)).isEqualTo(OfferState.OFFERED);
    }

    /** Nothing is offered while promotion is off or past its end; an unlimited quota promotes. */
    @Test
    void promotionCanBeSwitched() {
        Quota seats = counter(null);
        Capacity capacity = hall.capacity();
        capacity.steer(keeper, SteerPromotion.of(seats.id(), false).build());
        Receipt<WaitlistEntry> entry = wait(rider, seats);
        given.settle(Duration.ZERO);
        assertThat(state(entry, rider)).isEqualTo(OfferState.WAITING);
        assertThat(capacity.explain(rider, entry.id()).text(Locale.CHINESE)).contains("未开启候补递补");
        capacity.steer(keeper, new SteerPromotion(seats.id(), true, MONDAY));
        given.settle(Duration.ZERO);
        assertThat(state(entry, rider)).isEqualTo(OfferState.WAITING);
        capacity.steer(keeper, SteerPromotion.of(seats.id(), true).build());
        given.settle(Duration.ZERO);
        assertThat(state(entry, rider)).isEqualTo(OfferState.OFFERED);
    }

    /** Size 0 is gone; more room goes to those who wait, less than is taken is refused. */
    @Test
    void roomCanGrowAndShrink() {
        Quota seats = counter(0L);
        refused("capacity.full", () -> given.take(order(seats).shared(false)));
        refused(
                "capacity.size.negative",
                () -> given.open(NewQuota.counter(UUID.randomUUID(), given.host.value(), -1L)));
        hall.capacity().resize(keeper, new ResizeQuota(seats.id(), 2L));
        given.take(order(seats));
        given.take(order(seats));
        refused("capacity.size.taken", () -> hall.capacity().resize(keeper, new ResizeQuota(seats.id(), 1L)));
        Receipt<WaitlistEntry> entry = wait(rider, seats);
        hall.capacity().resize(keeper, new ResizeQuota(seats.id(), 3L));
        given.settle(Duration.ZERO);
        assertThat(state(entry, rider)).isEqualTo(OfferState.OFFERED);
    }

    /** The hall is the sum of its zones; a booked zone lowers the hall, and the whole hall excludes every zone. */
    @Test
    void aZoneLowersTheHall() {
        Zone rest = given.zone("Rest area", "900", 60L);
        Zone room = given.zone("Room", "600", 40L);
        Span morning = Span.of(MONDAY.plus(HOUR), MONDAY.plus(HOUR.multipliedBy(3)));
        Span later = Span.of(morning.until(), morning.until().plus(HOUR));
        assertThat(hallFree(morning)).isEqualTo(100);
        UUID meeting = UUID.randomUUID();
        given.take(ClaimOrder.of(meeting, room.room()).whole(true).span(morning));
        assertThat(hallFree(morning)).isEqualTo(60);
        assertThat(hallFree(later)).isEqualTo(100);
        var whole =
                ClaimOrder.of(UUID.randomUUID(), QuotaRef.root(station.quota())).whole(true);
        refused("capacity.full", () -> given.take(whole.span(morning)));
        given.take(whole.span(later));
        refused(
                "capacity.full",
                () -> given.take(ClaimOrder.of(UUID.randomUUID(), rest.room()).span(later)));
        refused(
                "capacity.full",
                () -> given.take(ClaimOrder.of(UUID.randomUUID(), room.room()).span(morning)));
        given.take(ClaimOrder.of(UUID.randomUUID(), rest.room()).amount(60).span(morning));
        refused(
                "capacity.full",
                () -> given.take(ClaimOrder.of(UUID.randomUUID(), rest.room()).span(morning)));
        Instant early = later.from().minusSeconds(1);
        refused("calendar.span.reversed", () -> Span.of(later.from(), early));
        refused("capacity.span", () -> given.take(ClaimOrder.of(UUID.randomUUID(), rest.room())));
        Instant far = MONDAY.plus(Duration.ofDays(40));
        refused(
                "capacity.claim.long",
                () -> given.take(ClaimOrder.of(UUID.randomUUID(), rest.room()).span(Span.of(MONDAY, far))));
        release(meeting);
        assertThat(hallFree(morning)).isEqualTo(40);
    }

    /** A slot of a room can be waited for, and is offered until it begins at most. */
    @Test
    void aSlotCanBeWaitedFor() {
        Zone room = given.zone("Room", "600", 1L);
        Span slot = Span.of(MONDAY.plus(HOUR.multipliedBy(5)), MONDAY.plus(HOUR.multipliedBy(6)));
        UUID meeting = UUID.randomUUID();
        given.take(ClaimOrder.of(meeting, room.room()).span(slot));
        Receipt<WaitlistEntry> entry = hall.capacity()
                .join(
                        rider,
                        JoinWaitlist.of(person(rider), room.id().value())
                                .span(slot)
                                .build());
        release(meeting);
        refused(
                "capacity.full",
                () -> given.take(ClaimOrder.of(UUID.randomUUID(), room.room()).span(slot)));
        given.settle(Duration.ZERO);
        assertThat(state(entry, rider)).isEqualTo(OfferState.OFFERED);
        PlaceOfferView offer = offers(rider).get(0);
        assertThat(offer.expiresAt()).isEqualTo(slot.from());
        given.take(ClaimOrder.of(UUID.randomUUID(), room.room())
                .span(slot)
                .offer(offer.id())
                .person(person(rider)));
        assertThat(state(entry, rider)).isEqualTo(OfferState.ACCEPTED);
    }

    private Quota counter(@Nullable Long size) {
        return given.open(NewQuota.counter(UUID.randomUUID(), station.id().value(), size));
    }

    private Quota quota(Quota quota) {
        return hall.corridor().read(given.admin, reading -> reading.get(Quota.TYPE, quota.id()));
    }

    private static ClaimOrderBuilder order(Quota quota) {
        return order(quota, UUID.randomUUID());
    }

    private static ClaimOrderBuilder order(Quota quota, UUID subject) {
        return ClaimOrder.of(subject, quota.ref());
    }

    private ClaimOrderBuilder held(Quota quota, UUID subject, Duration time) {
        return order(quota, subject)
                .state(ClaimState.HELD)
                .expiresAt(clock.instant().plus(time));
    }

    private Receipt<PlaceOffer> offered(Actor to, Quota quota, Duration time) {
        return hall.capacity()
                .offer(
                        keeper,
                        MakeOffer.of(person(to), quota.place(), clock.instant().plus(time))
                                .build());
    }

    private Receipt<WaitlistEntry> wait(Actor by, Quota quota) {
        return hall.capacity()
                .join(by, JoinWaitlist.of(person(by), quota.place()).build());
    }

    private OfferState state(Receipt<WaitlistEntry> entry, Actor of) {
        return hall.capacity().waitingOf(of, person(of)).stream()
                .filter(one -> one.id().equals(entry.id()))
                .findAny()
                .orElseThrow()
                .state();
    }

    private List<PlaceOfferView> offers(Actor of) {
        return hall.capacity().offersOf(of, person(of));
    }

    private void release(UUID subject) {
        given.within(hall, Claim.TYPE, change -> ROOM.release(change, subject).get(0));
    }

    private Claim confirm(UUID subject) {
        return given.within(
                hall, Claim.TYPE, change -> ROOM.confirm(change, subject).get(0));
    }

    private @Nullable Long free(Quota quota) {
        return hall.capacity().available(Actor.visitor(), quota.place(), null).free();
    }

    private @Nullable Long free(Quota quota, Long size) {
        return hall.capacity().figures(keeper, quota.place(), null).stream()
                .filter(figures -> size.equals(figures.size()))
                .findAny()
                .orElseThrow()
                .free(true);
    }

    private @Nullable Long figures(Quota quota, boolean shared) {
        return hall.capacity().figures(keeper, quota.place(), null).get(0).free(shared);
    }

    private @Nullable Long hallFree(Span span) {
        return hall.capacity()
                .available(Actor.visitor(), station.id().value(), span)
                .free();
    }
}
