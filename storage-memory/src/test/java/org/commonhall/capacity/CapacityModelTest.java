package org.commonhall.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.MONDAY;
import static org.commonhall.scenario.TestStation.ROOM;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Span;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestStation;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.SettableClock;
import org.junit.jupiter.api.Test;

/** Random claims in a hall of three zones, against a model that counts quarter hour by quarter hour. */
class CapacityModelTest {
    private static final int QUARTERS = 24;
    private static final long[] SIZES = {4, 2, 3};

    private final Random random = new Random(20_260_302);
    private final List<Taken> model = new ArrayList<>();

    private final TestStation given = new TestStation(TestHall.on(new MemoryStorage()));
    private final SettableClock clock = given.clock;

    /** Zone is -1 for the whole hall. */
    private record Taken(UUID subject, int zone, boolean whole, long amount, int from, int until, Instant end) {}

    @Test
    void whatFitsIsTakenAndNothingElse() {
        List<QuotaRef> zones = new ArrayList<>();
        for (long size : SIZES) {
            zones.add(given.zone("Zone " + size, "100", size).room());
        }
        for (int step = 0; step < 1_500; step++) {
            int act = random.nextInt(10);
            if (act == 0) {
                clock.advance(Duration.ofMinutes(1));
            } else if (act == 1 && !model.isEmpty()) {
                UUID subject = model.remove(random.nextInt(model.size())).subject();
                given.within(
                        given.hall,
                        Claim.TYPE,
                        change -> ROOM.release(change, subject).get(0));
            } else if (act == 2) {
                given.hall.tick(clock.instant(), 10);
            } else {
                claim(step, zones);
            }
            model.removeIf(taken -> !clock.instant().isBefore(taken.end()));
        }
        assertThat(given.hall.journal().verify(given.admin).firstBad()).isEmpty();
    }

    private void claim(int step, List<QuotaRef> zones) {
        int zone = random.nextInt(zones.size() + 1) - 1;
        boolean whole = random.nextInt(6) == 0;
        int from = random.nextInt(QUARTERS);
        int until = from + 1 + random.nextInt(6);
        long amount = whole ? size(zone) : 1 + random.nextInt(3);
        boolean held = random.nextInt(3) == 0;
        Instant end = held ? clock.instant().plus(Duration.ofMinutes(1 + random.nextInt(3))) : Instant.MAX;
        UUID subject = new UUID(step, 7);
        ClaimOrderBuilder order = ClaimOrder.of(
                        subject, zone < 0 ? QuotaRef.root(given.station.quota()) : zones.get(zone))
                .amount(amount)
                .whole(whole)
                .span(Span.of(quarter(from), quarter(until)));
        if (held) {
            order.state(ClaimState.HELD).expiresAt(end);
        }
        boolean fits = fits(zone, whole, amount, from, until);
        boolean took;
        try {
            given.take(order);
            took = true;
        } catch (RuleViolation full) {
            took = false;
        }
        assertThat(took).as("step %d: %s", step, order.build()).isEqualTo(fits);
        if (took) {
            model.add(new Taken(subject, zone, whole, amount, from, until, end));
        }
    }

    private boolean fits(int zone, boolean whole, long amount, int from, int until) {
        for (int quarter = from; quarter < until; quarter++) {
            int at = quarter;
            List<Taken> here = model.stream()
                    .filter(taken -> taken.from <= at
                            && at < taken.until
                            && clock.instant().isBefore(taken.end))
                    .toList();
            long hallUse = here.stream().mapToLong(Taken::amount).sum();
            long zoneUse = here.stream()
                    .filter(taken -> taken.zone == zone)
                    .mapToLong(Taken::amount)
                    .sum();
            boolean excluded = here.stream().anyMatch(taken -> taken.whole && (taken.zone < 0 || taken.zone == zone));
            boolean inside = whole
                    && here.stream()
                            .anyMatch(taken -> zone < 0 || taken.zone == zone || (taken.whole && taken.zone < 0));
            boolean full = hallUse + amount > size(-1) || (zone >= 0 && zoneUse + amount > size(zone));
            if (excluded || inside || full) {
                return false;
            }
        }
        return true;
    }

    private static long size(int zone) {
        return zone < 0 ? SIZES[0] + SIZES[1] + SIZES[2] : SIZES[zone];
    }

    private static Instant quarter(int number) {
        return MONDAY.plus(Duration.ofDays(1)).plus(Duration.ofMinutes(15L * number));
    }
}
