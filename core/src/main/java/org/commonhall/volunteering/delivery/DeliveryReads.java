package org.commonhall.volunteering.delivery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;
import org.commonhall.volunteering.meal.ClientStatus;
import org.commonhall.volunteering.meal.MealClient;
import org.commonhall.volunteering.meal.MealDay;
import org.commonhall.volunteering.meal.MealRoute;
import org.commonhall.volunteering.volunteer.Programme;
import org.jspecify.annotations.Nullable;

/** What coordinators and carriers see of rounds. Thread-safe. */
public final class DeliveryReads {
    private static final String READ = "delivery.client_read";
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final Corridor corridor;

    DeliveryReads(Corridor corridor) {
        this.corridor = corridor;
    }

    /**
     * Reads the lines of the routes of a day. Costs seven statements beside those of the rights, that clients were shown
     * included, one more once the kitchen cooks.
     *
     * @param by a coordinator
     * @param id which day
     * @return the lines, by title of the route; a route without clients has none
     */
    public ImmutableList<RouteProposal> lines(Actor by, Id<MealDay> id) {
        return corridor.read(by, reading -> {
            MealDay day = shown(reading, id);
            RouteLines lines = RouteLines.of(reading, day);
            Map<Id<MealRoute>, MealRoute> routes = reading.findAll(MealRoute.TYPE, lines.routes());
            List<MealClient> clients = lines.routes().stream()
                    .flatMap(route -> lines.today(route).stream())
                    .toList();
            Map<Id<MealClient>, Id<Person>> people =
                    clients.stream().collect(Collectors.toMap(MealClient::id, MealClient::person));
            Map<Id<Person>, Person> names = reading.findAll(Person.TYPE, ImmutableSet.copyOf(people.values()));
            reading.disclosed(READ, MealClient.TYPE, clients);
            return lines.routes().stream()
                    .map(route -> {
                        RouteOrder line = lines.line(route);
                        return new RouteProposal(
                                route,
                                Objects.requireNonNull(routes.get(route)).title(),
                                line.settled(),
                                line.clients().stream()
                                        .map(client -> new RouteProposal.Stop(
                                                client,
                                                Objects.requireNonNull(names.get(people.get(client)))
                                                        .name()))
                                        .collect(ImmutableList.toImmutableList()));
                    })
                    .sorted(Comparator.comparing(RouteProposal::title).thenComparing(RouteProposal::route))
                    .collect(ImmutableList.toImmutableList());
        });
    }

    private static MealDay shown(Reading reading, Id<MealDay> id) {
        MealDay day = reading.get(MealDay.TYPE, id);
        reading.authorise(DeliveryRights.READ_SHEETS, false, day.programme().value());
        return day;
    }

    /**
     * Reads the sheets of a day, to be printed. Costs eight statements beside those of the rights, that clients were shown
     * included.
     *
     * @param by a coordinator
     * @param id which day
     * @return the sheets, by title of the route
     * @throws RuleViolation {@code delivery.day.unarranged} unless somebody has looked at each line
     */
    public ImmutableList<RouteSheet> routeSheets(Actor by, Id<MealDay> id) {
        return corridor.read(by, reading -> {
            MealDay day = shown(reading, id);
            List<MealDrop> drops = MealDrop.of(reading, id);
            Set<Id<RouteDay>> walked = drops.stream()
                    .filter(drop -> drop.status() != DropStatus.CANCELLED)
                    .map(MealDrop::routeDay)
                    .collect(Collectors.toSet());
            List<RouteDay> rounds = RouteDay.of(reading, id).stream()
                    .filter(round -> walked.contains(round.id()))
                    .toList();
            rounds.forEach(RouteDay::requireConfirmed);
            return sheets(reading, day.servedOn(), rounds, drops, true);
        });
    }

    /**
     * Reads one's own rounds of a day. Names, doors and labels are shown from six in the evening before to an hour after the
     * end of the day. Costs nine statements, that clients were shown included.
     *
     * @param by a carrier
     * @param id which day
     * @return the sheets of the routes with the meals that are one's own, by title
     */
    public ImmutableList<RouteSheet> myRound(Actor by, Id<MealDay> id) {
        return corridor.read(by, reading -> {
            reading.authorise(DeliveryRights.READ_ROUND, by.person() != null);
            Id<Person> person = Person.idOf(by, DeliveryRights.READ_ROUND);
            List<MealDrop> drops = reading
                    .select(Query.of(MealDrop.TYPE)
                            .where(MealDrop.CARRIER.is(person))
                            .where(MealDrop.MEAL_DAY.is(id)))
                    .stream()
                    .toList();
            if (drops.isEmpty()) {
                return ImmutableList.of();
            }
            LocalDate date = drops.get(0).servedOn();
            ZoneId zone = reading.get(Programme.TYPE, drops.get(0).programme()).zoneId();
            Instant from = date.minusDays(1).atTime(EVENING).atZone(zone).toInstant();
            Instant until = date.plusDays(1).atStartOfDay(zone).plusHours(1).toInstant();
            boolean open = !reading.now().isBefore(from) && reading.now().isBefore(until);
            Set<Id<RouteDay>> walked = drops.stream().map(MealDrop::routeDay).collect(Collectors.toSet());
            return sheets(
                    reading,
                    date,
                    List.copyOf(reading.findAll(RouteDay.TYPE, walked).values()),
                    drops,
                    open);
        });
    }

