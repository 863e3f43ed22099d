package org.commonhall.directory.directory;

import org.commonhall.Id;
import org.jspecify.annotations.Nullable;

/**
 * A brand as everybody may see it.
 *
 * @param id the brand
 * @param owner the organization
 * @param name the name
 * @param nameEn the English name, absent if it has none
 */
public record BrandView(
        Id<Brand> id,
        Id<Organization> owner,
        String name,
        @Nullable String nameEn) {

    static BrandView of(Brand brand) {
        return new BrandView(brand.id(), brand.owner(), brand.name(), brand.nameEn());
    }
}
