package org.commonhall.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.commonhall.Name;
import org.commonhall.directory.directory.Person;
import org.junit.jupiter.api.Test;

class TraceViewTest {
    @Test
    void momentsAreToldInTheZoneOfTheHall() {
        TraceView.Step step = new TraceView.Step(
                new UUID(1, 1),
                Person.TYPE,
                Name.of("张三", null),
                null,
                Instant.parse("2026-03-02T01:30:00Z"),
                ImmutableList.of());
        TraceView view = new TraceView(ImmutableList.of(step), ImmutableList.of(), true, ZoneId.of("Europe/Berlin"));
        assertThat(view.text(Locale.ENGLISH)).startsWith("2026-03-02 02:30: ");
    }
}
