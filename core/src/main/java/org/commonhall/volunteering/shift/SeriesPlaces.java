package org.commonhall.volunteering.shift;

import java.lang.invoke.MethodHandles;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Inner;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.commonhall.volunteering.volunteer.ProgrammeRole;
import org.jspecify.annotations.Nullable;

/**
 * How many places the shifts of a series have for a role. Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param series which series
 * @param role which role
 * @param places how many, absent for as many as the role says
 */
@Inner
@Unique(
        name = "role",
        of = {"series", "role"})
public record SeriesPlaces(
        Id<SeriesPlaces> id,
        long version,
        Id<ShiftSeries> series,
        Id<ProgrammeRole> role,
        @Nullable Long places) {
    /** How it is stored. */
    public static final RecordType<SeriesPlaces> TYPE = RecordType.of(MethodHandles.lookup(), SeriesPlaces.class);
    /** Which series. */
    public static final Attribute<SeriesPlaces, Id<ShiftSeries>> SERIES =
            TYPE.attribute("series", SeriesPlaces::series);
}
