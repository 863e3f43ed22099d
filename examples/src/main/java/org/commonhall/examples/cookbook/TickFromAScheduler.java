package org.commonhall.examples.cookbook;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.commonhall.Commonhall;
import org.commonhall.request.request.SubmitRequest;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.SampleHall;

/** The library starts no thread: a scheduler of yours calls tick, here once after two weeks. */
public final class TickFromAScheduler {
    private TickFromAScheduler() {}

    /**
     * Runs it.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        SampleHall town = SampleHall.build(new MemoryStorage(), Locale.ENGLISH, UnaryOperator.identity());
        Commonhall hall = town.hall();
        hall.requests()
                .submit(
                        town.resident(),
                        SubmitRequest.of("Lift B stops between floors")
                                .category(town.lifts())
                                .build());
        town.clock().advance(Duration.ofDays(14));
        Instant now = town.clock().instant();
        hall.dueWork(now, 100).forEach(due -> System.out.println(due.kind() + " since " + due.at()));
        System.out.println(hall.tick(now, 100) + " done");
        System.out.println(town.events().codes());
    }
}
