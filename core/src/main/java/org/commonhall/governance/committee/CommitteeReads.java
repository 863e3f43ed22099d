package org.commonhall.governance.committee;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.NotAllowed;
import org.commonhall.NotFound;
import org.commonhall.Option;
import org.commonhall.Page;
import org.commonhall.PageRequest;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.SubjectRights;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/**
 * What people see of committees.
 * Names cost one statement more for each kind of which there are some. Thread-safe.
 */
public final class CommitteeReads {
    private final Corridor corridor;
    private final CommitteeSteps steps;

    CommitteeReads(Corridor corridor, CommitteeSteps steps) {
        this.corridor = corridor;
        this.steps = steps;
    }

    /**
     * Shows one committee as the actor may see it.
     *
     * @param by anybody
     * @param id which
     * @return the view for the widest audience the actor belongs to
     * @throws NotFound with {@code record.missing}
     */
    public CommitteeView get(Actor by, Id<Committee> id) {
        return corridor.read(by, reading -> view(reading, reading.get(Committee.TYPE, id)));
    }

    /**
     * Shows the committee that an organization is.
     *
     * @param by anybody
     * @param body the organization
     * @return the view for the widest audience the actor belongs to
     * @throws NotFound with {@code record.missing} if it is none
     */
    public CommitteeView ofBody(Actor by, Id<Organization> body) {
        return corridor.read(
                by,
                reading -> view(
                        reading,
                        Committee.ofBody(reading, body)
                                .orElseThrow(() -> new NotFound("record.missing", Committee.TYPE))));
    }

    /**
     * Lists all committees in the order of their making: two statements.
     *
     * @param by anybody
     * @param page which page
     * @return the page
     */
    public Page<CommitteeRow> list(Actor by, PageRequest page) {
        return corridor.read(by, reading -> {
            Page<Committee> found = reading.page(Query.of(Committee.TYPE), page);
            return Names.page(reading, found, CommitteeRow::of);
        });
    }

    /**
     * Lists the committees of a building in the order of their making: two statements.
     *
     * @param by anybody
     * @param building which building
     * @param page which page
     * @return the page
     */
    public Page<CommitteeRow> in(Actor by, Id<Building> building, PageRequest page) {
        return corridor.read(by, reading -> {
            Page<Committee> found = reading.page(Query.of(Committee.TYPE).where(Committee.BUILDING.is(building)), page);
            return Names.page(reading, found, CommitteeRow::of);
        });
    }

    /**
     * Lists what the actor can do next with a seat.
     *
     * @param by anybody
     * @param id which seat
     * @return what the actor has the rights for, with what stands against it
     * @throws NotFound with {@code record.missing}
     */
    public ImmutableList<Option<SeatAction>> actions(Actor by, Id<Seat> id) {
        return corridor.read(by, reading -> {
            Seat seat = reading.get(Seat.TYPE, id);
            Committee committee = reading.get(Committee.TYPE, seat.committee());
            var held = reading.rolesInAny(committee.scopes());
            Id<Person> holder = seat.person();
            boolean own = holder != null && by.is(holder.value());
            return Arrays.stream(SeatAction.values())
                    .filter(action -> reading.allows(action.permission(), own, held))
                    .map(action -> new Option<>(action, against(reading, committee, seat, action)))
                    .collect(ImmutableList.toImmutableList());
        });
    }

    private @Nullable Explanation against(Reading reading, Committee committee, Seat seat, SeatAction action) {
        try {
            action.require(seat);
            if (action == SeatAction.CONFIRM) {
                steps.requireSeating(reading, SeatBook.of(reading, committee), seat);
            }
            return null;
        } catch (RuleViolation no) {
            return no.explanation();
        }
    }

    /**
     * Lists what was proposed to a committee, the newest first: two statements.
     *
     * @param by anybody with an account sees the proposals, not who made them
     * @param id which committee
     * @param page which page
     * @return the page
     * @throws NotAllowed with {@code access.denied} for anybody else
     */
    public Page<ProposalView> proposals(Actor by, Id<Committee> id, PageRequest page) {
        return corridor.read(by, reading -> {
            if (!reading.hasAccount()) {
                throw new NotAllowed("access.denied", CommitteeRights.SUPPORT);
            }
            return reading.page(
                            Query.of(Proposal.TYPE)
                                    .where(Proposal.COMMITTEE.is(id))
                                    .orderBy(Proposal.CREATED_AT.descending()),
                            page)
                    .map(ProposalView::of);
        });
    }

    /**
     * Lists the alternates of the present term: three statements besides the rights and the names.
     *
     * @param by a member, or somebody who may read the seats of the body
     * @param id the committee
     * @return the alternates, those who took a seat too, by group and position
     * @throws NotAllowed {@code access.denied} for anybody else
     */
    public ImmutableList<AlternateView> alternates(Actor by, Id<Committee> id) {
        return corridor.read(by, reading -> {
            Committee committee = reading.get(Committee.TYPE, id);
            if (audience(reading, committee, SeatBook.liveSeats(reading, committee)) != CommitteeAudience.MEMBER) {
                throw new NotAllowed("access.denied", CommitteeRights.READ);
            }
            return reading
                    .select(Query.of(Alternate.TYPE)
                            .where(Alternate.COMMITTEE.is(id))
                            .where(Alternate.TERM.is(committee.term())))
                    .stream()
                    .sorted(Comparator.comparing(Alternate::groupCode).thenComparing(Alternate::position))
                    .collect(Names.listed(reading, AlternateView::of));
        });
    }

