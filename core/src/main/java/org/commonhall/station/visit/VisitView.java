package org.commonhall.station.visit;

import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Names;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.station.Station;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A visit as the person who checked in sees it.
 *
 * @param id the identity
 * @param version the version, for {@code seen}
 * @param station the station
 * @param stationName its name
 * @param person who
 * @param personName the person's name
 * @param audience the code of an audience
 * @param enteredAt when they came
 * @param leftAt when they went, or null
 */
public record VisitView(
        Id<Visit> id,
        long version,
        Id<Station> station,
        @Nullable Name stationName,
        Id<Person> person,
        @Personal("contact") @Nullable String personName,
        String audience,
        Instant enteredAt,
        @Nullable Instant leftAt) {

    static VisitView of(Visit visit, Names names) {
        return new VisitView(
                visit.id(),
                visit.version(),
                visit.station(),
                names.of(Station.TYPE, visit.station()),
                visit.person(),
                names.plain(Person.TYPE, visit.person()),
                visit.audience(),
                visit.enteredAt(),
                visit.leftAt());
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
