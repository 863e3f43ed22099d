package org.commonhall.capacity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Due;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.Told;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.DueWork;
import org.commonhall.corridor.EventPeople;
import org.commonhall.directory.directory.Person;
import org.commonhall.todo.TodoSource;
import org.jspecify.annotations.Nullable;

/**
 * Room and who waits for it (容量, 候补). Other capabilities take the room, through {@link CapacityKernel}. Thread-safe.
 */
public final class Capacity {
    /** What the hall knows of it. */
    public static final Capability<Capacity> CAPABILITY = Capability.of("capacity", Capacity.class)
            .records(Quota.TYPE, WaitlistEntry.TYPE, WaitlistItem.TYPE, PlaceOffer.TYPE, Claim.TYPE)
            .rights(CapacityRights.class)
            .events(
                    "capacity.resized",
                    "capacity.waitlist.joined",
                    "capacity.waitlist.left",
                    "capacity.offer.declined",
                    "capacity.promoted",
                    "capacity.settled",
                    "capacity.steered")
            .event("capacity.waitlist.removed", Told.REQUESTERS)
            .event("capacity.offer.made", Told.REQUESTERS)
            .event("capacity.offer.expired", Told.REQUESTERS)
            .reaching(PlaceOffer.TYPE, OfferState.OFFERED, "capacity.offer.made")
            .reaching(PlaceOffer.TYPE, OfferState.EXPIRED, "capacity.offer.expired")
            .reaching(WaitlistEntry.TYPE, OfferState.REMOVED, "capacity.waitlist.removed")
            .offers(EventPeople.class, parts -> Capacity.people())
            .due(Capacity::dueWork, Due.CAPACITY_DUE)
            .offers(TodoSource.class, parts -> {
                Supplier<ImmutableList<PlaceKinds>> places = parts.offered(PlaceKinds.class);
                return (reading, person, most) -> CapacityReads.todos(reading, person, most, places);
            })
            .make(parts -> new Capacity(parts.corridor()));

    /** To wait, to leave the waitlist, to decline an offer. */
    /** To read who waits, and why somebody still does. */
    /** To read how much is left. */
    /** To read what the room is taken by. */
    private final CapacitySteps steps;

    private final CapacityReads reads;
    private final CapacityDueWork dueWork;

    Capacity(Corridor corridor) {
        this.steps = new CapacitySteps(corridor);
        this.reads = new CapacityReads(corridor);
        this.dueWork = new CapacityDueWork(corridor);
    }

    /** Who is told of offers and waiting: for whom they are. */
    private static EventPeople people() {
        return EventPeople.of(
                EventPeople.of(
                        PlaceOffer.TYPE,
                        ImmutableMap.of(
                                Told.REQUESTERS,
                                (reading, offer) -> Stream.of(offer.person().value()))),
                EventPeople.of(
                        WaitlistEntry.TYPE,
                        ImmutableMap.of(
                                Told.REQUESTERS,
                                (reading, entry) -> Stream.of(entry.person().value()))));
    }

    DueWork dueWork() {
        return dueWork;
    }

    /**
     * Puts somebody on the waitlist of one or several places.
     *
     * @param by the person, or a keeper of the place; a keeper to give priority
     * @param command who and for what
     * @return what came of it; the id is that of the entry
     * @throws RuleViolation {@code capacity.waitlist.never} for more than the place ever holds, {@code
     *     capacity.span} with a time where there is none or the other way round, {@code capacity.quota.owned} where
     *     the capability that made the room keeps its waitlist, {@code record.person.gone} for somebody erased
     * @throws Conflict {@code capacity.waitlist.twice} while they wait for it already
     */
    public Receipt<WaitlistEntry> join(Call by, JoinWaitlist command) {
        return steps.join(by, command);
    }

    /**
     * Takes somebody off the waitlist who no longer wants to wait.
     *
     * @param by the person, or a keeper of the place
     * @param command which
     * @return what came of it
     * @throws RuleViolation {@code capacity.state} unless they wait
     */
    public Receipt<WaitlistEntry> leave(Call by, LeaveWaitlist command) {
        return steps.leave(by, command);
    }

