package org.commonhall.volunteering.sighting;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.request.catalogue.ServiceCategory;
import org.commonhall.request.request.Matter;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.volunteering.volunteer.Programme;
import org.jspecify.annotations.Nullable;

/**
 * Reports what one has seen. Of hazards and incidents a request is made, unless one adds one's voice to one that is open;
 * other sightings are kept. Fill in the builder of {@link #of}.
 *
 * @param kind what sort of thing it is
 * @param matter what was seen, and where
 * @param category the catalogue entry of the request, null to leave the choice to the desk
 * @param programme in which programme, null for none
 * @param seenAt when it was seen, null for now
 * @param join a request about the same, null for none
 * @param called whether the emergency service was called
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record ReportSighting(
        @NotNull SightingKind kind,
        @NotNull @Valid Matter matter,
        @Nullable Id<ServiceCategory> category,
        @Nullable Id<Programme> programme,
        @Nullable Instant seenAt,
        @Nullable Id<ServiceRequest> join,
        boolean called)
        implements Command {

    /**
     * Begins the report of something that is seen now.
     *
     * @param kind what sort of thing it is
     * @param matter what was seen, and where
     * @return a builder
     */
    public static ReportSightingBuilder of(SightingKind kind, Matter matter) {
        return ReportSightingBuilder.builder().kind(kind).matter(matter);
    }

    @Override
    public Permission permission() {
        return SightingRights.REPORT;
    }
}
