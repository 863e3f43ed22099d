package org.commonhall.station.desk;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Outcome;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.station.DeskService;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** What happens to tickets. Numbers are given out and the next is called under the line's lock. */
final class TicketSteps {
    private static final Duration RENEWED_WITHIN = Duration.ofHours(24);

    private final Corridor corridor;
    private final LineHours hours;
    private final ClaimCodes codes;

    TicketSteps(Corridor corridor, LineHours hours, ClaimCodes codes) {
        this.corridor = corridor;
        this.hours = hours;
        this.codes = codes;
    }

    TicketTaken take(Call by, TakeTicket command) {
        String code = codes.code();
        AtomicReference<@Nullable Ticket> made = new AtomicReference<>();
        Outcome<Ticket> outcome = corridor.outcome(by, command, "desk.ticket.taken", Ticket.TYPE, change -> {
            DeskLine line = change.lock(DeskLine.TYPE, command.line());
            DeskTeam.authorise(change, command.permission(), line);
            Instant closes = hours.requireOpen(change, line);
            requireWalkIns(change, line, command.services());
            if (closes != null && line.mayWaitUntil(change.now()).isAfter(closes)) {
                LineState.of(change, line).requireTurn(closes).ifPresent(change::because);
            }
            DeskLine next = change.update(DeskLine.TYPE, line.numbered(change.now()));
            Id<DeskService> first =
                    command.services().isEmpty() ? null : command.services().get(0);
            Ticket ticket = change.insert(
                    Ticket.TYPE,
                    ticket(change, next, code, first)
                            .status(command.preparing() ? TicketStatus.PREPARING : TicketStatus.WAITING)
                            .more(Math.max(0, command.services().size() - 1))
                            .priority(command.priority() == null ? Ticket.WALK_IN : command.priority())
                            .build());
            List<TicketItem> further = Stream.iterate(
                            1, i -> i < command.services().size(), i -> i + 1)
                    .map(i -> new TicketItem(
                            change.newId(),
                            0,
                            ticket.id(),
                            i,
                            command.services().get(i),
                            null))
                    .toList();
            if (!further.isEmpty()) {
                change.insertAll(TicketItem.TYPE, further);
            }
            made.set(ticket);
            return ticket;
        });
        return taken(by.actor(), outcome, made.get(), code);
    }

    /** Tells what is told once: only a hash of the code is stored, so a repeat cannot tell the code of the first call. */
    TicketTaken taken(Actor by, Outcome<Ticket> outcome, @Nullable Ticket made, String code) {
        if (!outcome.repeated()) {
            return new TicketTaken(
                    outcome.receipt(), Objects.requireNonNull(made).number(), code);
        }
        Ticket ticket = corridor.read(
                by, reading -> reading.get(Ticket.TYPE, outcome.receipt().id()));
        // The store may have lost only its answer to this very call: then the code is that of the ticket.
        boolean told =
                ClaimCodes.matches(ticket, code) || (by.kind() == Actor.Kind.VISITOR && renewed(by, outcome, code));
        return new TicketTaken(outcome.receipt(), ticket.number(), told ? code : null);
    }

    private boolean renewed(Actor by, Outcome<Ticket> first, String code) {
        RenewClaim command = new RenewClaim(first.receipt().id());
        Receipt<Ticket> renewed = corridor.run(by, command, "desk.ticket.claim_renewed", Ticket.TYPE, change -> {
            Ticket ticket = change.lock(Ticket.TYPE, command.ticket());
            change.authorise(false);
            boolean late = change.now().isAfter(first.at().plus(RENEWED_WITHIN));
            return late ? ticket : change.update(Ticket.TYPE, ticket.claimed(ClaimCodes.hash(code)));
        });
        return !renewed.event().equals(Receipt.UNCHANGED);
    }

    static TicketBuilder ticket(Change change, DeskLine line, String code, @Nullable Id<DeskService> service) {
        return TicketBuilder.builder()
                .id(change.newId())
                .line(line.id())
                .numberedOn(line.today(change.now()))
                .number(line.lastNumber())
                .status(TicketStatus.WAITING)
                .service(service)
                .claimHash(ClaimCodes.hash(code))
                .arrivedAt(change.now())
                .since(change.now())
                .live(true);
    }

    Receipt<Ticket> leave(Call by, LeaveLine command) {
        return corridor.run(by, command, "desk.ticket.left", Ticket.TYPE, change -> {
            Ticket ticket = change.lockSubject(Ticket.TYPE, command.ticket());
            Id<Person> holder = ticket.holder();
            boolean owner = holder != null && by.actor().is(holder.value());
            if (command.code() != null) {
                if (!ClaimCodes.matches(ticket, command.code())) {
                    throw ClaimCodes.unknown();
                }
                owner = true;
            }
            if (owner) {
                change.authorise(true);
            } else {
                DeskTeam.authorise(change, command.permission(), change.get(DeskLine.TYPE, ticket.line()));
            }
            return change.update(Ticket.TYPE, ticket.left(TicketEnd.LEFT, change.now()));
        });
    }

