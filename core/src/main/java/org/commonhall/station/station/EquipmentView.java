package org.commonhall.station.station;

import java.time.Instant;
import org.commonhall.Id;
import org.jspecify.annotations.Nullable;

/**
 * Equipment as everybody may see it.
 *
 * @param id the identity
 * @param version the version, for {@code seen}
 * @param kind the code of its kind
 * @param name the name
 * @param nameEn the English name, null if it has none
 * @param quantity how many
 * @param works whether it works
 * @param outSince since when it is out of order, null while it works
 */
public record EquipmentView(
        Id<Equipment> id,
        long version,
        String kind,
        String name,
        @Nullable String nameEn,
        long quantity,
        boolean works,
        @Nullable Instant outSince) {}
