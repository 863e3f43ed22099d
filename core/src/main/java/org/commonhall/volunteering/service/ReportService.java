package org.commonhall.volunteering.service;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.volunteering.shift.SignUp;
import org.commonhall.volunteering.volunteer.Programme;
import org.jspecify.annotations.Nullable;

/**
 * Reports service of one's own. Whoever checked in and out of a shift need not: that is recorded when the shift is closed.
 * Fill in the builder of {@link #of}.
 *
 * @param programme in which programme
 * @param signUp in which shift, null for none
 * @param details what was done
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record ReportService(
        @NotNull Id<Programme> programme,
        @Nullable Id<SignUp> signUp,
        @NotNull @Valid ServiceDetails details) implements Command {

    /**
     * Begins with service besides the shifts of a programme.
     *
     * @param programme in which programme
     * @param details what was done
     * @return a builder
     */
    public static ReportServiceBuilder of(Id<Programme> programme, ServiceDetails details) {
        return ReportServiceBuilder.builder().programme(programme).details(details);
    }

    @Override
    public Permission permission() {
        return ServiceRights.REPORT;
    }
}
