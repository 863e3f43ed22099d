package org.commonhall.station.visit;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.station.Station;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Subject.Erasure;
import org.jspecify.annotations.Nullable;

/**
 * A person's stay at a station where they checked in because they wanted to (自愿签到); nobody has to. It counts once, with
 * the others.
 *
 * @param id the identity
 * @param version the version
 * @param station the station
 * @param person who
 * @param audience the code of an audience
 * @param enteredAt when they came
 * @param leftAt when they went, absent while they are there
 */
@Index({"person", "enteredAt"})
public record Visit(
        Id<Visit> id,
        long version,
        Id<Station> station,
        @Subject(Erasure.DELETE) Id<Person> person,
        @Size(max = 40) String audience,
        Instant enteredAt,
        @Nullable Instant leftAt) {
    /** How it is stored. */
    public static final RecordType<Visit> TYPE = RecordType.of(MethodHandles.lookup(), Visit.class);
    /** The station. */
    public static final Attribute<Visit, Id<Station>> STATION = TYPE.attribute("station", Visit::station);
    /** Who. */
    public static final Attribute<Visit, Id<Person>> PERSON = TYPE.attribute("person", Visit::person);
    /** When they came. */
    public static final Attribute<Visit, Instant> ENTERED_AT = TYPE.attribute("enteredAt", Visit::enteredAt);

    /** When they went. */
    public static final Attribute<Visit, Instant> LEFT_AT = TYPE.attribute("leftAt", Visit::leftAt);

    Visit left(Instant now) {
        if (leftAt != null) {
            throw new RuleViolation("visit.left", leftAt);
        }
        return new Visit(id, version, station, person, audience, enteredAt, now);
    }
}
