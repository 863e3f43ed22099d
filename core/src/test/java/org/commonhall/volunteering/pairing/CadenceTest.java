package org.commonhall.volunteering.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.commonhall.InvalidInput;
import org.commonhall.calendar.Span;
import org.commonhall.calendar.Spans;
import org.junit.jupiter.api.Test;

/** Until when companions are to meet again. */
class CadenceTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant MADE = at("03T19:40");

    private static Instant at(String march) {
        return LocalDateTime.parse("2026-03-" + march).atZone(SHANGHAI).toInstant();
    }

    private static Cadence of(Span... pauses) {
        return Cadence.of(MADE, 7, Spans.of(pauses), SHANGHAI);
    }

    private static Span pause(String from, String until) {
        return new Span(at(from), at(until));
    }

    private static Cadence march(int due) {
        return new Cadence(LocalDate.of(2026, 3, due), at(String.format("%02dT00:00", due + 1)));
    }

    @Test
    void theAlarmIsTheMidnightAfterTheLastDay() {
        assertThat(of()).isEqualTo(march(10));
    }

    @Test
    void daysThatLieWhollyInAPauseDoNotCount() {
        assertThat(of(pause("05T00:00", "08T00:00"))).isEqualTo(march(13));
        assertThat(of(pause("05T00:01", "08T00:00"))).isEqualTo(march(12));
        assertThat(of(pause("05T00:00", "07T23:59"))).isEqualTo(march(12));
        assertThat(of(pause("05T09:00", "05T18:00"))).isEqualTo(march(10));
        assertThat(of(pause("05T00:00", "06T00:00"), pause("06T00:00", "07T00:00"), pause("05T00:00", "07T00:00")))
                .isEqualTo(march(12));
    }

    @Test
    void aPauseBeforeTheContactDoesNotCount() {
        assertThat(of(pause("01T00:00", "05T00:00"))).isEqualTo(march(11));
        assertThat(of(pause("01T00:00", "03T19:40"))).isEqualTo(march(10));
    }

    @Test
    void thereIsADayOrMoreBetweenTwoContacts() {
        assertThatThrownBy(() -> Cadence.of(MADE, 0, Spans.NONE, SHANGHAI))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.violations())
                                .extracting(InvalidInput.Violation::code)
                                .containsExactly("pairing.cadence"));
    }
}
