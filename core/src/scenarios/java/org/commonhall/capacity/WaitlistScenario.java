package org.commonhall.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.MONDAY;
import static org.commonhall.scenario.Fixture.refused;
import static org.commonhall.scenario.TestStation.ROOM;
import static org.commonhall.scenario.TestStation.person;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Receipt;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Change;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestStation;
import org.commonhall.testing.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** People who wait in a tree of pools: counted once, served in one order, offered for no longer than is sensible. */
@StoreTest
class WaitlistScenario {
    private static final Duration HOUR = Duration.ofHours(1);

    private final TestStation given;
    private final Commonhall hall;
    private final SettableClock clock;
    private final Actor rider;
    private final Actor single;

    WaitlistScenario(TestHall hall) {
        given = new TestStation(hall);
        this.hall = given.hall;
        clock = given.clock;
        rider = given.rider;
        single = given.somebody("Single", null, given.station.id().value());
    }

    /** Two seats free and one person who would take either of two pools: the public sees one seat, not none. */
    @Test
    void whoWaitsForTwoPoolsCountsOnceAboveThem() {
        Quota run = root(2L);
        Quota riders = pool(run, null);
        Quota tenants = pool(run, null);
        Receipt<WaitlistEntry> entry = wait(rider, 1, false, riders, tenants);
        assertThat(quota(run).waiting()).isEqualTo(1);
        assertThat(quota(riders).waiting()).isEqualTo(1);
        assertThat(quota(tenants).waiting()).isEqualTo(1);
        assertThat(free(run)).isEqualTo(1);
        assertThat(free(tenants)).isEqualTo(1);
        hall.capacity().leave(rider, new LeaveWaitlist(entry.id()));
        assertThat(quota(run).waiting()).isZero();
        assertThat(quota(riders).waiting()).isZero();
    }

    /** Staff let nobody wait, and keep nothing for anybody, who was erased. */
    @Test
    void whoWasErasedNeitherWaitsNorIsOfferedAnything() {
        Quota run = root(2L);
        given.erase(single);
        refused(
                "record.person.gone",
                () -> hall.capacity()
                        .join(
                                given.keeper,
                                JoinWaitlist.of(person(single), run.place()).build()));
        refused(
                "record.person.gone",
                () -> hall.capacity()
                        .offer(
                                given.keeper,
                                MakeOffer.of(
                                                person(single),
                                                run.place(),
                                                clock.instant().plus(HOUR))
                                        .build()));
    }

    /** The same for a time: a hall of two with one person who would take either room. */
    @Test
    void whoWaitsForTwoRoomsCountsOnceInTheHall() {
        Quota house =
                given.open(NewQuota.of(UUID.randomUUID(), given.station.id().value(), 2L));
        Quota left = room(house);
        Quota right = room(house);
        Span morning = Span.of(MONDAY.plus(HOUR.multipliedBy(5)), MONDAY.plus(HOUR.multipliedBy(6)));
        hall.capacity()
                .join(
                        rider,
                        JoinWaitlist.of(person(rider), left.place(), right.place())
                                .span(morning)
                                .build());
        assertThat(hall.capacity().available(rider, house.place(), morning).free())
                .isEqualTo(1);
        assertThat(hall.capacity()
                        .figures(given.keeper, house.place(), morning)
                        .get(0)
                        .waiting())
                .isEqualTo(1);
    }

    /** The seat that both need is the run's: a pair that came first is not overtaken by a single in another pool. */
    @Test
    void aPairIsNotOvertakenInAnotherPool() {
        Quota run = root(2L);
        Quota riders = pool(run, null);
        Quota tenants = pool(run, null);
        UUID one = take(riders);
        take(tenants);
        Receipt<WaitlistEntry> pair = wait(rider, 2, false, riders);
        clock.advance(Duration.ofMinutes(1));
        Receipt<WaitlistEntry> alone = wait(single, 1, false, tenants);
        release(one);
        given.settle(Duration.ZERO);
        assertThat(state(pair, rider)).isEqualTo(OfferState.WAITING);
        assertThat(state(alone, single)).isEqualTo(OfferState.WAITING);
        hall.capacity().leave(rider, new LeaveWaitlist(pair.id()));
        Receipt<WaitlistEntry> patient = wait(rider, 2, true, riders);
        given.settle(Duration.ZERO);
        assertThat(state(patient, rider)).isEqualTo(OfferState.WAITING);
        assertThat(state(alone, single)).isEqualTo(OfferState.OFFERED);
    }

