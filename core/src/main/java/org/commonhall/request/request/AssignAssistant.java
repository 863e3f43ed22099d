package org.commonhall.request.request;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.directory.directory.Organization;
import org.jspecify.annotations.Nullable;

/**
 * The desk asks a unit to help the lead. The seen version is that of the request.
 * Fill in the builder of {@link #of}.
 *
 * @param request which request
 * @param unit the unit
 * @param task what it is asked to do, or null
 * @param dueAt until when, or null
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record AssignAssistant(
        @NotNull Id<ServiceRequest> request,
        @NotNull Id<Organization> unit,
        @Size(max = 400) @Nullable String task,
        @Nullable Instant dueAt)
        implements RequestCommand {

    /**
     * Begins the command with what it needs.
     *
     * @param request which request
     * @param unit the unit
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static AssignAssistantBuilder of(Id<ServiceRequest> request, Id<Organization> unit) {
        return AssignAssistantBuilder.builder().request(request).unit(unit);
    }

    @Override
    public Permission permission() {
        return RequestAction.ASSIST.permission();
    }
}
