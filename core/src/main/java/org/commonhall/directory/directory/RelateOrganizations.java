package org.commonhall.directory.directory;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Says what one organization is to another.
 * Fill in the builder of {@link #of}.
 *
 * @param organization the one that is spoken of
 * @param kind what it is to the other
 * @param other the other
 * @param startsOn the first day
 * @param endsOn the first day it no longer holds, null while it lasts
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record RelateOrganizations(
        @NotNull Id<Organization> organization,
        @NotNull OrganizationRelation.Kind kind,
        @NotNull Id<Organization> other,
        @NotNull LocalDate startsOn,
        @Nullable LocalDate endsOn)
        implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param organization the one that is spoken of
     * @param kind what it is to the other
     * @param other the other
     * @param startsOn the first day
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static RelateOrganizationsBuilder of(
            Id<Organization> organization, OrganizationRelation.Kind kind, Id<Organization> other, LocalDate startsOn) {
        return RelateOrganizationsBuilder.builder()
                .organization(organization)
                .kind(kind)
                .other(other)
                .startsOn(startsOn);
    }

    @Override
    public Permission permission() {
        return DirectoryRights.KEEP;
    }
}
