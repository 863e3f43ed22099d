package org.commonhall.learning.course;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.directory.directory.Brand;
import org.commonhall.station.station.Station;
import org.jspecify.annotations.Nullable;

/**
 * Which runs of the catalogue are asked for. Fill in the builder of {@link #everything}.
 *
 * @param brand of which brand, null for any
 * @param station at which station, null for any
 * @param from beginning at this moment or later, null for any
 * @param until beginning before this moment, null for any
 * @param onlyFree only those with a seat for the reader; a page may then hold fewer runs than were asked for
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record CatalogueFilter(
        @Nullable Id<Brand> brand,
        @Nullable Id<Station> station,
        @Nullable Instant from,
        @Nullable Instant until,
        boolean onlyFree) {

    /**
     * Begins with everything that is offered.
     *
     * @return a builder
     */
    public static CatalogueFilterBuilder everything() {
        return CatalogueFilterBuilder.builder();
    }
}
