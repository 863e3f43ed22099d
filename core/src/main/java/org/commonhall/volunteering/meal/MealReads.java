package org.commonhall.volunteering.meal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.Page;
import org.commonhall.PageRequest;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;
import org.commonhall.volunteering.volunteer.Programme;
import org.jspecify.annotations.Nullable;

/** What coordinators see of meals. Thread-safe. */
public final class MealReads {
    private static final String READ = "meal.client_read";
    private static final int MOST_DAYS = 31;

    private final Corridor corridor;

    MealReads(Corridor corridor) {
        this.corridor = corridor;
    }

    /**
     * Reads how meals are ordered in a programme. Costs six statements beside those of the rights.
     *
     * @param by a coordinator or an auditor
     * @param programme which programme
     * @return how
     * @throws NotFound {@code record.missing} for a programme without meals
     */
    public MealServiceView service(Actor by, Id<Programme> programme) {
        return corridor.read(by, reading -> {
            reading.authorise(MealRights.READ_SERVICE, false, programme.value());
            MealService service = MealService.of(reading, programme);
            ImmutableList<MealServiceView.RouteRow> routes = routes(reading, programme).values().stream()
                    .sorted(Comparator.comparing(MealRoute::code))
                    .map(one -> new MealServiceView.RouteRow(one.id(), one.code(), one.title()))
                    .collect(ImmutableList.toImmutableList());
            ImmutableList<MealServiceView.DishRow> dishes =
                    reading.select(Query.of(Dish.TYPE).where(Dish.PROGRAMME.is(programme))).stream()
                            .sorted(Comparator.comparing(Dish::code))
                            .map(MealServiceView.DishRow::of)
                            .collect(ImmutableList.toImmutableList());
            ImmutableList<MealServiceView.RestrictionRow> restrictions =
                    reading.select(Query.of(Restriction.TYPE).where(Restriction.PROGRAMME.is(programme))).stream()
                            .sorted(Comparator.comparing(Restriction::code))
                            .map(one -> new MealServiceView.RestrictionRow(one.code(), Codes.read(one.forbids())))
                            .collect(ImmutableList.toImmutableList());
            return Names.shown(
                    reading,
                    names -> new MealServiceView(
                            programme,
                            names.of(Programme.TYPE, programme),
                            service.kitchen(),
                            names.of(Organization.TYPE, service.kitchen()),
                            service.orderBy(),
                            service.daysBefore(),
                            service.sidesPerMain(),
                            routes,
                            dishes,
                            restrictions));
        });
    }

    private static ImmutableMap<Id<MealRoute>, MealRoute> routes(Reading reading, Id<Programme> programme) {
        return reading.select(Query.of(MealRoute.TYPE).where(MealRoute.PROGRAMME.is(programme))).stream()
                .collect(ImmutableMap.toImmutableMap(MealRoute::id, route -> route));
    }

    /**
     * Reads a client. Costs eight statements beside those of the rights, that it was shown included.
     *
     * @param by a coordinator
     * @param id which client
     * @return the client
     * @throws NotFound {@code record.missing}
     */
    public ClientView client(Actor by, Id<MealClient> id) {
        return corridor.read(by, reading -> {
            MealClient client = reading.get(MealClient.TYPE, id);
            reading.authorise(MealRights.READ_CLIENTS, false, client.programme().value());
            return views(reading, client.programme(), List.of(client)).get(0);
        });
    }

    /**
     * Reads the clients of a programme whom meals may be brought to. Costs eight statements beside those of the rights, for
     * any number.
     *
     * @param by a coordinator
     * @param programme which programme
     * @param page which page
     * @return the clients, who was enrolled first first
     */
    public Page<ClientView> clients(Actor by, Id<Programme> programme, PageRequest page) {
        return corridor.read(by, reading -> {
            reading.authorise(MealRights.READ_CLIENTS, false, programme.value());
            Page<MealClient> found = reading.page(
                    Query.of(MealClient.TYPE)
                            .where(MealClient.PROGRAMME.is(programme))
                            .where(MealClient.LIVE.is(true)),
                    page);
            return new Page<>(views(reading, programme, found.items()), found.next());
        });
    }

