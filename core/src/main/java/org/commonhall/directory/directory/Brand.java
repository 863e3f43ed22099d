package org.commonhall.directory.directory;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * A name that an organization's services go by (品牌).
 *
 * @param id the identity
 * @param version the version
 * @param owner the organization
 * @param name the name
 * @param nameEn the English name, absent if it has none
 */
@Index({"owner", "name"})
public record Brand(
        Id<Brand> id,
        long version,
        Id<Organization> owner,
        @Size(max = 200) String name,
        @Size(max = 200) @Nullable String nameEn) {
    /** How it is stored. */
    public static final RecordType<Brand> TYPE = RecordType.of(MethodHandles.lookup(), Brand.class);
    /** The organization. */
    public static final Attribute<Brand, Id<Organization>> OWNER = TYPE.attribute("owner", Brand::owner);
    /** The name. */
    public static final Attribute<Brand, String> NAME = TYPE.attribute("name", Brand::name);
}
