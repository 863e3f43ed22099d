package org.commonhall.governance.committee;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * Proposes a person for the lowest vacant seat of a group (提名). The seen version is that of
 * the committee.
 * Fill in the builder of {@link #of}.
 *
 * @param committee which committee
 * @param group the group's code
 * @param person who
 * @param organization whom the person represents, or null
 * @param role what the member will be, such as {@code chair}, or null
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record NominateSeat(
        @NotNull Id<Committee> committee,
        @NotNull @Size(max = 40) String group,
        @NotNull Id<Person> person,
        @Nullable Id<Organization> organization,
        @Size(max = 40) @Nullable String role)
        implements CommitteeCommand {

    /**
     * Proposes a plain member who represents nobody.
     *
     * @param committee which committee
     * @param group the group's code
     * @param person who
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static NominateSeatBuilder of(Id<Committee> committee, String group, Id<Person> person) {
        return NominateSeatBuilder.builder().committee(committee).group(group).person(person);
    }

    @Override
    public Permission permission() {
        return SeatAction.NOMINATE.permission();
    }
}
