package org.commonhall.station.station;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * What a desk does for people (服务事项).
 *
 * @param id the identity
 * @param version the version
 * @param desk the desk
 * @param name the name
 * @param nameEn the English name, absent if it has none
 * @param minutes how long it usually takes
 * @param walkIn whether people may come without an appointment
 * @param appointments whether it can be booked
 * @param confidential whether what is said stays between visitor and adviser: only then confidential notes are written
 * @param endedAt since when it is no longer offered, absent while it is
 */
@Index({"desk", "name"})
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record DeskService(
        Id<DeskService> id,
        long version,
        Id<Desk> desk,
        @Size(max = 200) String name,
        @Size(max = 200) @Nullable String nameEn,
        long minutes,
        boolean walkIn,
        boolean appointments,
        boolean confidential,
        @Nullable Instant endedAt) {
    /** How it is stored. */
    public static final RecordType<DeskService> TYPE = RecordType.of(MethodHandles.lookup(), DeskService.class);
    /** The desk. */
    public static final Attribute<DeskService, Id<Desk>> DESK = TYPE.attribute("desk", DeskService::desk);
}
