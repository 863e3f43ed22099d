package org.commonhall.request.request;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.request.catalogue.RequestVisibility;
import org.commonhall.request.catalogue.ServiceCategory;
import org.jspecify.annotations.Nullable;

/**
 * What another system says of one request; not stored itself.
 * Fill in the builder of {@link #of}.
 *
 * @param source the system's code, at most 40 characters
 * @param key the request's number there, at most 100 characters
 * @param category the catalogue entry, null where the source has none
 * @param title the matter in one line, at most 200 characters
 * @param place where, in words, at most 200 characters, or null
 * @param latitude degrees north, or null
 * @param longitude degrees east, or null
 * @param visibility who may find it
 * @param openedAt when it was opened
 * @param openedOn the date of that in the source's zone
 * @param closedAt when it was closed, null while open
 * @param closedOn the date of that in the source's zone, null while open
 * @param handlingUnit the unit's name, at most 200 characters, or null
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record ImportedRequest(
        String source,
        String key,
        @Nullable Id<ServiceCategory> category,
        String title,
        @Nullable String place,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        RequestVisibility visibility,
        Instant openedAt,
        LocalDate openedOn,
        @Nullable Instant closedAt,
        @Nullable LocalDate closedOn,
        @Nullable String handlingUnit) {
    /**
     * Begins the record with what it needs.
     *
     * @param source the system's code, at most 40 characters
     * @param key the request's number there, at most 100 characters
     * @param title the matter in one line, at most 200 characters
     * @param visibility who may find it
     * @param openedAt when it was opened
     * @param openedOn the date of that in the source's zone
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static ImportedRequestBuilder of(
            String source,
            String key,
            String title,
            RequestVisibility visibility,
            Instant openedAt,
            LocalDate openedOn) {
        return ImportedRequestBuilder.builder()
                .source(source)
                .key(key)
                .title(title)
                .visibility(visibility)
                .openedAt(openedAt)
                .openedOn(openedOn);
    }
}
