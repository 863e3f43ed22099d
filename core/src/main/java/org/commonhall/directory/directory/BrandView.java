package org.commonhall.directory.directory;

import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Names;
import org.jspecify.annotations.Nullable;

/**
 * A brand as everybody may see it.
 *
 * @param id the brand
 * @param owner the organization
 * @param ownerName its name
 * @param name the name
 * @param nameEn the English name, absent if it has none
 */
public record BrandView(
        Id<Brand> id,
        Id<Organization> owner,
        @Nullable Name ownerName,
        String name,
        @Nullable String nameEn) {

    static BrandView of(Brand brand, Names names) {
        return new BrandView(
                brand.id(), brand.owner(), names.of(Organization.TYPE, brand.owner()), brand.name(), brand.nameEn());
    }
}
