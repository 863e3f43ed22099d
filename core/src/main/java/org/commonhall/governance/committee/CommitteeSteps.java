package org.commonhall.governance.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.Due;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.decision.Procedure;
import org.commonhall.governance.decision.RuleSet;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** The use cases of committees and seats: each locks the committee first, and every change raises its version. */
final class CommitteeSteps {
    private final Corridor corridor;
    private final CommitteePolicy policy;

    CommitteeSteps(Corridor corridor, CommitteePolicy policy) {
        this.corridor = corridor;
        this.policy = policy;
    }

    Receipt<Committee> found(Call by, FoundCommittee command) {
        return corridor.run(by, command, CommitteeEvent.FOUNDED.code(), Committee.TYPE, change -> {
            // The organization is held, so that nobody makes it a committee at the same time.
            change.lock(Organization.TYPE, command.body());
            change.authorise(false, command.body().value());
            if (change.count(Query.of(Committee.TYPE).where(Committee.BODY.is(command.body()))) > 0) {
                throw new RuleViolation("committee.body.taken");
            }
            SeatRules.requireTerm(
                    policy.rules().require(command.rules()),
                    command.small(),
                    command.groups(),
                    command.termStartsOn(),
                    command.termEndsOn());
            Committee committee = change.insert(
                    Committee.TYPE,
                    term(
                            CommitteeBuilder.builder()
                                    .id(change.newId())
                                    .body(command.body())
                                    .leader(command.leader())
                                    .building(command.building())
                                    .standing(command.standing())
                                    .rules(command.rules())
                                    .small(command.small())
                                    .term(1)
                                    .build(),
                            command.groups(),
                            command.termStartsOn(),
                            command.termEndsOn()));
            insertSeats(change, committee, command.groups());
            return committee;
        });
    }

    Receipt<Committee> renew(Call by, RenewCommittee command) {
        return corridor.run(by, command, CommitteeEvent.RENEWED.code(), Committee.TYPE, change -> {
            Committee committee = locked(change, command);
            RuleSet rules = rules(committee);
            SeatRules.requireTerm(
                    rules, committee.small(), command.groups(), command.termStartsOn(), command.termEndsOn());
            if (command.termStartsOn().isBefore(committee.termStartsOn())) {
                throw new RuleViolation("committee.term.order", command.termStartsOn(), committee.termStartsOn());
            }
            endTerm(change, committee, command.termStartsOn());
            Committee next = term(
                    committee.next().term(committee.term() + 1).build(),
                    command.groups(),
                    command.termStartsOn(),
                    command.termEndsOn());
            Committee stored = change.update(Committee.TYPE, next);
            insertSeats(change, stored, command.groups());
            return stored;
        });
    }

    private Committee term(Committee committee, List<GroupSeats> groups, LocalDate from, LocalDate to) {
        RuleSet rules = rules(committee);
        LocalDate review = from.plusYears(1);
        Committee begun = committee.next().termStartsOn(from).termEndsOn(to).build();
        return begun.next()
                .seats(groups.stream().mapToLong(GroupSeats::seats).sum())
                .filled(0)
                .electionRequired(true)
                .termOver(false)
                .warnOn(rules.procedure(Procedure.RENEWAL_REPORT)
                        .map(months -> to.minusMonths(months.count()))
                        .orElse(null))
                .reviewOn(rules.procedure(Procedure.RECALL_ABSENCE).isPresent() && review.isBefore(to) ? review : null)
                .regularOn(begun.nextRegular(rules, from))
                .build()
                .scheduled(policy.calendar().get().zone());
    }

    private static void insertSeats(Change change, Committee committee, List<GroupSeats> groups) {
        List<SeatAllocation> allocations = new ArrayList<>();
        List<Seat> seats = new ArrayList<>();
        for (GroupSeats group : groups) {
            allocations.add(new SeatAllocation(
                    change.newId(),
                    0,
                    committee.id(),
                    committee.term(),
                    group.code(),
                    group.nameZh(),
                    group.nameEn(),
                    group.seats(),
                    group.least(),
                    group.most(),
                    group.share() == null ? null : group.share().numerator(),
                    group.share() == null ? null : group.share().denominator(),
                    group.ownersOnly()));
            for (long i = 0; i < group.seats(); i++) {
                seats.add(Seat.vacant(change.newId(), committee, seats.size() + 1L, group.code()));
            }
        }
        change.insertAll(SeatAllocation.TYPE, allocations);
        change.insertAll(Seat.TYPE, seats);
    }

