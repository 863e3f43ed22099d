package org.commonhall.directory;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.commonhall.Id;

/**
 * In whose territory something lies, and since when.
 *
 * @param organization whose
 * @param startsOn the first day
 */
public record TerritoryOf(
        @NotNull Id<Organization> organization, @NotNull LocalDate startsOn) {}
