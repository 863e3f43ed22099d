package org.commonhall.examples.cookbook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.FoundHall;
import org.commonhall.examples.parking.ParkingPermits;
import org.commonhall.storage.memory.MemoryStorage;

/** A capability of your own, with records, rights and due work, beside those of the library. */
public final class AddACapability {
    private AddACapability() {}

    /**
     * Runs it.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Commonhall hall = Commonhall.builder()
                .storage(new MemoryStorage())
                .capability(ParkingPermits.CAPABILITY)
                .with(new ParkingPermits.Terms(Duration.ofDays(10)))
                .clock(Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneOffset.UTC))
                .build();
        Actor administrator = hall.found(new FoundHall("Reception"));
        ParkingPermits permits = hall.get(ParkingPermits.CAPABILITY);
        Instant end = Instant.parse("2026-03-05T02:00:00Z");
        UUID yard = UUID.fromString("0190b6a4-7c00-7000-8000-00000000002a");
        permits.issue(administrator, new ParkingPermits.IssuePermit(yard, "B 1234", end));
        System.out.println(hall.dueWork(end, 10).get(0).kind());
        hall.tick(end, 10);
        System.out.println("live: " + permits.at(Actor.visitor(), yard).get(0).live());
    }
}
