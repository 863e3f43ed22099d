package org.commonhall.directory.directory;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Makes an organization known.
 * Fill in the builder of {@link #of}.
 *
 * @param details what it is
 * @param partOf the organization it belongs to from its first day on, null for none
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record RegisterOrganization(
        @NotNull @Valid OrganizationDetails details,
        @Nullable Id<Organization> partOf) implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param details what it is
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static RegisterOrganizationBuilder of(OrganizationDetails details) {
        return RegisterOrganizationBuilder.builder().details(details);
    }

    @Override
    public Permission permission() {
        return DirectoryRights.KEEP;
    }
}