    Receipt<Ticket> callNext(Call by, CallNext command) {
        return corridor.run(by, command, TicketAction.INVITE.event(), Ticket.TYPE, change -> {
            DeskLine line = change.lock(DeskLine.TYPE, command.line());
            DeskTeam.authorise(change, command.permission(), line);
            DeskCounter staff = LineSteps.present(change, line.id());
            ImmutableList<Ticket> live = live(change, line);
            Optional<Ticket> next = next(staff, live, change.now());
            TicketRules.require(TicketRules.againstCalling(staff, live, next));
            return change.update(Ticket.TYPE, next.orElseThrow().called(staff.id(), change.now()));
        });
    }

    /** Who is called next: of what the member of staff calls first, else of anything. */
    static Optional<Ticket> next(DeskCounter staff, ImmutableList<Ticket> live, Instant now) {
        return mine(staff, live).flatMap(mine -> LineOrder.next(mine, now)).or(() -> LineOrder.next(live, now));
    }

    private static Optional<ImmutableList<Ticket>> mine(DeskCounter staff, ImmutableList<Ticket> live) {
        return Optional.ofNullable(staff.service())
                .map(service -> live.stream()
                        .filter(ticket -> service.equals(ticket.service()))
                        .collect(ImmutableList.toImmutableList()));
    }

    Receipt<Ticket> step(Call by, TicketStep command) {
        return corridor.run(by, command, TicketAction.FINISH.event(), Ticket.TYPE, change -> {
            change.event(command.action().event());
            Ticket ticket = change.lockSubject(Ticket.TYPE, command.ticket());
            DeskLine line = change.get(DeskLine.TYPE, ticket.line());
            DeskTeam.authorise(change, command.permission(), line);
            TicketAction action = command.action();
            DeskCounter staff = LineSteps.present(change, line.id());
            TicketRules.require(
                    TicketRules.against(action, ticket, staff, () -> LineSteps.isServing(change, staff.id())));
            if (action == TicketAction.FINISH && ticket.more() > 0) {
                change.event("desk.ticket.continued");
                return change.update(Ticket.TYPE, ticket.continued(further(change, ticket), change.now()));
            }
            Ticket next = ticket.after(action, staff.id(), line.missed(), change.now());
            if (action == TicketAction.MISS) {
                change.because(line.missed().account(next));
            }
            return change.update(Ticket.TYPE, next);
        });
    }

    private static Id<DeskService> further(Change change, Ticket ticket) {
        TicketItem next = items(change, ticket).stream()
                .filter(item -> item.begunAt() == null)
                .min(Comparator.comparingLong(TicketItem::position))
                .orElseThrow(() -> new NotFound("record.missing", TicketItem.TYPE));
        return change.update(TicketItem.TYPE, next.begun(change.now())).service();
    }

    Receipt<Ticket> addService(Call by, AddService command) {
        return corridor.run(by, command, "desk.ticket.extended", Ticket.TYPE, change -> {
            Ticket ticket = change.lockSubject(Ticket.TYPE, command.ticket());
            DeskLine line = change.get(DeskLine.TYPE, ticket.line());
            DeskTeam.authorise(change, command.permission(), line);
            LineSteps.services(change, line, ImmutableList.of(command.service()));
            long last = items(change, ticket).stream()
                    .mapToLong(TicketItem::position)
                    .max()
                    .orElse(0);
            change.insert(
                    TicketItem.TYPE, new TicketItem(change.newId(), 0, ticket.id(), last + 1, command.service(), null));
            return change.update(Ticket.TYPE, ticket.extended());
        });
    }

    Receipt<Ticket> refer(Call by, ReferTicket command) {
        return corridor.run(by, command, "desk.ticket.referred", Ticket.TYPE, change -> {
            // The line that gives the number is locked before the ticket, as everywhere.
            DeskLine to = change.lock(DeskLine.TYPE, command.to());
            Ticket ticket = change.lockSubject(Ticket.TYPE, command.ticket());
            to.requireOther(ticket.line());
            DeskTeam.requireReferral(change, command.permission(), change.get(DeskLine.TYPE, ticket.line()), to);
            if (command.service() != null) {
                LineSteps.services(change, to, ImmutableList.of(command.service()));
            }
            DeskLine next = change.update(DeskLine.TYPE, to.numbered(change.now()));
            return change.update(Ticket.TYPE, ticket.referred(next, command.service(), change.now()));
        });
    }

    /** The tickets that are still in a line: one statement. */
    static ImmutableList<Ticket> live(Reading reading, DeskLine line) {
        return reading
                .select(Query.of(Ticket.TYPE).where(Ticket.LINE.is(line.id())).where(Ticket.LIVE.is(true)))
                .stream()
                .filter(ticket -> line.holds(ticket, reading.now()))
                .collect(ImmutableList.toImmutableList());
    }

    private static List<TicketItem> items(Reading reading, Ticket ticket) {
        return reading.select(Query.of(TicketItem.TYPE).where(TicketItem.TICKET.is(ticket.id())));
    }

    private static void requireWalkIns(Change change, DeskLine line, List<Id<DeskService>> ids) {
        LineSteps.services(change, line, ids).stream()
                .filter(service -> !service.walkIn())
                .findAny()
                .ifPresent(service -> {
                    throw new RuleViolation("desk.service.appointment", service.name());
                });
    }
}
