package org.commonhall.corridor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import org.commonhall.CommonhallException;
import org.jspecify.annotations.Nullable;

/** When a call was made, and in which wall time it tells moments: of the place it has read last, else of the hall. Not thread-safe. */
abstract class Telling {
    private final Instant now;
    private final ZoneId hall;
    private ZoneId zone;

    Telling(ZoneId hall, Instant now) {
        this.hall = hall;
        this.zone = hall;
        this.now = now;
    }

    /**
     * The one reading of the clock of this call.
     *
     * @return to the microsecond
     */
    public final Instant now() {
        return now;
    }

    /**
     * The wall clock in which this call tells moments.
     *
     * @return the zone of the place that was read last, of the hall before that
     */
    public final ZoneId zone() {
        return zone;
    }

    /**
     * The zone of what belongs to no place.
     *
     * @return the zone of the hall, as its builder was told
     */
    public final ZoneId hallZone() {
        return hall;
    }

    /**
     * The day of this call where no place has a say.
     *
     * @return the date in the zone of the hall
     */
    public final LocalDate today() {
        return LocalDate.ofInstant(now, hall);
    }

    final <T> T seen(T record) {
        if (record instanceof WallClock place) {
            zone = place.zoneId();
        }
        return record;
    }

    /** Runs a use case, whose refusals are told in the wall time it has come to. */
    static <C extends Telling, R extends @Nullable Object> R told(C call, Function<C, R> work) {
        try {
            return work.apply(call);
        } catch (CommonhallException refused) {
            throw refused.at(call.zone());
        }
    }
}
