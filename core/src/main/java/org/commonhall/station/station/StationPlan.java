package org.commonhall.station.station;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A station with its zones, for everybody.
 *
 * @param station the station
 * @param area square metres of the hall, null if unknown
 * @param unzonedArea square metres that no zone covers, null if the hall's are unknown; zero when its zones make it up
 * @param zones its zones by name
 * @param closures notices that hold or will hold, by beginning
 */
public record StationPlan(
        StationView station,
        @Nullable BigDecimal area,
        @Nullable BigDecimal unzonedArea,
        ImmutableList<ZoneView> zones,
        ImmutableList<ClosureView> closures) {}
