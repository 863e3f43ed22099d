package org.commonhall.station;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.Reading;
import org.commonhall.calendar.MakeupPolicy;
import org.jspecify.annotations.Nullable;

/** Why a place is open or closed. */
final class HoursAccount {
    private HoursAccount() {}

    private record Own(@Nullable String hours, MakeupPolicy makeup) {}

    static Explanation of(
            Reading reading,
            StationHours hours,
            Station station,
            UUID place,
            List<ClosureNotice> notices,
            Instant moment) {
        Explanation account = notices.stream()
                .filter(notice -> notice.place().equals(place)
                        || notice.place().equals(station.id().value()))
                .filter(notice -> Shut.by(notice).holds(moment))
                .findFirst()
                .map(notice -> Explanation.of(
                        "station.explain.notice",
                        notice.reason(),
                        notice.endsAt(),
                        notice.notice().toHours()))
                .orElseGet(() -> Explanation.of("station.explain.hours"));
        Own own = own(reading, station, place);
        boolean inherited = own.hours == null;
        String text = inherited ? station.hours() : own.hours;
        if (text == null) {
            return account.because(List.of(Explanation.of("station.explain.unsaid")));
        }
        MakeupPolicy makeup = inherited ? station.makeup() : own.makeup;
        return account.because(List.of(hours.explain(text, station.timeZone(), makeup, moment)));
    }

    private static Own own(Reading reading, Station station, UUID place) {
        if (place.equals(station.id().value())) {
            return new Own(station.hours(), station.makeup());
        }
        return reading.find(Desk.TYPE, new Id<Desk>(place))
                .map(desk -> new Own(desk.hours(), desk.makeup()))
                .or(() -> reading.find(Amenity.TYPE, new Id<Amenity>(place))
                        .map(amenity -> new Own(amenity.hours(), amenity.makeup())))
                .or(() ->
                        reading.find(Zone.TYPE, new Id<Zone>(place)).map(zone -> new Own(zone.hours(), zone.makeup())))
                .orElseGet(() -> new Own(null, station.makeup()));
    }
}