    /** Ends every seat of the present term. */
    static void endTerm(Change change, Committee committee, LocalDate day) {
        List<Seat> ended = SeatBook.liveSeats(change, committee).stream()
                .map(seat -> seat.ended(EndReason.TERM, day, null))
                .toList();
        if (!ended.isEmpty()) {
            change.updateAll(Seat.TYPE, ended);
        }
    }

    Receipt<Committee> nominate(Call by, NominateSeat command) {
        return corridor.run(by, command, CommitteeEvent.NOMINATED.code(), Committee.TYPE, change -> {
            SeatBook book = SeatBook.of(change, locked(change, command));
            book.requireGroup(command.group());
            book.requireNoSeat(command.person());
            change.requireActing(command.person().value());
            Eligibility.require(change, book, command.group(), command.person(), command.organization(), today(change));
            Seat seat = book.vacant(command.group());
            change.update(Seat.TYPE, seat.nominated(command.person(), command.organization(), command.role()));
            return change.update(Committee.TYPE, book.committee());
        });
    }

    Receipt<Committee> step(Call by, SeatStep command) {
        return corridor.run(by, command, event(SeatAction.CONFIRM).code(), Committee.TYPE, change -> {
            change.event(event(command.action()).code());
            SeatBook book = SeatBook.of(change, locked(change, command));
            Seat seat = book.require(command.seat());
            Seat next = switch (command.action()) {
                case CONFIRM -> seat.confirmed(today(change));
                case DECLINE -> seat.declined();
                case SUSPEND -> seat.suspended(Objects.requireNonNullElse(command.text(), "-"));
                case REINSTATE -> seat.reinstated();
                default -> seat.named(role(command));
            };
            RuleSet rules = rules(book.committee());
            SeatBook after = book.with(next);
            if (command.action() == SeatAction.CONFIRM) {
                requireSeating(change, book, seat);
            }
            change.update(Seat.TYPE, next);
            return change.update(Committee.TYPE, after.counted(rules));
        });
    }

    /** Refuses to confirm a nominee with whom another group would have too few seats, or who owns nothing any more. */
    void requireSeating(Reading reading, SeatBook book, Seat seat) {
        LocalDate today = today(reading);
        SeatRules.requireShares(rules(book.committee()), book.with(seat.confirmed(today)));
        Id<Person> person = seat.person();
        if (person != null) {
            Eligibility.require(reading, book, seat.groupCode(), person, seat.organization(), today);
        }
    }

    private static @Nullable String role(SeatStep command) {
        String role = command.text();
        if (role != null && role.length() > 40) {
            throw new InvalidInput("text", "committee.role.length", 40);
        }
        return role;
    }

    private static CommitteeEvent event(SeatAction action) {
        return switch (action) {
            case CONFIRM -> CommitteeEvent.SEATED;
            case DECLINE -> CommitteeEvent.DECLINED;
            case SUSPEND -> CommitteeEvent.SUSPENDED;
            case REINSTATE -> CommitteeEvent.REINSTATED;
            case NAME_ROLE -> CommitteeEvent.ROLE_NAMED;
            default -> throw new InvalidInput("action", "committee.step", action);
        };
    }

    Receipt<Committee> end(Call by, EndSeat command) {
        corridor.require(command);
        if (command.reason() == EndReason.TERM) {
            throw new InvalidInput("reason", "committee.end.term");
        }
        return corridor.run(by, command, CommitteeEvent.SEAT_ENDED.code(), Committee.TYPE, change -> {
            Committee committee = change.lockSubject(Committee.TYPE, command.committee());
            SeatBook book = SeatBook.of(change, committee);
            Optional<Seat> held = book.seats().stream()
                    .filter(seat -> seat.id().equals(command.seat()))
                    .findAny();
            boolean own = held.map(Seat::person)
                    .filter(person -> by.actor().is(person.value()))
                    .isPresent();
            change.requireAny(own, committee.scopes());
            return ended(change, book, book.require(command.seat()), command.reason(), command.note());
        });
    }

