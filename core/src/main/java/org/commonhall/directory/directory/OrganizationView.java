package org.commonhall.directory.directory;

import java.time.LocalDate;
import org.commonhall.Id;
import org.jspecify.annotations.Nullable;

/**
 * An organization as everybody may see it.
 *
 * @param id the organization
 * @param version the version, to be given as seen with {@link ChangeOrganization}
 * @param kind a code of the hall's {@link OrganizationKinds}
 * @param name the name
 * @param nameEn the English name, absent if it has none
 * @param registration the number it is registered under, absent if it has none
 * @param startsOn when it came into being, absent if unknown
 * @param endsOn the first day it is no more, absent while it lasts
 */
public record OrganizationView(
        Id<Organization> id,
        long version,
        String kind,
        String name,
        @Nullable String nameEn,
        @Nullable String registration,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    static OrganizationView of(Organization organization) {
        return new OrganizationView(
                organization.id(),
                organization.version(),
                organization.kind(),
                organization.name(),
                organization.nameEn(),
                organization.registration(),
                organization.startsOn(),
                organization.endsOn());
    }
}
