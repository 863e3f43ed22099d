package org.commonhall.governance.committee;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.Organization;
import org.commonhall.governance.decision.RuleSets;
import org.jspecify.annotations.Nullable;

/**
 * Makes an organization a committee with seats.
 * Fill in the builder of {@link #of}.
 *
 * @param body the organization
 * @param leader the organization that leads it, or null
 * @param building the building it is for, or null
 * @param standing what its word is worth
 * @param rules the name of its rules of procedure
 * @param small whether the building is so small that the smaller size of the rules suffices
 * @param groups the seats by group
 * @param termStartsOn the first day of its first term
 * @param termEndsOn the first day after that term
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record FoundCommittee(
        @NotNull Id<Organization> body,
        @Nullable Id<Organization> leader,
        @Nullable Id<Building> building,
        @NotNull Standing standing,
        @NotNull @Size(max = 60) String rules,
        boolean small,

        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid GroupSeats> groups,

        @NotNull LocalDate termStartsOn,
        @NotNull LocalDate termEndsOn)
        implements Command {

    /**
     * Copies the groups.
     *
     * @param body the organization
     * @param leader the organization that leads it, or null
     * @param building the building it is for, or null
     * @param standing what its word is worth
     * @param rules the name of its rules of procedure
     * @param small whether the building is so small that the smaller size of the rules suffices
     * @param groups the seats by group
     * @param termStartsOn the first day of its first term
     * @param termEndsOn the first day after that term
     */
    public FoundCommittee {
        groups = Copies.list(groups);
    }

    /**
     * Begins the command for a building committee that advises, by the neutral rules.
     *
     * @param body the organization
     * @param termStartsOn the first day of its first term
     * @param termEndsOn the first day after that term
     * @param groups the seats by group
     * @return a builder
     */
    public static FoundCommitteeBuilder of(
            Id<Organization> body, LocalDate termStartsOn, LocalDate termEndsOn, GroupSeats... groups) {
        return FoundCommitteeBuilder.builder()
                .body(body)
                .standing(Standing.CONSULTATIVE)
                .rules(RuleSets.DEFAULT)
                .groups(Arrays.asList(groups))
                .termStartsOn(termStartsOn)
                .termEndsOn(termEndsOn);
    }

    @Override
    public Permission permission() {
        return CommitteeRights.FOUND;
    }
}