    private Committee ended(Change change, SeatBook book, Seat seat, EndReason reason, @Nullable String words) {
        LocalDate today = today(change);
        Seat gone = change.update(Seat.TYPE, seat.ended(reason, today, words));
        Optional<Alternate> alternate = Eligibility.nextAlternate(change, book, seat.groupCode(), today);
        alternate.ifPresent(one -> change.update(Alternate.TYPE, one.used(today)));
        Seat next = change.insert(
                Seat.TYPE,
                alternate
                        .map(one -> gone.filledBy(change.newId(), one, today))
                        .orElseGet(
                                () -> Seat.vacant(change.newId(), book.committee(), seat.number(), seat.groupCode())));
        RuleSet rules = rules(book.committee());
        SeatBook after = book.with(next);
        Committee counted = after.counted(rules);
        if (counted.electionRequired()) {
            change.event(CommitteeEvent.BY_ELECTION_REQUIRED.code());
            change.because(Explanation.of("committee.vacancy.election", counted.filled(), counted.seats()));
        } else if (alternate.isPresent()) {
            change.event(CommitteeEvent.ALTERNATE_SEATED.code());
            change.because(Explanation.of("committee.vacancy.alternate", book.name(seat.groupCode()), seat.number()));
        } else if (SeatRules.isShort(rules, after)) {
            change.event(CommitteeEvent.GROUP_SHORT.code());
            change.because(Explanation.of("committee.vacancy.short", book.name(seat.groupCode()), seat.number()));
        } else {
            change.because(Explanation.of("committee.vacancy.open", book.name(seat.groupCode()), seat.number()));
        }
        return change.update(Committee.TYPE, counted);
    }

    /** Ends a seat whose holder owns nothing any more. */
    boolean settle(Actor clock, Due due) {
        Id<Seat> id = new Id<>(due.id());
        Id<Committee> whole =
                corridor.read(clock, reading -> reading.get(Seat.TYPE, id).committee());
        SettleSeat command = new SettleSeat(whole, id, due.at());
        return corridor.settle(
                clock.once(due.commandId()), command, CommitteeEvent.SEAT_ENDED.code(), Committee.TYPE, change -> {
                    Committee committee = locked(change, command);
                    SeatBook book = SeatBook.of(change, committee);
                    Optional<Seat> lost = Eligibility.lost(change, today(change)).keySet().stream()
                            .filter(seat -> seat.id().equals(id))
                            .findAny();
                    // Another node was faster, or the holder owns something again.
                    return lost.isEmpty()
                            ? committee
                            : ended(change, book, book.require(id), EndReason.INELIGIBLE, null);
                });
    }

    Receipt<Committee> alternate(Call by, AddAlternate command) {
        return corridor.run(by, command, CommitteeEvent.ALTERNATE_ADDED.code(), Committee.TYPE, change -> {
            SeatBook book = SeatBook.of(change, locked(change, command));
            book.requireGroup(command.group());
            book.requireNoSeat(command.person());
            if (book.alternates().stream().anyMatch(one -> one.person().equals(command.person()))) {
                throw new RuleViolation("committee.alternate.twice");
            }
            change.requireActing(command.person().value());
            Eligibility.require(change, book, command.group(), command.person(), command.organization(), today(change));
            SeatRules.requireRoomForAlternate(rules(book.committee()), book);
            Committee committee = book.committee();
            long used = change.count(Query.of(Alternate.TYPE)
                    .where(Alternate.COMMITTEE.is(committee.id()))
                    .where(Alternate.TERM.is(committee.term())));
            change.insert(
                    Alternate.TYPE,
                    new Alternate(
                            change.newId(),
                            0,
                            committee.id(),
                            committee.term(),
                            command.group(),
                            used + 1,
                            command.person(),
                            command.organization(),
                            null));
            return change.update(Committee.TYPE, committee);
        });
    }

    Receipt<Committee> post(Call by, PostSeats command) {
        CommitteeEvent event = InvalidInput.present("command", command).posted()
                ? CommitteeEvent.SEATS_POSTED
                : CommitteeEvent.SEATS_TAKEN_DOWN;
        return corridor.run(by, command, event.code(), Committee.TYPE, change -> {
            Committee committee = locked(change, command);
            return committee.posted() == command.posted()
                    ? committee
                    : change.update(
                            Committee.TYPE,
                            committee.next().posted(command.posted()).build());
        });
    }

    private static Committee locked(Change change, CommitteeCommand command) {
        Committee committee = change.lockSubject(Committee.TYPE, command.committee());
        change.requireAny(false, committee.scopes());
        return committee;
    }

    /** The rules of a committee; a consultative one's results are recommendations. */
    RuleSet rules(Committee committee) {
        RuleSet rules = policy.rules().require(committee.rules());
        return committee.standing() == Standing.CONSULTATIVE ? rules.consultative() : rules;
    }

    LocalDate today(Reading reading) {
        return LocalDate.ofInstant(reading.now(), policy.calendar().get().zone());
    }
}