    private static ImmutableList<RouteSheet> sheets(
            Reading reading, LocalDate date, List<RouteDay> rounds, List<MealDrop> drops, boolean open) {
        Map<Id<MealRoute>, MealRoute> routes = reading.findAll(
                MealRoute.TYPE, rounds.stream().map(RouteDay::route).collect(ImmutableSet.toImmutableSet()));
        Map<Id<MealClient>, MealClient> clients = reading.findAll(
                MealClient.TYPE, drops.stream().map(MealDrop::client).collect(ImmutableSet.toImmutableSet()));
        Map<Id<Person>, Person> people = reading.findAll(
                Person.TYPE,
                Stream.concat(
                                clients.values().stream().map(MealClient::person),
                                drops.stream().map(MealDrop::carrier).filter(Objects::nonNull))
                        .collect(ImmutableSet.toImmutableSet()));
        Map<Id<MealClient>, AgreedPlace> places = open
                ? reading.select(Query.of(AgreedPlace.TYPE).where(AgreedPlace.CLIENT.in(clients.keySet()))).stream()
                        .collect(Collectors.toMap(AgreedPlace::client, one -> one))
                : Map.of();
        if (open) {
            reading.disclosed(READ, MealClient.TYPE, List.copyOf(clients.values()));
        }
        ImmutableListMultimap<Id<RouteDay>, MealDrop> doors = drops.stream()
                .filter(drop -> drop.status() != DropStatus.CANCELLED)
                .sorted(Comparator.comparing(MealDrop::place).thenComparing(MealDrop::id))
                .collect(ImmutableListMultimap.toImmutableListMultimap(MealDrop::routeDay, drop -> drop));
        return rounds.stream()
                .map(round -> new RouteSheet(
                        round.id(),
                        round.version(),
                        round.route(),
                        Objects.requireNonNull(routes.get(round.route())).title(),
                        date,
                        round.status(),
                        doors.get(round.id()).stream()
                                .map(drop -> door(
                                        drop,
                                        Objects.requireNonNull(clients.get(drop.client())),
                                        people,
                                        places.get(drop.client()),
                                        open))
                                .collect(ImmutableList.toImmutableList())))
                .sorted(Comparator.comparing(RouteSheet::title).thenComparing(RouteSheet::round))
                .collect(ImmutableList.toImmutableList());
    }

    private static RouteSheet.Door door(
            MealDrop drop,
            MealClient client,
            Map<Id<Person>, Person> people,
            @Nullable AgreedPlace agreed,
            boolean open) {
        return new RouteSheet.Door(
                drop.id(),
                drop.version(),
                drop.client(),
                open ? Objects.requireNonNull(people.get(client.person())).name() : null,
                open ? client.door() : null,
                open ? drop.label() : null,
                agreed == null ? null : agreed.words(),
                drop.meals(),
                drop.carrier(),
                drop.carrier() == null
                        ? null
                        : Objects.requireNonNull(people.get(drop.carrier())).name(),
                drop.status(),
                drop.coldAfter(),
                client.statusOn(drop.servedOn()) != ClientStatus.ACTIVE);
    }

    /**
     * Reads how the rounds of a day go on, without any name. Costs three statements beside those of the rights.
     *
     * @param by a coordinator or an auditor
     * @param id which day
     * @return the routes of the day
     */
    public ImmutableList<RouteProgress> progress(Actor by, Id<MealDay> id) {
        return corridor.read(by, reading -> {
            MealDay day = reading.get(MealDay.TYPE, id);
            reading.authorise(
                    DeliveryRights.READ_PROGRESS, false, day.programme().value());
            ImmutableListMultimap<Id<RouteDay>, MealDrop> drops = MealDrop.of(reading, id).stream()
                    .collect(ImmutableListMultimap.toImmutableListMultimap(MealDrop::routeDay, drop -> drop));
            return RouteDay.of(reading, id).stream()
                    .sorted(Comparator.comparing(RouteDay::id))
                    .map(round -> new RouteProgress(
                            round.id(),
                            round.route(),
                            round.status(),
                            drops.get(round.id()).stream()
                                    .filter(drop -> drop.carrier() == null)
                                    .count(),
                            ImmutableSortedMap.copyOf(drops.get(round.id()).stream()
                                    .collect(Collectors.groupingBy(MealDrop::status, Collectors.counting())))))
                    .collect(ImmutableList.toImmutableList());
        });
    }
}