    /** A pool that is full keeps nobody from a seat of another pool. */
    @Test
    void aFullPoolBlocksItselfOnly() {
        Quota run = root(3L);
        Quota riders = pool(run, 1L);
        Quota tenants = pool(run, 2L);
        take(riders);
        take(tenants);
        UUID last = take(tenants);
        Receipt<WaitlistEntry> first = wait(rider, 1, false, riders);
        clock.advance(Duration.ofMinutes(1));
        Receipt<WaitlistEntry> second = wait(single, 1, false, tenants);
        release(last);
        given.settle(Duration.ZERO);
        assertThat(state(first, rider)).isEqualTo(OfferState.WAITING);
        assertThat(state(second, single)).isEqualTo(OfferState.OFFERED);
    }

    /** Where a pool and its run leave the same, the run blocks, so that nobody takes its seat from another pool. */
    @Test
    void theRunBlocksWhereItLeavesAsLittleAsThePool() {
        Quota run = root(2L);
        Quota riders = pool(run, 2L);
        Quota tenants = pool(run, 2L);
        UUID one = take(riders);
        take(riders);
        Receipt<WaitlistEntry> pair = wait(rider, 2, false, riders);
        clock.advance(Duration.ofMinutes(1));
        Receipt<WaitlistEntry> alone = wait(single, 1, false, tenants);
        release(one);
        given.settle(Duration.ZERO);
        assertThat(state(pair, rider)).isEqualTo(OfferState.WAITING);
        assertThat(state(alone, single)).isEqualTo(OfferState.WAITING);
    }

    /** An offer that is made an hour before promotion ends runs out with it. */
    @Test
    void anOfferEndsWhenPromotionDoes() {
        Quota seats = given.open(counter(1L).promotesUntil(MONDAY.plus(HOUR.multipliedBy(3))));
        UUID taken = take(seats);
        wait(rider, 1, false, seats);
        clock.advance(HOUR.multipliedBy(2));
        release(taken);
        given.settle(Duration.ZERO);
        assertThat(offers(rider).get(0).expiresAt()).isEqualTo(MONDAY.plus(HOUR.multipliedBy(3)));
        given.settle(HOUR);
        assertThat(offers(rider).get(0).state()).isEqualTo(OfferState.EXPIRED);
        assertThat(free(seats)).isEqualTo(1);
    }

    /** From three days before the first session on an offer stands for four hours, and never beyond promotion. */
    @Test
    void aLateOfferStandsForLess() {
        Instant session = MONDAY.plus(Duration.ofDays(10));
        Quota seats = given.open(counter(1L)
                .lateFrom(session.minus(Duration.ofDays(3)))
                .promotesUntil(session.minus(HOUR.multipliedBy(2))));
        assertThat(offeredUntil(seats, MONDAY)).isEqualTo(MONDAY.plus(Duration.ofDays(2)));
        Instant late = session.minus(Duration.ofDays(3));
        assertThat(offeredUntil(seats, late.minusSeconds(1)))
                .isEqualTo(late.plus(Duration.ofDays(2)).minusSeconds(1));
        assertThat(offeredUntil(seats, late)).isEqualTo(late.plus(HOUR.multipliedBy(4)));
        assertThat(offeredUntil(seats, session.minus(HOUR.multipliedBy(3))))
                .isEqualTo(session.minus(HOUR.multipliedBy(2)));
        UUID taken = take(seats);
        clock.set(session.minus(HOUR.multipliedBy(2)));
        Receipt<WaitlistEntry> tooLate = wait(rider, 1, false, seats);
        release(taken);
        given.settle(Duration.ZERO);
        assertThat(state(tooLate, rider)).isEqualTo(OfferState.WAITING);
    }

    /** A capability moves the end of promotion, and with it what is offered. */
    @Test
    void promotionIsSteeredByItsCapability() {
        Quota run = root(1L);
        Quota riders = pool(run, null);
        UUID taken = take(riders);
        wait(rider, 1, false, riders);
        within(change -> {
            ROOM.steer(change, ImmutableList.of(run.ref(), riders.ref()), MONDAY.plus(HOUR), null);
            return change.get(Quota.TYPE, run.id());
        });
        release(taken);
        given.settle(Duration.ZERO);
        assertThat(offers(rider).get(0).expiresAt()).isEqualTo(MONDAY.plus(HOUR));
    }