    private static ImmutableList<ClientView> views(Reading reading, Id<Programme> programme, List<MealClient> clients) {
        if (clients.isEmpty()) {
            return ImmutableList.of();
        }
        List<Id<MealClient>> ids = clients.stream().map(MealClient::id).toList();
        LocalDate today = LocalDate.ofInstant(
                reading.now(), reading.get(Programme.TYPE, programme).zoneId());
        Map<Id<Person>, Person> people = people(reading, clients);
        Map<Id<MealRoute>, MealRoute> routes = routes(reading, programme);
        ImmutableListMultimap<Id<MealClient>, DietLine> facts =
                reading.select(Query.of(DietFact.TYPE).where(DietFact.CLIENT.in(ids))).stream()
                        .filter(fact -> fact.holds(today))
                        .collect(ImmutableListMultimap.toImmutableListMultimap(DietFact::client, DietFact::line));
        ImmutableListMultimap<Id<MealClient>, ClientView.Standing> standing =
                reading.select(Query.of(StandingOrder.TYPE).where(StandingOrder.CLIENT.in(ids))).stream()
                        .filter(one -> one.endsOn() == null || one.endsOn().isAfter(today))
                        .sorted(Comparator.comparing(StandingOrder::weekday).thenComparing(StandingOrder::id))
                        .collect(ImmutableListMultimap.toImmutableListMultimap(
                                StandingOrder::client,
                                one -> new ClientView.Standing(
                                        DayOfWeek.of((int) one.weekday()),
                                        one.ordered(),
                                        one.startsOn(),
                                        one.endsOn())));
        ImmutableListMultimap<Id<MealClient>, ClientView.Planned> planned =
                reading.select(Query.of(ClientChange.TYPE).where(ClientChange.CLIENT.in(ids))).stream()
                        .filter(one -> one.state() == ChangeState.PLANNED)
                        .sorted(Comparator.comparing(ClientChange::startsOn))
                        .collect(ImmutableListMultimap.toImmutableListMultimap(
                                ClientChange::client,
                                one -> new ClientView.Planned(
                                        one.id(), one.toStatus(), one.startsOn(), one.endsOn(), one.reason())));
        reading.disclosed(READ, MealClient.TYPE, clients);
        return clients.stream()
                .map(one -> new ClientView(
                        one.id(),
                        one.version(),
                        one.person(),
                        name(people, one),
                        one.statusOn(today),
                        one.ongoing(),
                        one.route(),
                        title(routes, one.route()),
                        one.position(),
                        one.alone(),
                        one.door(),
                        one.contact(),
                        facts.get(one.id()),
                        standing.get(one.id()),
                        planned.get(one.id())))
                .collect(ImmutableList.toImmutableList());
    }

    private static Map<Id<Person>, Person> people(Reading reading, Collection<MealClient> clients) {
        return reading.findAll(
                Person.TYPE, clients.stream().map(MealClient::person).collect(ImmutableSet.toImmutableSet()));
    }

    private static String name(Map<Id<Person>, Person> people, MealClient client) {
        return Objects.requireNonNull(people.get(client.person())).name();
    }

    private static @Nullable String title(Map<Id<MealRoute>, MealRoute> routes, @Nullable Id<MealRoute> route) {
        return route == null ? null : Objects.requireNonNull(routes.get(route)).title();
    }

    /**
     * Reads what a client gets in a week. Costs five statements beside those of the rights, that it was shown included.
     *
     * @param by a coordinator
     * @param id which client
     * @param from the first of seven days
     * @return the orders by date, cancelled ones included
     * @throws NotFound {@code record.missing}
     */
    public ImmutableList<OrderView> week(Actor by, Id<MealClient> id, LocalDate from) {
        return corridor.read(by, reading -> {
            MealClient client = reading.get(MealClient.TYPE, id);
            reading.authorise(MealRights.READ_CLIENTS, false, client.programme().value());
            List<MealOrder> orders = reading.select(Query.of(MealOrder.TYPE)
                    .where(MealOrder.CLIENT.is(id))
                    .where(MealOrder.SERVED_ON.between(from, from.plusDays(7)))
                    .orderBy(MealOrder.SERVED_ON.ascending()));
            return views(
                    reading,
                    orders,
                    MealItem.MEAL_ORDER.in(orders.stream().map(MealOrder::id).toList()),
                    ImmutableMap.of(id, client));
        });
    }

    /**
     * Reads the orders of a day. Costs six statements beside those of the rights, that they were shown included.
     *
     * @param by a coordinator
     * @param id which day
     * @return the orders, cancelled ones included
     * @throws NotFound {@code record.missing}
     */
    public ImmutableList<OrderView> orders(Actor by, Id<MealDay> id) {
        return corridor.read(by, reading -> {
            MealDay day = shown(reading, id);
            List<MealOrder> orders = MealOrder.of(reading, id);
            Map<Id<MealClient>, MealClient> clients =
                    reading.select(Query.of(MealClient.TYPE).where(MealClient.PROGRAMME.is(day.programme()))).stream()
                            .collect(Collectors.toMap(MealClient::id, client -> client));
            clients.keySet().retainAll(orders.stream().map(MealOrder::client).collect(Collectors.toSet()));
            return views(reading, orders, MealItem.MEAL_DAY.is(id), clients);
        });
    }

