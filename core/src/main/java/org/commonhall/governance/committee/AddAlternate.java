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
 * Puts a person at the end of a group's list of alternates. The seen version is that of
 * the committee.
 * Fill in the builder of {@link #of}.
 *
 * @param committee which committee
 * @param group the group's code
 * @param person who
 * @param organization whom the person represents, or null
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record AddAlternate(
        @NotNull Id<Committee> committee,
        @NotNull @Size(max = 40) String group,
        @NotNull Id<Person> person,
        @Nullable Id<Organization> organization)
        implements CommitteeCommand {

    /**
     * Begins the command with what it needs.
     *
     * @param committee which committee
     * @param group the group's code
     * @param person who
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static AddAlternateBuilder of(Id<Committee> committee, String group, Id<Person> person) {
        return AddAlternateBuilder.builder().committee(committee).group(group).person(person);
    }

    @Override
    public Permission permission() {
        return CommitteeRights.ALTERNATES;
    }
}
