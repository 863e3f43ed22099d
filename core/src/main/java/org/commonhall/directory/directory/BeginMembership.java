package org.commonhall.directory.directory;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Says that a person belongs to an organization.
 *
 * @param person the person
 * @param organization the organization
 * @param kind as what
 * @param title what the person does there, null if nothing special
 * @param startsOn the first day
 * @param endsOn the first day it no longer holds, null while it lasts
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record BeginMembership(
        @NotNull Id<Person> person,
        @NotNull Id<Organization> organization,
        @NotNull Membership.Kind kind,
        @Size(max = 100) @Nullable String title,
        @NotNull LocalDate startsOn,
        @Nullable LocalDate endsOn)
        implements Command {

    @Override
    public Permission permission() {
        return DirectoryRights.KEEP;
    }
}