    static Optional<SubjectRights.Known> known(Reading reading, UUID id) {
        return reading.find(Proposal.TYPE, new Id<Proposal>(id))
                .map(proposal -> SubjectRights.Known.of(
                        Proposal.TYPE,
                        reading.get(Committee.TYPE, proposal.committee()).body().value(),
                        reading.hasAccount()))
                .or(() -> reading.find(Committee.TYPE, new Id<Committee>(id))
                        .map(committee -> SubjectRights.Known.of(
                                Committee.TYPE, committee.body().value(), true)));
    }

    private CommitteeView view(Reading reading, Committee committee) {
        SeatBook book = SeatBook.of(reading, committee);
        CommitteeAudience audience = audience(reading, committee, book.seats());
        return Names.shown(
                reading,
                names -> new CommitteeView(
                        audience,
                        CommitteeRow.of(committee, names),
                        book.allocations().stream()
                                .map(group -> group(book, group))
                                .collect(ImmutableList.toImmutableList()),
                        book.seats().stream()
                                .map(seat -> seat(named(audience, committee, seat), audience, seat, names))
                                .collect(ImmutableList.toImmutableList())));
    }

    private static GroupView group(SeatBook book, SeatAllocation group) {
        long filled = book.filled(group.groupCode());
        return new GroupView(
                group.groupCode(),
                group.name(),
                group.seats(),
                filled,
                book.seats().stream()
                        .filter(seat -> seat.groupCode().equals(group.groupCode())
                                && !seat.status().filled())
                        .count(),
                book.alternates().stream()
                        .filter(one -> one.groupCode().equals(group.groupCode()))
                        .count());
    }

    private static SeatView seat(boolean named, CommitteeAudience audience, Seat seat, Names names) {
        Id<Person> person = named ? seat.person() : null;
        return new SeatView(
                seat.id(),
                seat.number(),
                seat.groupCode(),
                seat.status(),
                person,
                names.plain(Person.TYPE, person),
                seat.organization(),
                names.of(Organization.TYPE, seat.organization()),
                seat.role(),
                seat.startsOn(),
                seat.endsOn(),
                audience == CommitteeAudience.MEMBER ? seat.suspendedFor() : null);
    }

    private static boolean named(CommitteeAudience audience, Committee committee, Seat seat) {
        return switch (audience) {
            case MEMBER -> true;
            case WORKER -> seat.status().filled();
            case PUBLIC, AUDITOR -> committee.posted() && seat.status().filled();
        };
    }

    /** Those who hold seats that the actor may read: of every committee, or of those that post them. */
    static Set<Id<Person>> members(Reading reading, Set<Id<Person>> people) {
        List<Seat> seats =
                reading.select(Query.of(Seat.TYPE).where(Seat.PERSON.in(people)).where(Seat.LIVE.is(true))).stream()
                        .filter(seat -> seat.status().filled())
                        .toList();
        Set<Id<Committee>> open = reading.hasAccount() || seats.isEmpty()
                ? Set.of()
                : reading
                        .findAll(
                                Committee.TYPE,
                                seats.stream().map(Seat::committee).collect(ImmutableSet.toImmutableSet()))
                        .values()
                        .stream()
                        .filter(Committee::posted)
                        .map(Committee::id)
                        .collect(ImmutableSet.toImmutableSet());
        return seats.stream()
                .filter(seat -> reading.hasAccount() || open.contains(seat.committee()))
                .flatMap(seat -> Stream.ofNullable(seat.person()))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Says for whom a committee is shown to an actor.
     *
     * @param reading the transaction, with the actor
     * @param committee the committee
     * @param seats its present seats, whose holders are members
     * @return the widest audience the actor belongs to
     */
    public static CommitteeAudience audience(Reading reading, Committee committee, ImmutableList<Seat> seats) {
        boolean member = seats.stream()
                .anyMatch(seat -> seat.status().filled()
                        && Objects.nonNull(seat.person())
                        && reading.by().is(seat.person().value()));
        return member ? CommitteeAudience.MEMBER : audience(reading, committee.scopes());
    }

    /**
     * Says for whom something of a body is shown to an actor who is no member.
     *
     * @param reading the transaction, with the actor
     * @param scopes where roles are held
     * @return the widest audience the actor belongs to
     */
    public static CommitteeAudience audience(Reading reading, UUID... scopes) {
        var held = reading.rolesInAny(scopes);
        if (reading.allows(CommitteeRights.READ, false, held)) {
            return CommitteeAudience.MEMBER;
        }
        if (reading.allows(CommitteeRights.AUDIT, false, held)) {
            return CommitteeAudience.AUDITOR;
        }
        return reading.hasAccount() ? CommitteeAudience.WORKER : CommitteeAudience.PUBLIC;
    }
}
