package org.commonhall.station.visit;

import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.station.Station;
import org.jspecify.annotations.Nullable;

/**
 * A visit as the person who checked in sees it.
 *
 * @param id the identity
 * @param version the version, for {@code seen}
 * @param station the station
 * @param person who
 * @param audience the code of an audience
 * @param enteredAt when they came
 * @param leftAt when they went, or null
 */
public record VisitView(
        Id<Visit> id,
        long version,
        Id<Station> station,
        Id<Person> person,
        String audience,
        Instant enteredAt,
        @Nullable Instant leftAt) {

    static VisitView of(Visit visit) {
        return new VisitView(
                visit.id(),
                visit.version(),
                visit.station(),
                visit.person(),
                visit.audience(),
                visit.enteredAt(),
                visit.leftAt());
    }
}
