package org.commonhall.volunteering.shift;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.volunteering.volunteer.Programme;
import org.jspecify.annotations.Nullable;

/**
 * Which shifts are asked for. Fill in the builder of {@link #everything}.
 *
 * @param programme of which programme, null for any
 * @param from beginning at this moment or later, null for now
 * @param until beginning before this moment, null for any
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record ShiftFilter(
        @Nullable Id<Programme> programme,
        @Nullable Instant from,
        @Nullable Instant until) {

    /**
     * Begins with every shift to come.
     *
     * @return a builder
     */
    public static ShiftFilterBuilder everything() {
        return ShiftFilterBuilder.builder();
    }
}
