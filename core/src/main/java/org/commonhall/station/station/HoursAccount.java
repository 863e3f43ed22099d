package org.commonhall.station.station;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.calendar.hours.MakeupPolicy;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
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
        Optional<Amenity> amenity = reading.find(Amenity.TYPE, new Id<Amenity>(place));
        Optional<Explanation> shut = amenity.flatMap(one -> shut(hours, station, one, notices, moment));
        if (shut.isPresent()) {
            return shut.get();
        }
        Optional<ClosureNotice> closed = notices.stream()
                .filter(notice -> notice.place().equals(place)
                        || notice.place().equals(station.id().value()))
                .filter(notice -> Closed.by(notice).holds(moment))
                .max(Comparator.comparing(ClosureNotice::endsAt));
        List<Explanation> parts = new ArrayList<>();
        Explanation account = closed.map(notice -> notice(reading, station, notice, parts))
                .orElseGet(() -> Explanation.of("station.explain.hours"));
        Own own = own(reading, station, place);
        boolean inherited = own.hours == null;
        String text = inherited ? station.hours() : own.hours;
        MakeupPolicy makeup = inherited ? station.makeup() : own.makeup;
        parts.add(
                text == null
                        ? Explanation.of("station.explain.unsaid")
                        : hours.explain(text, station.timeZone(), makeup, moment));
        return account.because(parts);
    }

    /** For whom the place is closed, for everybody; who of the staff said so, for those who may say it themselves. */
    private static Explanation notice(Reading reading, Station station, ClosureNotice notice, List<Explanation> parts) {
        Optional<Desk> desk = reading.find(Desk.TYPE, new Id<Desk>(notice.place()));
        Organization provider =
                reading.get(Organization.TYPE, desk.map(Desk::owner).orElse(station.host()));
        ZoneId zone = station.zoneId();
        UUID[] scopes =
                desk.map(Desk::scopes).orElseGet(() -> new UUID[] {station.id().value()});
        if (notice.author() != null && reading.allowsAny(StationRights.CLOSE, false, scopes)) {
            reading.find(Person.TYPE, new Id<Person>(notice.author()))
                    .map(author -> Explanation.of(
                            "station.explain.author", author.name(), LocalDateTime.ofInstant(notice.givenAt(), zone)))
                    .ifPresent(parts::add);
        }
        return Explanation.of(
                "station.explain.notice",
                notice.reason(),
                LocalDateTime.ofInstant(notice.endsAt(), zone),
                notice.notice().toHours(),
                Name.of(provider.name(), provider.nameEn()));
    }

    /** Why an amenity cannot be used though it may be open: it is out of order, or out of its season. */
    private static Optional<Explanation> shut(
            StationHours hours, Station station, Amenity amenity, List<ClosureNotice> notices, Instant moment) {
        ZoneId zone = station.zoneId();
        PlaceState state = hours.of(station, amenity, notices, moment);
        if (state.cause() == PlaceState.Cause.SEASON) {
            return Optional.of(Explanation.of(
                    "station.explain.season",
                    Objects.requireNonNull(amenity.seasonFrom()),
                    Objects.requireNonNull(amenity.seasonUntil())));
        } else if (state.cause() != PlaceState.Cause.OUT_OF_ORDER) {
            return Optional.empty();
        }
        List<Explanation> parts = new ArrayList<>();
        if (amenity.outReason() != null) {
            parts.add(Explanation.of("station.explain.reason", amenity.outReason()));
        }
        if (state.until() != null) {
            parts.add(Explanation.of("station.explain.back", state.until().atZone(zone)));
        }
        return Optional.of(Explanation.of(
                        "station.explain.out",
                        Objects.requireNonNull(amenity.outSince()).atZone(zone))
                .because(parts));
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