    private static MealDay shown(Reading reading, Id<MealDay> id) {
        MealDay day = reading.get(MealDay.TYPE, id);
        reading.authorise(MealRights.READ_CLIENTS, false, day.programme().value());
        return day;
    }

    private static ImmutableList<OrderView> views(
            Reading reading,
            List<MealOrder> orders,
            Condition<MealItem> which,
            Map<Id<MealClient>, MealClient> clients) {
        if (orders.isEmpty()) {
            return ImmutableList.of();
        }
        Map<Id<Person>, Person> people = people(reading, clients.values());
        ImmutableListMultimap<Id<MealOrder>, OrderView.Item> items =
                reading.select(Query.of(MealItem.TYPE).where(which)).stream()
                        .collect(
                                ImmutableListMultimap.toImmutableListMultimap(MealItem::mealOrder, OrderView.Item::of));
        reading.disclosed(READ, MealClient.TYPE, List.copyOf(clients.values()));
        return orders.stream()
                .map(order -> new OrderView(
                        order.id(),
                        order.version(),
                        order.client(),
                        name(people, Objects.requireNonNull(clients.get(order.client()))),
                        order.servedOn(),
                        order.status(),
                        order.once(),
                        order.cancelledBy(),
                        items.get(order.id())))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Reads a day, without any name. Costs four statements beside those of the rights.
     *
     * @param by a coordinator or an auditor
     * @param programme which programme
     * @param date which day
     * @return the day, empty while nothing is known of it
     */
    public Optional<DayView> day(Actor by, Id<Programme> programme, LocalDate date) {
        return corridor.read(by, reading -> {
            reading.authorise(MealRights.READ_SERVICE, false, programme.value());
            return MealDay.find(reading, programme, date).map(day -> view(reading, day));
        });
    }

    private static DayView view(Reading reading, MealDay day) {
        List<DayDish> menu = DayDish.of(reading, day.id()).stream()
                .sorted(Comparator.comparing(DayDish::component).thenComparing(DayDish::place))
                .toList();
        Map<Id<Dish>, Dish> dishes =
                reading.findAll(Dish.TYPE, menu.stream().map(DayDish::dish).collect(ImmutableSet.toImmutableSet()));
        ImmutableListMultimap<String, String> codes = menu.stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        DayDish::component,
                        one -> Objects.requireNonNull(dishes.get(one.dish())).code()));
        return Names.shown(
                reading,
                names -> new DayView(
                        day.id(),
                        day.version(),
                        day.programme(),
                        names.of(Programme.TYPE, day.programme()),
                        day.servedOn(),
                        day.status(),
                        day.generatedAt(),
                        day.confirmedAt(),
                        day.orders(),
                        day.meals(),
                        ImmutableMap.copyOf(Maps.transformValues(codes.asMap(), ImmutableList::copyOf))));
    }

    /**
     * Counts what the kitchen cooks on a day, with the names of those who get nothing or not all. Costs ten statements
     * beside those of the rights, one more where somebody is named.
     *
     * @param by a coordinator
     * @param id which day
     * @return the count
     * @throws NotFound {@code record.missing}
     */
    public KitchenSheet kitchen(Actor by, Id<MealDay> id) {
        return corridor.read(by, reading -> {
            KitchenTable table = KitchenTable.of(reading, shown(reading, id));
            KitchenCount count = table.count();
            Set<String> named = Stream.concat(
                            count.excluded().stream(), count.refused().stream().map(KitchenCount.Refused::client))
                    .collect(ImmutableSet.toImmutableSet());
            List<MealClient> clients = table.lines().stream()
                    .map(KitchenTable.Line::client)
                    .filter(client -> named.contains(client.id().toString()))
                    .toList();
            Map<Id<Person>, Person> people = people(reading, clients);
            reading.disclosed(READ, MealClient.TYPE, clients);
            return new KitchenSheet(
                    count,
                    clients.stream()
                            .collect(ImmutableMap.toImmutableMap(
                                    client -> client.id().toString(), client -> name(people, client))));
        });
    }

    /**
     * Gives the labels of a day, one a main dish. Costs twelve statements beside those of the rights, that they were shown
     * included.
     *
     * @param by a coordinator
     * @param id which day
     * @return the labels, by route and place in its line
     * @throws NotFound {@code record.missing}
     */
    public ImmutableList<MealLabel> labels(Actor by, Id<MealDay> id) {
        return corridor.read(by, reading -> {
            MealDay day = shown(reading, id);
            KitchenTable table = KitchenTable.of(reading, day);
            KitchenCount count = table.count();
            Map<Id<MealRoute>, MealRoute> routes = routes(reading, day.programme());
            List<KitchenTable.Line> lines = table.lines().stream()
                    .filter(line -> !line.away() && !line.excluded())
                    .sorted(Comparator.comparing((KitchenTable.Line line) ->
                                    String.valueOf(title(routes, line.client().route())))
                            .thenComparing(
                                    line -> Optional.ofNullable(line.client().position())
                                            .orElse(Long.MAX_VALUE))
                            .thenComparing(line -> line.client().id()))
                    .toList();
            List<MealClient> clients =
                    lines.stream().map(KitchenTable.Line::client).toList();
            Map<Id<Person>, Person> people = people(reading, clients);
            reading.disclosed(READ, MealClient.TYPE, clients);
            return lines.stream()
                    .flatMap(line -> labels(table, count, routes, line, name(people, line.client())))
                    .collect(ImmutableList.toImmutableList());
        });
    }

    private static Stream<MealLabel> labels(
            KitchenTable table,
            KitchenCount count,
            Map<Id<MealRoute>, MealRoute> routes,
            KitchenTable.Line line,
            String name) {
        List<MealItem> brought = line.items().stream()
                .filter(item -> table.dish(item) != null && !table.stopped(count, line, item))
                .toList();
        ImmutableList<String> sides = brought.stream()
                .filter(item -> !item.component().equals(Kitchen.MAIN))
                .map(item -> Objects.requireNonNull(table.dish(item)).title())
                .sorted()
                .collect(ImmutableList.toImmutableList());
        return brought.stream()
                .filter(item -> item.component().equals(Kitchen.MAIN))
                .flatMap(item -> {
                    Dish dish = Objects.requireNonNull(table.dish(item));
                    MealLabel label = new MealLabel(
                            line.client().id(),
                            name,
                            line.client().route(),
                            title(routes, line.client().route()),
                            dish.id(),
                            dish.title(),
                            item.serving(),
                            table.clash(line, item),
                            sides);
                    return Stream.generate(() -> label).limit(item.quantity());
                });
    }

    /**
     * Reads what somebody has to see to before the kitchen cooks, of today and the days after it. Costs six statements beside
     * those of the rights, that clients were shown included, eight more for each day that has begun and is not cooked.
     *
     * @param by a coordinator
     * @param programme which programme
     * @param days how many days ahead, 31 at most
     * @return what there is to see to
     * @throws NotFound {@code record.missing} for a programme without meals
     */
    public MealWarnings warnings(Actor by, Id<Programme> programme, int days) {
        return corridor.read(by, reading -> {
            reading.authorise(MealRights.READ_CLIENTS, false, programme.value());
            LocalDate today = LocalDate.ofInstant(
                    reading.now(), reading.get(Programme.TYPE, programme).zoneId());
            LocalDate until = today.plusDays(Math.min(Math.max(days, 0), MOST_DAYS) + 1L);
            List<KitchenTable> tables = reading
                    .select(Query.of(MealDay.TYPE)
                            .where(MealDay.PROGRAMME.is(programme))
                            .where(MealDay.SERVED_ON.between(today, until))
                            .orderBy(MealDay.SERVED_ON.ascending()))
                    .stream()
                    .filter(day -> day.status() == DayStatus.OPEN)
                    .map(day -> KitchenTable.of(reading, day))
                    .toList();
            Map<Id<MealClient>, MealClient> clients = reading
                    .select(Query.of(MealClient.TYPE)
                            .where(MealClient.PROGRAMME.is(programme))
                            .where(MealClient.LIVE.is(true)))
                    .stream()
                    .collect(Collectors.toMap(MealClient::id, client -> client));
            MealWarnings found = new MealWarnings(
                    tables.stream().flatMap(KitchenTable::clashes).collect(ImmutableList.toImmutableList()),
                    tables.stream().flatMap(KitchenTable::routeless).collect(ImmutableList.toImmutableList()),
                    clients.values().stream()
                            .flatMap(client -> client.returns(today, until).stream()
                                    .map(date -> new MealWarnings.Client(date, client.id(), "")))
                            .sorted(Comparator.comparing(MealWarnings.Client::date)
                                    .thenComparing(MealWarnings.Client::client))
                            .collect(ImmutableList.toImmutableList()));
            clients.keySet().retainAll(found.clients());
            Map<Id<Person>, Person> people = people(reading, clients.values());
            reading.disclosed(READ, MealClient.TYPE, List.copyOf(clients.values()));
            return found.named(id -> name(people, Objects.requireNonNull(clients.get(id))));
        });
    }
}
