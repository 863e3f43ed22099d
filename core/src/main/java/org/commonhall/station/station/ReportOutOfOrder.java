package org.commonhall.station.station;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.request.catalogue.ServiceCategory;
import org.jspecify.annotations.Nullable;

/**
 * Says that an amenity does not work, and asks for its repair if that is wanted. The seen version is that of the amenity.
 * Fill in the builder of {@link #of}.
 *
 * @param amenity which
 * @param reason why, for everybody to read
 * @param until when it is hoped to work again, null if unknown
 * @param repair whether a request for its repair is made as well, in the same transaction
 * @param category the catalogue entry of that request, null to leave the choice to the desk
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record ReportOutOfOrder(
        @NotNull Id<Amenity> amenity,
        @NotBlank @Size(max = 400) String reason,
        @Nullable Instant until,
        boolean repair,
        @Nullable Id<ServiceCategory> category)
        implements Command {

    /**
     * Begins a report that an amenity does not work.
     *
     * @param amenity which
     * @param reason why
     * @return a builder that asks for no repair
     */
    public static ReportOutOfOrderBuilder of(Id<Amenity> amenity, String reason) {
        return ReportOutOfOrderBuilder.builder().amenity(amenity).reason(reason);
    }

    @Override
    public Permission permission() {
        return StationRights.ATTEND;
    }
}
