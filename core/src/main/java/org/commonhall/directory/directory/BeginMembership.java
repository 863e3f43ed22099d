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
 * Fill in the builder of {@link #of}.
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

    /**
     * Begins the command with what it needs.
     *
     * @param person the person
     * @param organization the organization
     * @param kind as what
     * @param startsOn the first day
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static BeginMembershipBuilder of(
            Id<Person> person, Id<Organization> organization, Membership.Kind kind, LocalDate startsOn) {
        return BeginMembershipBuilder.builder()
                .person(person)
                .organization(organization)
                .kind(kind)
                .startsOn(startsOn);
    }

    @Override
    public Permission permission() {
        return DirectoryRights.KEEP;
    }
}
