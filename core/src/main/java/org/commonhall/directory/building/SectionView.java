package org.commonhall.directory.building;

import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Names;
import org.jspecify.annotations.Nullable;

/**
 * A section as everybody may see it.
 *
 * @param id the section
 * @param building the building
 * @param buildingName its name
 * @param name such as {@code A座}
 * @param floors floors above ground, absent if unknown
 */
public record SectionView(
        Id<Section> id,
        Id<Building> building,
        @Nullable Name buildingName,
        String name,
        @Nullable Long floors) {

    static SectionView of(Section section, Names names) {
        return new SectionView(
                section.id(),
                section.building(),
                names.of(Building.TYPE, section.building()),
                section.name(),
                section.floors());
    }
}
