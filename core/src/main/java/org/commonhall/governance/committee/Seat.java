package org.commonhall.governance.committee;

import com.google.common.collect.ImmutableSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Personal;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a seat of a committee (席位), or that nobody does. A seat that ends stays as history, and a further row takes
 * its number. Immutable; the status changes only by the transitions here.
 *
 * @param id the identity
 * @param version the version
 * @param committee the committee
 * @param term the term
 * @param number the seat's number in the committee, from 1
 * @param groupCode the group it belongs to
 * @param status where it stands
 * @param person who holds it or is nominated, absent while vacant
 * @param organization whom the person represents, absent if nobody
 * @param role what the member is, such as {@code chair}; absent for a plain member
 * @param startsOn the first day it is held, absent before
 * @param endsOn the first day after its term; who fills the rest of a term has the original end
 * @param endedOn the first day it was no longer held, absent while it is
 * @param reason why it ended, absent while it has not
 * @param suspendedFor why it is suspended, absent while it is not
 * @param endedFor what was said about its end, absent for nothing
 * @param live true for the present row of the number, else absent
 */
@Unique(
        name = "place",
        of = {"committee", "term", "number", "live"})
@Index("person")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record Seat(
        Id<Seat> id,
        long version,
        Id<Committee> committee,
        long term,
        long number,
        @Size(max = 40) String groupCode,
        SeatStatus status,
        @Subject @Nullable Id<Person> person,
        @Nullable Id<Organization> organization,
        @Size(max = 40) @Nullable String role,
        @Nullable LocalDate startsOn,
        LocalDate endsOn,
        @Nullable LocalDate endedOn,
        @Nullable EndReason reason,
        @Personal("seat") @Size(max = 400) @Nullable String suspendedFor,
        @Personal("seat") @Size(max = 400) @Nullable String endedFor,
        @Nullable Boolean live) {
    /** How it is stored. */
    public static final RecordType<Seat> TYPE = RecordType.of(MethodHandles.lookup(), Seat.class);
    /** The committee. */
    public static final Attribute<Seat, Id<Committee>> COMMITTEE = TYPE.attribute("committee", Seat::committee);
    /** The term. */
    public static final Attribute<Seat, Long> TERM = TYPE.attribute("term", Seat::term);
    /** Who holds it. */
    public static final Attribute<Seat, Id<Person>> PERSON = TYPE.attribute("person", Seat::person);
    /** True for the present row of the number. */
    public static final Attribute<Seat, Boolean> LIVE = TYPE.attribute("live", Seat::live);

    static Seat vacant(Id<Seat> id, Committee committee, long number, String group) {
        return SeatBuilder.builder()
                .id(id)
                .committee(committee.id())
                .term(committee.term())
                .number(number)
                .groupCode(group)
                .status(SeatStatus.VACANT)
                .endsOn(committee.termEndsOn())
                .live(true)
                .build();
    }

    private SeatBuilder next() {
        return SeatBuilder.builder(this);
    }

    Seat nominated(Id<Person> nominee, @Nullable Id<Organization> represented, @Nullable String as) {
        SeatAction.NOMINATE.require(this);
        return next().status(SeatStatus.NOMINATED)
                .person(nominee)
                .organization(represented)
                .role(as)
                .build();
    }

    Seat confirmed(LocalDate day) {
        SeatAction.CONFIRM.require(this);
        return next().status(SeatStatus.SEATED).startsOn(day).build();
    }

    Seat declined() {
        SeatAction.DECLINE.require(this);
        return next().status(SeatStatus.VACANT)
                .person(null)
                .organization(null)
                .role(null)
                .build();
    }

    /**
     * Gives the same seat with its duties at rest.
     *
     * @param why why, or a code of the reason
     * @return the copy
     * @throws RuleViolation {@code committee.seat.state} if nobody is in office
     */
    public Seat suspended(String why) {
        SeatAction.SUSPEND.require(this);
        return next().status(SeatStatus.SUSPENDED).suspendedFor(why).build();
    }

    Seat reinstated() {
        SeatAction.REINSTATE.require(this);
        return next().status(SeatStatus.SEATED).suspendedFor(null).build();
    }

    Seat named(@Nullable String as) {
        SeatAction.NAME_ROLE.require(this);
        return next().role(as).build();
    }

    Seat ended(EndReason why, LocalDate day, @Nullable String words) {
        if (why != EndReason.TERM) {
            SeatAction.END.require(this);
        }
        return next().status(SeatStatus.ENDED)
                .reason(why)
                .endedOn(day)
                .endedFor(words)
                .live(null)
                .build();
    }

    /** The alternate who holds this ended seat's number for the rest of its term. */
    Seat filledBy(Id<Seat> successor, Alternate alternate, LocalDate day) {
        return next().id(successor)
                .version(0)
                .status(SeatStatus.SEATED)
                .person(alternate.person())
                .organization(alternate.organization())
                .role(null)
                .startsOn(day)
                .endedOn(null)
                .reason(null)
                .suspendedFor(null)
                .endedFor(null)
                .live(true)
                .build();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /**
     * Finds the committees in which somebody holds a seat now: one statement.
     *
     * @param reading the transaction
     * @param person who
     * @return the committees
     */
    public static ImmutableSet<Id<Committee>> heldBy(Reading reading, Id<Person> person) {
        return reading.select(Query.of(TYPE).where(PERSON.is(person)).where(LIVE.is(true))).stream()
                .filter(seat -> seat.status().filled())
                .map(Seat::committee)
                .collect(ImmutableSet.toImmutableSet());
    }
}
