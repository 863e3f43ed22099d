package org.commonhall.station.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineForecastTest {
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    private final List<Ticket> line = new ArrayList<>();

    /** A row: tickets as number/priority/arrival or number@planned in minutes from now, and the order of calls. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1/3/-9 2/3/-5                | 1 2",
                "1/3/-9 2/1/-1                | 2 1", // priority 1 before everybody
                "1/3/-9 2@0                   | 2 1", // a due appointment before other walk-ins
                "1/3/-9 2@2                   | 2 1", // due two minutes before its time
                "1/3/-9 2@3                   | 1 2", // not due yet
                "1/2/-9 2@0                   | 1 2", // priority 2 and earlier than the appointment
                "1/2/-1 2@-5                  | 2 1", // priority 2, but later
                "1/2/0 2@0                    | 2 1", // at the same time is not earlier
                "1/1/0 2@-30                  | 1 2",
                "2@-5 1@-5                    | 1 2", // the same time: by number
                "3/3/-5 2/3/-5 1/3/-5         | 1 2 3",
                "1/3/-60 2/2/-50 3@-40 4/2/-5 | 2 3 4 1",
                "1@600 2@700                  | 1 2"
            })
    void walkInsAndAppointmentsAreMergedByTheStatedRule(String tickets, String expected) {
        for (String text : Splitter.on(' ').split(tickets.strip())) {
            List<String> parts = Splitter.onPattern("[/@]").splitToList(text);
            line.add(
                    text.contains("@")
                            ? planned(Long.parseLong(parts.get(0)), Long.parseLong(parts.get(1)))
                            : walkIn(
                                    Long.parseLong(parts.get(0)),
                                    Long.parseLong(parts.get(1)),
                                    Long.parseLong(parts.get(2))));
        }
        List<String> order = new ArrayList<>();
        for (WaitEstimate estimate : LineForecast.of(line, 60, 1, NOW)) {
            if (estimate.number() != null) {
                order.add(estimate.number().toString());
            }
        }
        assertThat(String.join(" ", order)).isEqualTo(expected.strip());
    }

    @Test
    void onlyWhoMayBeCalledIsCalled() {
        assertThat(LineOrder.next(line, NOW)).isEmpty();
        line.add(planned(1, 3));
        assertThat(LineOrder.next(line, NOW)).isEmpty();
        Ticket missed = TicketBuilder.builder(walkIn(2, 3, -5))
                .callableFrom(NOW.plusSeconds(1))
                .build();
        line.add(missed);
        line.add(TicketBuilder.builder(walkIn(3, 3, -4))
                .status(TicketStatus.INVITED)
                .build());
        assertThat(LineOrder.next(line, NOW)).isEmpty();
        assertThat(LineOrder.next(line, NOW.plusSeconds(1))).contains(missed);
    }

    /** Ten minutes, three desks, five waiting: a step is 3 1/3 minutes. */
    @Test
    void estimatesAreExact() {
        for (int number = 1; number <= 5; number++) {
            line.add(walkIn(number, 3, -10));
        }
        ImmutableList<WaitEstimate> forecast = LineForecast.of(line, 600, 3, NOW);
        assertThat(forecast).extracting(WaitEstimate::pessimistic).containsExactly(3L, 6L, 10L, 13L, 16L, 20L);
        // Two steps cost nothing, each other 2 2/3 minutes.
        assertThat(forecast).extracting(WaitEstimate::optimistic).containsExactly(0L, 0L, 0L, 2L, 5L, 8L);
        assertThat(forecast.get(5).number()).isNull();
        assertThat(forecast.get(5).ahead()).isEqualTo(5);
    }

    @Test
    void noOpenDeskCountsAsOneAndTheAccountSaysSo() {
        WaitEstimate newcomer = LineForecast.of(line, 600, 0, NOW).get(0);
        assertThat(newcomer.pessimistic()).isEqualTo(10);
        assertThat(newcomer.explanation().text(Locale.ENGLISH)).contains("No counter is open");
        assertThat(newcomer.explanation().text(Locale.CHINESE)).startsWith("现在取号，前面有 0 人，预计等待 0 至 10 分钟\n");
        assertThatThrownBy(() -> LineForecast.of(line, 0, 1, NOW))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.code()).isEqualTo("desk.estimate.average"));
    }

    @Test
    void nobodyWithAnAppointmentIsExpectedBeforeIt() {
        line.add(planned(1, 90));
        WaitEstimate estimate = LineForecast.of(line, 60, 4, NOW).get(1);
        assertThat(estimate.optimistic()).isEqualTo(90);
        assertThat(estimate.pessimistic()).isGreaterThanOrEqualTo(90);
    }

    /** Whatever the line: everybody stands in it once, in the order of calls one by one, and nobody waits longer at best. */
    @Test
    void theForecastIsTheOrderOfCallsWhenNoTimePasses() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            line.clear();
            int size = random.nextInt(12);
            for (int number = 1; number <= size; number++) {
                line.add(
                        random.nextInt(3) == 0
                                ? planned(number, random.nextInt(60) - 60L)
                                : walkIn(number, 1 + random.nextInt(4), -random.nextInt(60)));
            }
            ImmutableList<WaitEstimate> forecast =
                    LineForecast.of(line, 1 + random.nextInt(900), 1 + random.nextInt(5), NOW);
            assertThat(forecast).hasSize(size + 1);
            assertThat(forecast).allSatisfy(one -> assertThat(one.optimistic()).isLessThanOrEqualTo(one.pessimistic()));
            List<Ticket> left = new ArrayList<>(line);
            for (WaitEstimate estimate : forecast) {
                if (estimate.ticket() != null) {
                    Ticket next = LineOrder.next(left, NOW).orElseThrow();
                    assertThat(estimate.ticket()).isEqualTo(next.id());
                    left.remove(next);
                }
            }
        }
    }

    private static Ticket planned(long number, long minutes) {
        return ticket(number, Ticket.WITH_APPOINTMENT, NOW.minusSeconds(600), NOW.plus(Duration.ofMinutes(minutes)));
    }

    private static Ticket walkIn(long number, long priority, long minutes) {
        return ticket(number, priority, NOW.plus(Duration.ofMinutes(minutes)), null);
    }

    private static Ticket ticket(long number, long priority, Instant arrived, @Nullable Instant planned) {
        return TicketBuilder.builder()
                .id(new Id<>(new UUID(1, number)))
                .number(number)
                .status(TicketStatus.WAITING)
                .priority(priority)
                .arrivedAt(arrived)
                .plannedAt(planned)
                .since(arrived)
                .live(true)
                .build();
    }
}
