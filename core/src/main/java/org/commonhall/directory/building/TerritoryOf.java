package org.commonhall.directory.building;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.directory.directory.Organization;

/**
 * In whose territory something lies, and since when.
 *
 * @param organization whose
 * @param startsOn the first day
 */
public record TerritoryOf(
        @NotNull Id<Organization> organization, @NotNull LocalDate startsOn) {}
