package org.commonhall.examples.parking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Conflict;
import org.commonhall.FoundHall;
import org.commonhall.NotAllowed;
import org.commonhall.RuleViolation;
import org.commonhall.examples.parking.ParkingPermits.IssuePermit;
import org.commonhall.examples.parking.ParkingPermits.Terms;
import org.commonhall.storage.memory.MemoryStorage;
import org.junit.jupiter.api.Test;

class ParkingPermitsTest {
    private static final UUID YARD = new UUID(1, 1);
    private static final Instant END = Instant.parse("2026-03-12T00:00:00Z");

    private final Commonhall hall = Commonhall.builder()
            .storage(new MemoryStorage())
            .capability(ParkingPermits.CAPABILITY)
            .with(new Terms(Duration.ofDays(10)))
            .clock(Clock.fixed(END.minus(Duration.ofDays(10)), ZoneOffset.UTC))
            .build();
    private final Actor admin = hall.found(new FoundHall("Admin"));
    private final ParkingPermits permits = hall.get(ParkingPermits.CAPABILITY);
    private final IssuePermit asked = new IssuePermit(YARD, "沪A12345", END);

    @Test
    void aPermitIsGivenOnceAndEndsByItself() {
        var first = permits.issue(admin.once(new UUID(3, 3)), asked);
        assertThat(permits.issue(admin.once(new UUID(3, 3)), asked).id()).isEqualTo(first.id());
        assertThat(hall.dueWork(END, 9)).extracting(due -> due.kind()).containsExactly("parking.end");
        assertThat(hall.tick(END, 9)).isEqualTo(1);
        assertThat(permits.at(Actor.visitor(), YARD).get(0).live()).isFalse();
        assertThat(hall.journal().verify(admin).firstBad()).isEmpty();
    }

    @Test
    void refusalsHaveRightsAndWordsInBothLanguages() {
        assertThatThrownBy(() -> permits.issue(Actor.visitor(), asked)).isInstanceOf(NotAllowed.class);
        IssuePermit tooLong = new IssuePermit(YARD, "沪A12345", END.plusSeconds(1));
        assertThatThrownBy(() -> permits.issue(admin, tooLong)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(hall.words().text(Locale.ENGLISH, refused)).isEqualTo("A permit holds at most 10 days");
            assertThat(hall.words().text(Locale.CHINESE, refused)).isEqualTo("停车证最长有效期为 10 天");
        });
        permits.issue(admin, asked);
        assertThatThrownBy(() -> permits.issue(admin, asked)).isInstanceOf(Conflict.class);
    }
}
