package org.commonhall.station.station;

import io.soabase.recordbuilder.core.RecordBuilder;
import javax.lang.model.element.Modifier;
import org.commonhall.directory.building.Position;
import org.jspecify.annotations.Nullable;

/**
 * Says what to look for near by. Fill in the builder of {@link #around}.
 *
 * @param position where they are
 * @param radiusMetres how far they would go, 1 to 100,000 metres
 * @param openOnly whether only what is open now is of use: the station, or with a kind that amenity
 * @param amenityKind the kind of amenity they look for, null for stations of any sort
 * @param limit how many stations at most, 1 to 200
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record NearbyQuery(
        Position position,
        long radiusMetres,
        boolean openOnly,
        @Nullable String amenityKind,
        int limit) {

    /**
     * Asks for what is open now around somebody.
     *
     * @param position where they are
     * @param radiusMetres how far they would go
     * @return a builder for 50 stations that are open
     */
    public static NearbyQueryBuilder around(Position position, long radiusMetres) {
        return NearbyQueryBuilder.builder()
                .position(position)
                .radiusMetres(radiusMetres)
                .openOnly(true)
                .limit(50);
    }
}
