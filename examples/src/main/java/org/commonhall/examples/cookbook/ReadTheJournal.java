package org.commonhall.examples.cookbook;

import java.time.Duration;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Role;
import org.commonhall.request.request.SubmitRequest;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.SampleHall;

/** Everything that changed is in the journal; its chain shows that nothing was taken out. */
public final class ReadTheJournal {
    private ReadTheJournal() {}

    /**
     * Runs it.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        SampleHall town = SampleHall.build(new MemoryStorage(), Locale.ENGLISH, UnaryOperator.identity());
        Commonhall hall = town.hall();
        var request = hall.requests()
                .submit(town.resident(), SubmitRequest.of("The lobby leaks").build())
                .receipt()
                .id();
        Actor auditor = town.staff(Role.AUDITOR);
        hall.journal()
                .history(auditor, request.value())
                .forEach(event -> System.out.println(event.event() + " version " + event.version()));
        town.pass(Duration.ofMinutes(1));
        System.out.println("whole: " + hall.journal().verify(auditor).isWhole());
    }
}
