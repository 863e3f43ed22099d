package org.commonhall.station.station;

import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * How many people are in a place just now (在场人数), counted without asking who. Made with its place; counting locks it.
 *
 * @param id the identity
 * @param version the version
 * @param station the station
 * @param place the station or one of its amenities
 * @param present how many, never below zero
 * @param readAt when it was last counted, absent before the first time
 * @param surplus how many more went out than had come in: counts that went wrong
 */
@Unique(name = "place", of = "place") @Index("station")
public record Occupancy(
        Id<Occupancy> id,
        long version,
        Id<Station> station,
        UUID place,
        long present,
        @Nullable Instant readAt,
        long surplus) {
    /** How it is stored. */
    public static final RecordType<Occupancy> TYPE = RecordType.of(MethodHandles.lookup(), Occupancy.class);
    /** The station. */
    public static final Attribute<Occupancy, Id<Station>> STATION = TYPE.attribute("station", Occupancy::station);
    /** The station or one of its amenities. */
    public static final Attribute<Occupancy, UUID> PLACE = TYPE.attribute("place", Occupancy::place);

    static Occupancy of(Id<Occupancy> id, Id<Station> station, UUID place) {
        return new Occupancy(id, 0, station, place, 0, null, 0);
    }

    /**
     * Gives the count after people came in and went out. It never falls below zero: who goes out uncounted is added to the
     * surplus.
     *
     * @param in how many came in
     * @param out how many went out
     * @param now the moment
     * @return the record to store
     */
    public Occupancy moved(long in, long out, Instant now) {
        long left = Math.addExact(present, in) - out;
        return new Occupancy(
                id, version, station, place, Math.max(left, 0), now, Math.addExact(surplus, Math.max(-left, 0)));
    }

    /**
     * Gives the count after somebody counted heads, which sets right any count that went wrong before.
     *
     * @param heads how many
     * @param now the moment
     * @return the record to store
     * @throws RuleViolation {@code station.count.negative}
     */
    public Occupancy counted(long heads, Instant now) {
        if (heads < 0) {
            throw new RuleViolation("station.count.negative", heads);
        }
        return new Occupancy(id, version, station, place, heads, now, surplus);
    }
}
