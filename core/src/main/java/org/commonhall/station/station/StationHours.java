package org.commonhall.station.station;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.UncheckedExecutionException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.CommonhallException;
import org.commonhall.Explanation;
import org.commonhall.InvalidInput;
import org.commonhall.calendar.hours.MakeupPolicy;
import org.commonhall.calendar.hours.OpeningDays;
import org.commonhall.calendar.hours.OpeningHours;
import org.commonhall.calendar.hours.OpeningState;
import org.commonhall.corridor.Parts;
import org.jspecify.annotations.Nullable;

/**
 * When the places of a station are open: their hours, overridden by closure notices, season and what is out of order. Hours
 * are parsed once and kept in a bounded cache. Thread-safe.
 */
public final class StationHours {
    private static final int MAX_CACHED = 10_000;
    private static final int MAX_STEPS = 200;

    private final StationPolicy policy;
    private final LoadingCache<Key, Schedule> schedules;

    /**
     * Gives the hours of a hall; all its capabilities share their cache.
     *
     * @param parts what a facade is made of
     * @return always the same ones
     */
    public static StationHours of(Parts parts) {
        return parts.shared(StationHours.class, () -> new StationHours(parts.settings(StationPolicy.class)));
    }

    StationHours(StationPolicy policy) {
        this.policy = policy;
        this.schedules = CacheBuilder.newBuilder().maximumSize(MAX_CACHED).build(CacheLoader.from(this::read));
    }

    private record Key(String text, String zone, MakeupPolicy makeup) {}

    private Schedule read(Key key) {
        return new Schedule(OpeningHours.parse(key.text), days(key.zone, key.makeup));
    }

    /**
     * Gives the days of a wall clock, with the holidays the hall has set.
     *
     * @param zone the zone of the wall clock
     * @param makeup what make-up working days are to the weekdays of opening hours
     * @return the days
     */
    public OpeningDays days(String zone, MakeupPolicy makeup) {
        return OpeningDays.of(zone).with(policy.holidays(), makeup);
    }

    /**
     * Gives what the hall has set.
     *
     * @return the policy
     */
    public StationPolicy policy() {
        return policy;
    }

    /**
     * Refuses hours that cannot be read, or that ask for holidays that the hall does not know.
     *
     * @param hours opening hours, null for none
     * @param zone the zone of the wall clock, which must be one
     * @param makeup what make-up working days are to the weekdays of these hours
     * @param now the moment for which holidays must be known
     */
    public void require(@Nullable String hours, String zone, MakeupPolicy makeup, Instant now) {
        if (hours == null) {
            OpeningDays.of(zone);
        } else {
            // What is read here is what the first question will ask.
            schedule(new Key(hours, zone, makeup)).at(now);
        }
    }

    private Schedule schedule(Key key) {
        try {
            return schedules.getUnchecked(key);
        } catch (UncheckedExecutionException failed) {
            throw failed.getCause() instanceof CommonhallException refusal ? refusal : failed;
        }
    }

    /** The account of hours without any notice. */
    Explanation explain(String text, String zone, MakeupPolicy makeup, Instant moment) {
        return OpeningHours.parse(text).explain(moment, days(zone, makeup));
    }

    /**
     * Tells whether a station is open.
     *
     * @param station the station
     * @param notices closure notices in force, of any place
     * @param now the moment
     * @return the answer
     */
    public PlaceState of(Station station, List<ClosureNotice> notices, Instant now) {
        return state(
                station,
                station.hours(),
                station.makeup(),
                closures(station, station.id().value(), notices),
                now);
    }

    /**
     * Tells whether a zone is open.
     *
     * @param station its station
     * @param zone the zone
     * @param notices closure notices in force, of any place
     * @param now the moment
     * @return the answer
     */
    public PlaceState of(Station station, Zone zone, List<ClosureNotice> notices, Instant now) {
        return own(
                station,
                zone.hours(),
                zone.makeup(),
                closures(station, zone.id().value(), notices),
                now);
    }

    /**
     * Tells whether a desk is open.
     *
     * @param station its station
     * @param desk the desk
     * @param notices closure notices in force, of any place
     * @param now the moment
     * @return the answer
     */
    public PlaceState of(Station station, Desk desk, List<ClosureNotice> notices, Instant now) {
        return own(
                station,
                desk.hours(),
                desk.makeup(),
                closures(station, desk.id().value(), notices),
                now);
    }

