package org.commonhall.directory.building;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * A tower or entrance of a building (楼座, 单元).
 *
 * @param id the identity
 * @param version the version
 * @param building the building
 * @param name such as {@code A座}
 * @param floors floors above ground, absent if unknown
 */
@Unique(
        name = "name",
        of = {"building", "name"})
public record Section(
        Id<Section> id,
        long version,
        Id<Building> building,
        @Size(max = 60) String name,
        @Nullable Long floors) {
    /** How it is stored. */
    public static final RecordType<Section> TYPE = RecordType.of(MethodHandles.lookup(), Section.class);
    /** The building. */
    public static final Attribute<Section, Id<Building>> BUILDING = TYPE.attribute("building", Section::building);
    /** The name. */
    public static final Attribute<Section, String> NAME = TYPE.attribute("name", Section::name);
}
