package org.commonhall.station.desk;

import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Names;
import org.commonhall.station.station.Desk;
import org.jspecify.annotations.Nullable;

/**
 * A line of a station in a list.
 *
 * @param id the line
 * @param version the version, for {@code seen}
 * @param desk the desk
 * @param deskName its name
 * @param zone the zone of its wall clock
 * @param settings its rules
 */
public record LineRow(
        Id<DeskLine> id,
        long version,
        Id<Desk> desk,
        @Nullable Name deskName,
        String zone,
        LineSettings settings) {

    static LineRow of(DeskLine line, Names names) {
        return new LineRow(
                line.id(), line.version(), line.desk(), names.of(Desk.TYPE, line.desk()), line.zone(), line.settings());
    }
}