    /**
     * Tells whether an amenity can be used. It is closed out of its season and while it is out of order.
     *
     * @param station its station
     * @param amenity the amenity
     * @param notices closure notices in force, of any place
     * @param now the moment
     * @return the answer
     */
    public PlaceState of(Station station, Amenity amenity, List<ClosureNotice> notices, Instant now) {
        if (amenity.outSince() != null) {
            return new PlaceState(
                    OpeningState.CLOSED,
                    PlaceState.Cause.OUT_OF_ORDER,
                    amenity.outReason(),
                    amenity.outUntil() != null && now.isBefore(amenity.outUntil()) ? amenity.outUntil() : null);
        }
        ImmutableList<Closed> closures = Stream.concat(
                        closures(station, amenity.id().value(), notices).stream(), seasons(station, amenity, now))
                .collect(ImmutableList.toImmutableList());
        return own(station, amenity.hours(), amenity.makeup(), closures, now);
    }

    private PlaceState own(
            Station station, @Nullable String hours, MakeupPolicy makeup, List<Closed> closures, Instant now) {
        return hours == null
                ? state(station, station.hours(), station.makeup(), closures, now)
                : state(station, hours, makeup, closures, now);
    }

    private static ImmutableList<Closed> closures(Station station, UUID place, List<ClosureNotice> notices) {
        return notices.stream()
                .filter(notice -> notice.withdrawnAt() == null)
                .filter(notice -> notice.place().equals(place)
                        || notice.place().equals(station.id().value()))
                .map(Closed::by)
                .collect(ImmutableList.toImmutableList());
    }

    // From the day after the last one of a season to the first one of the next, around the year of the moment.
    private static Stream<Closed> seasons(Station station, Amenity amenity, Instant now) {
        if (amenity.seasonFrom() == null || amenity.seasonUntil() == null) {
            return Stream.of();
        }
        MonthDay from = MonthDay.parse("--" + amenity.seasonFrom());
        MonthDay until = MonthDay.parse("--" + amenity.seasonUntil());
        ZoneId zone = ZoneId.of(station.timeZone());
        int year = now.atZone(zone).getYear();
        return Stream.of(year - 1, year, year + 1).map(start -> {
            LocalDate off = until.atYear(start).plusDays(1);
            LocalDate on = from.atYear(off.isAfter(from.atYear(start)) ? start + 1 : start);
            return new Closed(
                    off.atStartOfDay(zone).toInstant(),
                    on.atStartOfDay(zone).toInstant(),
                    PlaceState.Cause.SEASON,
                    null);
        });
    }

    private PlaceState state(
            Station station, @Nullable String hours, MakeupPolicy makeup, List<Closed> closures, Instant now) {
        Schedule schedule = hours == null ? null : schedule(new Key(hours, station.timeZone(), makeup));
        PlaceState here = effective(schedule, closures, now);
        if (closures.isEmpty()) {
            // Hours alone know when they change; only what overrides them has to be looked at moment by moment.
            Instant change = schedule == null ? null : schedule.at(now).change();
            return new PlaceState(here.state(), here.cause(), here.comment(), change);
        }
        Instant at = now;
        for (int step = 0; step < MAX_STEPS; step++) {
            Optional<Instant> next = boundary(schedule, closures, at);
            if (next.isEmpty()) {
                return here;
            }
            at = next.get();
            if (effective(schedule, closures, at).state() != here.state()) {
                return new PlaceState(here.state(), here.cause(), here.comment(), at);
            }
        }
        return here;
    }

    private static PlaceState effective(@Nullable Schedule schedule, List<Closed> closures, Instant at) {
        Optional<Closed> closed =
                closures.stream().filter(one -> one.holds(at)).max(Comparator.comparing(Closed::until));
        if (closed.isPresent()) {
            return new PlaceState(
                    OpeningState.CLOSED, closed.get().cause(), closed.get().reason(), null);
        }
        if (schedule == null) {
            return new PlaceState(OpeningState.UNKNOWN, PlaceState.Cause.UNSAID, null, null);
        }
        Schedule.Stretch stretch = schedule.at(at);
        return new PlaceState(stretch.state(), PlaceState.Cause.HOURS, stretch.comment(), null);
    }

    private static Optional<Instant> boundary(@Nullable Schedule schedule, List<Closed> closures, Instant after) {
        Stream<Instant> edges = closures.stream().flatMap(closed -> Stream.of(closed.from(), closed.until()));
        Stream<Instant> change = schedule == null
                ? Stream.of()
                : Stream.ofNullable(schedule.at(after).change());
        return Stream.concat(edges, change).filter(edge -> edge.isAfter(after)).min(Comparator.naturalOrder());
    }

    /** Refuses a season whose days are no days of a year, or of which one is missing. */
    static void requireSeason(@Nullable String from, @Nullable String until) {
        if ((from == null) != (until == null)) {
            throw new InvalidInput("details.seasonFrom", "station.season");
        }
        for (String day : from == null || until == null ? List.<String>of() : List.of(from, until)) {
            try {
                MonthDay.parse("--" + day);
            } catch (DateTimeException none) {
                throw new InvalidInput("details.seasonFrom", "station.season");
            }
        }
    }
}