    /**
     * Takes somebody off the waitlist, as staff decide.
     *
     * @param by a keeper of the place
     * @param command which
     * @return what came of it
     * @throws RuleViolation {@code capacity.state} unless they wait
     */
    public Receipt<WaitlistEntry> remove(Call by, RemoveFromWaitlist command) {
        return steps.remove(by, command);
    }

    /**
     * Keeps room for one person, as staff decide.
     *
     * @param by a keeper of the place
     * @param command for whom and what
     * @return what came of it; the id is that of the offer
     * @throws RuleViolation {@code capacity.full}, {@code capacity.hold.end}, {@code capacity.quota.owned}, {@code
     *     record.person.gone} for somebody erased
     */
    public Receipt<PlaceOffer> offer(Call by, MakeOffer command) {
        return steps.offer(by, command);
    }

    /**
     * Declines an offer; the next in line is offered the room at once.
     *
     * @param by the person, or a keeper of the place
     * @param command which
     * @return what came of it; every {@code made(PlaceOffer.class)} is an offer to the next in line
     * @throws RuleViolation {@code capacity.offer.over}
     */
    public Receipt<PlaceOffer> decline(Call by, DeclineOffer command) {
        return steps.decline(by, command);
    }

    /**
     * Offers what is free to those who wait: by priority, then by when they came; a party gets all or nothing.
     *
     * @param by a keeper of the place
     * @param command for what
     * @return what came of it; every {@code made(PlaceOffer.class)} is an offer, and the id is that of the root of
     *     the place's quotas
     */
    public Receipt<Quota> promote(Call by, PromoteWaiting command) {
        return steps.promote(by, command);
    }

    /**
     * Changes how much room there is.
     *
     * @param by a keeper of the place
     * @param command how much
     * @return what came of it
     * @throws RuleViolation {@code capacity.size.taken} for less than is taken, {@code capacity.quota.owned} for room
     *     that only the capability that made it changes
     */
    public Receipt<Quota> resize(Call by, ResizeQuota command) {
        return steps.resize(by, command);
    }

    /**
     * Sets whether waiting people are offered what becomes free.
     *
     * @param by a keeper of the place
     * @param command whether and until when
     * @return what came of it
     * @throws RuleViolation {@code capacity.quota.owned}
     */
    public Receipt<Quota> steer(Call by, SteerPromotion command) {
        return steps.steer(by, command);
    }

    /**
     * Gives how much is left for the public.
     *
     * @param by anybody
     * @param place of what
     * @param span when, null where the place is a counter
     * @return what is left
     */
    public Availability available(Actor by, UUID place, @Nullable Span span) {
        return reads.available(by, place, span);
    }

    /**
     * Gives how much of the room of a place is taken, quota by quota.
     *
     * @param by a keeper or auditor of the place
     * @param place of what
     * @param span when, null where the place is a counter; with a span every figure is its highest moment
     * @return the figures, by code
     */
    public ImmutableList<QuotaFigures> figures(Actor by, UUID place, @Nullable Span span) {
        return reads.figures(by, place, span);
    }

    /**
     * Explains why somebody still waits, place by place with the quota that blocks, or what became of it.
     *
     * @param by the person, or a keeper of the place
     * @param entry which
     * @return the account
     */
    public Explanation explain(Actor by, Id<WaitlistEntry> entry) {
        return reads.explain(by, entry);
    }

    /**
     * Lists what a person waits for.
     *
     * @param by the person, or a keeper of the district
     * @param person who
     * @return the entries, ended ones too, the oldest first
     */
    public ImmutableList<WaitlistEntryView> waitingOf(Actor by, Id<Person> person) {
        return reads.waitingOf(by, person);
    }

    /**
     * Lists what a person is offered.
     *
     * @param by the person, or a keeper of the district
     * @param person who
     * @return the offers, ended ones too, the oldest first
     */
    public ImmutableList<PlaceOfferView> offersOf(Actor by, Id<Person> person) {
        return reads.offersOf(by, person);
    }

    /**
     * Reads how a quota is set: one statement besides the rights.
     *
     * @param by a keeper or an auditor of its scope
     * @param id the quota
     * @return the quota
     */
    public QuotaView quota(Actor by, Id<Quota> id) {
        return reads.quota(by, id);
    }
}
