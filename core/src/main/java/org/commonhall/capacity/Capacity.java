package org.commonhall.capacity;

import com.google.common.collect.ImmutableList;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.Role;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Corridor;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/** Room and who waits for it (容量, 候补). What takes the room are use cases of other capabilities. Thread-safe. */
public final class Capacity {
    /** To change how much room there is, and to run the waitlist. */
    public static final Permission KEEP = Permission.of("capacity.keep", Role.KEEPER);
    /** To wait, to leave the waitlist, to decline an offer. */
    public static final Permission JOIN =
            Permission.of("capacity.join", Role.KEEPER).orOwner();
    /** To read who waits, and why somebody still does. */
    public static final Permission READ_WAITING =
            Permission.of("capacity.waiting.read", Role.KEEPER).orOwner();
    /** To read how much is left. */
    public static final Permission READ = Permission.of("capacity.read").orAnyone();
    /** To read what the room is taken by. */
    public static final Permission READ_FIGURES = Permission.of("capacity.figures.read", Role.KEEPER, Role.AUDITOR);

    private final Waitlist waitlist;
    private final CapacityReads reads;
    private final CapacityDueWork dueWork;

    /**
     * Made by the hall.
     *
     * @param corridor the way to the store
     */
    public Capacity(Corridor corridor) {
        this.waitlist = new Waitlist(corridor);
        this.reads = new CapacityReads(corridor);
        this.dueWork = new CapacityDueWork(corridor);
    }

    /**
     * The record types of the capability.
     *
     * @return the types
     */
    public static ImmutableList<RecordType<?>> records() {
        return ImmutableList.of(Quota.TYPE, WaitlistEntry.TYPE, WaitlistItem.TYPE, PlaceOffer.TYPE, Claim.TYPE);
    }

    /**
     * What happens by itself.
     *
     * @return the work that falls due
     */
    public CapacityDueWork dueWork() {
        return dueWork;
    }

    /**
     * Somebody waits for room.
     *
     * @param by the person, or a keeper of the place; a keeper to give priority
     * @param command who and for what
     * @return the record as stored
     * @throws RuleViolation {@code capacity.waitlist.never} for more than the place ever holds, {@code
     *     capacity.span} with a time where there is none or the other way round
     * @throws Conflict {@code capacity.waitlist.twice} while they wait for it already
     */
    public WaitlistEntry join(Call by, JoinWaitlist command) {
        return waitlist.join(by, command);
    }

    /**
     * Somebody no longer waits.
     *
     * @param by the person, or a keeper of the place
     * @param command which
     * @return the record as stored
     * @throws RuleViolation {@code capacity.state} unless they wait
     */
    public WaitlistEntry leave(Call by, LeaveWaitlist command) {
        return waitlist.leave(by, command);
    }

    /**
     * Staff take somebody off the waitlist.
     *
     * @param by a keeper of the place
     * @param command which
     * @return the record as stored
     * @throws RuleViolation {@code capacity.state} unless they wait
     */
    public WaitlistEntry remove(Call by, RemoveFromWaitlist command) {
        return waitlist.remove(by, command);
    }

    /**
     * Staff keep room for one person.
     *
     * @param by a keeper of the place
     * @param command for whom and what
     * @return the record as stored
     * @throws RuleViolation {@code capacity.full}, {@code capacity.hold.end}
     */
    public PlaceOffer offer(Call by, MakeOffer command) {
        return waitlist.offer(by, command);
    }

    /**
     * Somebody does not want what is offered; the next one is offered it at once.
     *
     * @param by the person, or a keeper of the place
     * @param command which
     * @return the record as stored
     * @throws RuleViolation {@code capacity.offer.over}
     */
    public PlaceOffer decline(Call by, DeclineOffer command) {
        return waitlist.decline(by, command);
    }

    /**
     * Offers what is free to those who wait: by priority, then by when they came; a party gets all or nothing.
     *
     * @param by a keeper of the place
     * @param command for what
     * @return the root of the place's quotas as stored
     */
    public Quota promote(Call by, PromoteWaiting command) {
        return waitlist.promote(by, command);
    }

    /**
     * Changes how much room there is.
     *
     * @param by a keeper of the place
     * @param command how much
     * @return the record as stored
     * @throws RuleViolation {@code capacity.size.taken} for less than is taken
     */
    public Quota resize(Call by, ResizeQuota command) {
        return waitlist.resize(by, command);
    }

    /**
     * Says whether waiting people are offered what becomes free.
     *
     * @param by a keeper of the place
     * @param command whether and until when
     * @return the record as stored
     */
    public Quota steer(Call by, SteerPromotion command) {
        return waitlist.steer(by, command);
    }

    /**
     * How much is left for the public.
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
     * What the room of a place is taken by, quota by quota.
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
     * Why somebody still waits, or what became of it: every place with the quota that blocks.
     *
     * @param by the person, or a keeper of the place
     * @param entry which
     * @return the account
     */
    public Explanation explain(Actor by, Id<WaitlistEntry> entry) {
        return reads.explain(by, entry);
    }

    /**
     * What a person waits for.
     *
     * @param by the person, or a keeper of the district
     * @param person who
     * @return the entries, ended ones too, the oldest first
     */
    public ImmutableList<WaitlistEntry> waitingOf(Actor by, Id<Person> person) {
        return reads.waitingOf(by, person);
    }

    /**
     * What a person is offered.
     *
     * @param by the person, or a keeper of the district
     * @param person who
     * @return the offers, ended ones too, the oldest first
     */
    public ImmutableList<PlaceOffer> offersOf(Actor by, Id<Person> person) {
        return reads.offersOf(by, person);
    }
}
