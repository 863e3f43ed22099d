package org.commonhall.station.station;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.commonhall.Id;
import org.jspecify.annotations.Nullable;

/**
 * A zone as everybody may see it.
 *
 * @param id the identity
 * @param version the version, for {@code seen}
 * @param kind the code of its kind
 * @param name the name
 * @param nameEn the English name, null if it has none
 * @param area square metres
 * @param capacity how many people it holds, null if unknown
 * @param state whether it is open
 * @param equipment what stands in it
 */
public record ZoneView(
        Id<Zone> id,
        long version,
        String kind,
        String name,
        @Nullable String nameEn,
        BigDecimal area,
        @Nullable Long capacity,
        PlaceState state,
        ImmutableList<EquipmentView> equipment) {}
