package org.commonhall.station.visit;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Inner;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;

/**
 * How many people of an audience came and went in an hour (分时客流), without anything that leads to one of them.
 *
 * @param id the identity
 * @param version the version
 * @param place the station or one of its amenities
 * @param localDay the day in the station's zone
 * @param clockHour the hour of its wall clock, 0 to 23
 * @param audience the code of an audience
 * @param entries how many came in
 * @param exits how many went out
 * @param peak the most that were there at once, of all audiences
 */
@Inner
@Unique(
        name = "slot",
        of = {"place", "localDay", "clockHour", "audience"})
public record VisitTally(
        Id<VisitTally> id,
        long version,
        UUID place,
        LocalDate localDay,
        long clockHour,
        @Size(max = 40) String audience,
        long entries,
        long exits,
        long peak) {
    /** How it is stored. */
    public static final RecordType<VisitTally> TYPE = RecordType.of(MethodHandles.lookup(), VisitTally.class);
    /** The station or one of its amenities. */
    public static final Attribute<VisitTally, UUID> PLACE = TYPE.attribute("place", VisitTally::place);
    /** The day in the station's zone. */
    public static final Attribute<VisitTally, LocalDate> DAY = TYPE.attribute("localDay", VisitTally::localDay);
    /** The hour of its wall clock. */
    public static final Attribute<VisitTally, Long> CLOCK_HOUR = TYPE.attribute("clockHour", VisitTally::clockHour);
    /** The code of an audience. */
    public static final Attribute<VisitTally, String> AUDIENCE = TYPE.attribute("audience", VisitTally::audience);
    /** How many came in. */
    public static final Attribute<VisitTally, Long> ENTRIES = TYPE.attribute("entries", VisitTally::entries);
    /** How many went out. */
    public static final Attribute<VisitTally, Long> EXITS = TYPE.attribute("exits", VisitTally::exits);

    /** The most that were there at once. */
    public static final Attribute<VisitTally, Long> PEAK = TYPE.attribute("peak", VisitTally::peak);

    VisitTally with(long in, long out, long present) {
        return new VisitTally(
                id,
                version,
                place,
                localDay,
                clockHour,
                audience,
                Math.addExact(entries, in),
                Math.addExact(exits, out),
                Math.max(peak, present));
    }
}
