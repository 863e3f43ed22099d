package org.commonhall.directory.building;

import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Names;
import org.commonhall.directory.directory.Holder;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A tenure as somebody may see it: the holder is shown to the registrar and to the holder alone.
 *
 * @param id the tenure
 * @param unit the unit
 * @param unitName its name
 * @param kind as what it is held
 * @param holder who holds it, absent if withheld
 * @param name the holder's name, absent if withheld
 * @param share a co-owner's share, absent if unknown or whole
 * @param startsOn the first day
 * @param endsOn the first day it is no longer held, absent while it lasts
 */
public record TenureView(
        Id<Tenure> id,
        Id<Unit> unit,
        @Nullable Name unitName,
        Tenure.Kind kind,
        @Nullable Holder holder,
        @Personal("contact") @Nullable String name,
        @Nullable Share share,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    static TenureView of(Tenure tenure, @Nullable String name, boolean shown, Names names) {
        return new TenureView(
                tenure.id(),
                tenure.unit(),
                names.of(Unit.TYPE, tenure.unit()),
                tenure.kind(),
                shown ? tenure.holder() : null,
                shown ? name : null,
                tenure.share().orElse(null),
                tenure.startsOn(),
                tenure.endsOn());
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
