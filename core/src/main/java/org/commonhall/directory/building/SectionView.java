package org.commonhall.directory.building;

import org.commonhall.Id;
import org.jspecify.annotations.Nullable;

/**
 * A section as everybody may see it.
 *
 * @param id the section
 * @param building the building
 * @param name such as {@code A座}
 * @param floors floors above ground, absent if unknown
 */
public record SectionView(
        Id<Section> id,
        Id<Building> building,
        String name,
        @Nullable Long floors) {

    static SectionView of(Section section) {
        return new SectionView(section.id(), section.building(), section.name(), section.floors());
    }
}
