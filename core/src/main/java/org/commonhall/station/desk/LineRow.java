package org.commonhall.station.desk;

import org.commonhall.Id;
import org.commonhall.station.station.Desk;

/**
 * A line of a station in a list.
 *
 * @param id the line
 * @param version the version, for {@code seen}
 * @param desk the desk
 * @param zone the zone of its wall clock
 * @param settings its rules
 */
public record LineRow(Id<DeskLine> id, long version, Id<Desk> desk, String zone, LineSettings settings) {

    static LineRow of(DeskLine line) {
        return new LineRow(line.id(), line.version(), line.desk(), line.zone(), line.settings());
    }
}
