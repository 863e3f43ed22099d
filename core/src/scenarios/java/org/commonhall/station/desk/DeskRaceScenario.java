package org.commonhall.station.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.RuleViolation;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestDesks;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.Together;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many people and counters at one desk at the same time, through two halls. */
@StoreTest
@Tag(StoreTest.RACE)
class DeskRaceScenario {
    // As many as can have their turn before the desk closes.
    private static final int THREADS = 56;
    private static final int COUNTERS = 8;

    private final TestDesks given;
    private final Desks desks;
    private final Id<DeskLine> line;

    DeskRaceScenario(TestHall hall) {
        given = new TestDesks(hall);
        desks = given.desks;
        line = given.line;
    }

    /** No number is lost, given twice or left out. */
    @Test
    void numbersAreUniqueAndWithoutGaps() throws Exception {
        List<TicketTaken> taken = Together.results(
                THREADS,
                i -> () -> given.where(i)
                        .station()
                        .desks()
                        .take(Actor.visitor(), TakeTicket.of(line).build()));
        assertThat(taken)
                .extracting(TicketTaken::number)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, THREADS).boxed().toList());
        assertThat(desks.reads().board(line).waiting()).isEqualTo(THREADS);
    }

    /** Everybody is called once, in the order of the numbers; who left is not called. */
    @Test
    void nobodyIsCalledTwiceOrForgotten() throws Exception {
        List<TicketTaken> tickets =
                IntStream.range(0, THREADS).mapToObj(i -> given.take()).toList();
        List<Actor> staff = new ArrayList<>();
        for (int i = 0; i < COUNTERS; i++) {
            Actor by = given.somebody("Counter " + i, Role.ATTENDANT, given.reception.value());
            desks.staff(by, SetStaffState.login(line, "" + i));
            staff.add(by);
        }
        List<Callable<List<Long>>> work = new ArrayList<>();
        for (int i = 0; i < COUNTERS; i++) {
            Actor by = staff.get(i);
            Commonhall node = given.where(i);
            work.add(() -> serveAll(node, by));
        }
        List<Id<Ticket>> leaving = tickets.stream()
                .filter(ticket -> ticket.number() % 8 == 0)
                .map(ticket -> ticket.receipt().id())
                .toList();
        List<Long> left = Collections.synchronizedList(new ArrayList<>());
        leaving.forEach(id -> work.add(() -> {
            leave(id).ifPresent(left::add);
            return ImmutableList.of();
        }));
        List<List<Long>> called = Together.results(work.size(), work::get);
        List<Long> all = called.stream().flatMap(List::stream).toList();
        assertThat(all).doesNotHaveDuplicates();
        called.forEach(one -> assertThat(one).isSorted());
        List<Long> ended = new ArrayList<>(all);
        left.stream().filter(number -> !all.contains(number)).forEach(ended::add);
        assertThat(ended)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, THREADS).boxed().toList());
        assertThat(desks.reads().board(line).waiting()).isZero();
    }

    private Optional<Long> leave(Id<Ticket> id) {
        try {
            return Optional.of(
                    given.stored(desks.leave(given.admin, LeaveLine.of(id).build()))
                            .number());
        } catch (RuleViolation over) {
            return Optional.empty();
        }
    }

    private List<Long> serveAll(Commonhall node, Actor by) {
        List<Long> numbers = new ArrayList<>();
        while (true) {
            try {
                Receipt<Ticket> ticket = node.station().desks().callNext(by, new CallNext(line));
                numbers.add(given.stored(ticket).number());
                finish(node, by, ticket);
            } catch (RuleViolation empty) {
                assertThat(empty.code()).isEqualTo("desk.line.empty");
                return numbers;
            }
        }
    }

    // Whoever was called may have left meanwhile.
    private static void finish(Commonhall node, Actor by, Receipt<Ticket> ticket) {
        try {
            node.station().desks().step(by, new TicketStep(ticket.id(), TicketAction.SERVE));
            node.station().desks().step(by, new TicketStep(ticket.id(), TicketAction.FINISH));
        } catch (RuleViolation left) {
            assertThat(left.code()).isEqualTo("desk.ticket.state");
        }
    }
}
