package org.commonhall.governance.committee;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * Puts a person at the end of a group's list of alternates. The seen version is that of
 * the committee.
 *
 * @param committee which committee
 * @param group the group's code
 * @param person who
 * @param organization whom the person represents, or null
 */
public record AddAlternate(
        @NotNull Id<Committee> committee,
        @NotNull @Size(max = 40) String group,
        @NotNull Id<Person> person,
        @Nullable Id<Organization> organization)
        implements CommitteeCommand {

    @Override
    public Permission permission() {
        return CommitteeRights.ALTERNATES;
    }
}
