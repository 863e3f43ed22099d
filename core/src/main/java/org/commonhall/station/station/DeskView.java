package org.commonhall.station.station;

import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.directory.directory.Organization;
import org.jspecify.annotations.Nullable;

/**
 * A desk as everybody may see it.
 *
 * @param id the identity
 * @param version the version, for {@code seen}
 * @param owner the organization that serves there
 * @param ownerName its name
 * @param name the name
 * @param nameEn the English name, null if it has none
 * @param state whether it is open
 */
public record DeskView(
        Id<Desk> id,
        long version,
        Id<Organization> owner,
        @Nullable Name ownerName,
        String name,
        @Nullable String nameEn,
        PlaceState state) {}