    /** Part of what was taken is given back, and goes to those who wait. */
    @Test
    void aPartyCanBecomeSmaller() {
        Quota run = root(4L);
        Quota riders = pool(run, null);
        UUID party = UUID.randomUUID();
        given.take(ClaimOrder.of(party, riders.ref()).amount(4));
        Receipt<WaitlistEntry> entry = wait(single, 2, false, riders);
        assertThat(reduce(party, 2).amount()).isEqualTo(2);
        given.settle(Duration.ZERO);
        assertThat(state(entry, single)).isEqualTo(OfferState.OFFERED);
        assertThat(quota(run).taken()).isEqualTo(4);
        refused("capacity.reduce", () -> reduce(party, 3));
        refused("capacity.amount", () -> reduce(party, 0));
        assertThat(reduce(party, 2).amount()).isEqualTo(2);
    }

    /** The room of a run is changed by the run alone. */
    @Test
    void ownedRoomIsChangedByItsOwner() {
        Quota seats = given.open(counter(1L).owned(true));
        Capacity capacity = hall.capacity();
        refused("capacity.quota.owned", () -> capacity.resize(given.keeper, new ResizeQuota(seats.id(), 2L)));
        refused(
                "capacity.quota.owned",
                () -> capacity.steer(
                        given.keeper, SteerPromotion.of(seats.id(), false).build()));
        refused("capacity.quota.owned", () -> wait(rider, 1, false, seats));
        refused(
                "capacity.quota.owned",
                () -> capacity.offer(
                        given.keeper,
                        MakeOffer.of(person(rider), seats.place(), MONDAY.plus(HOUR))
                                .build()));
        assertThat(within(change -> ROOM.resize(change, seats.ref(), 2L)).size())
                .isEqualTo(2);
    }

    /** More than the run ever has is not waited for, also where the pool has no size of its own. */
    @Test
    void nobodyWaitsForMoreThanTheRunHas() {
        Quota riders = pool(root(2L), null);
        take(riders);
        refused("capacity.waitlist.never", () -> wait(rider, 3, false, riders));
    }

    private Instant offeredUntil(Quota seats, Instant now) {
        UUID taken = take(seats);
        clock.set(now);
        wait(rider, 1, false, seats);
        release(taken);
        given.settle(Duration.ZERO);
        PlaceOfferView offer = offers(rider).get(offers(rider).size() - 1);
        hall.capacity().decline(rider, new DeclineOffer(offer.id()));
        return offer.expiresAt();
    }

    private Claim reduce(UUID subject, long amount) {
        return given.within(
                hall, Claim.TYPE, change -> ROOM.reduce(change, subject, amount).get(0));
    }

    private Quota within(Function<Change, Quota> work) {
        return given.within(hall, Quota.TYPE, work);
    }

    private Quota root(Long size) {
        return given.open(counter(size));
    }

    private NewQuotaBuilder counter(@Nullable Long size) {
        return NewQuota.counter(UUID.randomUUID(), given.station.id().value(), size);
    }

    private Quota pool(Quota run, @Nullable Long size) {
        return given.open(counter(size).parent(run.id()));
    }

    private Quota room(Quota house) {
        return given.open(
                NewQuota.of(UUID.randomUUID(), given.station.id().value(), 2L).parent(house.id()));
    }

    private Receipt<WaitlistEntry> wait(Actor by, long amount, boolean patient, Quota... quotas) {
        return hall.capacity()
                .join(
                        by,
                        JoinWaitlist.of(
                                        person(by),
                                        List.of(quotas).stream()
                                                .map(Quota::place)
                                                .toArray(UUID[]::new))
                                .amount(amount)
                                .skipIfTooLarge(patient)
                                .build());
    }

    private UUID take(Quota quota) {
        UUID subject = UUID.randomUUID();
        given.take(ClaimOrder.of(subject, quota.ref()));
        return subject;
    }

    private void release(UUID subject) {
        given.within(hall, Claim.TYPE, change -> ROOM.release(change, subject).get(0));
    }

    private Quota quota(Quota quota) {
        return hall.corridor().read(given.admin, reading -> reading.get(Quota.TYPE, quota.id()));
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

    private @Nullable Long free(Quota quota) {
        return hall.capacity().available(Actor.visitor(), quota.place(), null).free();
    }
}
