package org.commonhall.station.station;

import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Names;
import org.jspecify.annotations.Nullable;

/**
 * A service of a desk as everybody may see it.
 *
 * @param id the identity
 * @param version the version, for {@code seen}
 * @param desk the desk
 * @param deskName its name
 * @param name the name
 * @param nameEn the English name, null if it has none
 * @param minutes how long it usually takes
 * @param walkIn whether people may come without an appointment
 * @param appointments whether it can be booked
 * @param confidential whether what is said stays between visitor and adviser
 */
public record DeskServiceView(
        Id<DeskService> id,
        long version,
        Id<Desk> desk,
        @Nullable Name deskName,
        String name,
        @Nullable String nameEn,
        long minutes,
        boolean walkIn,
        boolean appointments,
        boolean confidential) {

    static DeskServiceView of(DeskService service, Names names) {
        return new DeskServiceView(
                service.id(),
                service.version(),
                service.desk(),
                names.of(Desk.TYPE, service.desk()),
                service.name(),
                service.nameEn(),
                service.minutes(),
                service.walkIn(),
                service.appointments(),
                service.confidential());
    }
}
