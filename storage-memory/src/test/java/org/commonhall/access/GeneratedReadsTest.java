package org.commonhall.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.io.Resources;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.CommonhallException;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Role;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.HostIdentity;
import org.commonhall.directory.directory.LinkIdentity;
import org.commonhall.directory.directory.Person;
import org.commonhall.journal.JournalSeal;
import org.commonhall.learning.course.CatalogueFilter;
import org.commonhall.report.ImpactQuery;
import org.commonhall.request.inbox.RequestFilter;
import org.commonhall.request.rates.RateMethod;
import org.commonhall.request.rates.RateQuery;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.station.booking.FreeRoomQuery;
import org.commonhall.station.station.NearbyQuery;
import org.commonhall.station.station.Station;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.ValueType;
import org.commonhall.volunteering.shift.ShiftFilter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Every read of the product by six actors on real records: who gets an answer is held against the table {@code
 * reads.txt}, and no outsider finds a personal or hidden value anywhere in what is returned. With {@code
 * -Dcommonhall.reads=FILE} the table is written there, to be reviewed line by line.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedReadsTest {
    private static final String CANARY = "canary ";
    private static final int LAST = 3;

    /** What outsiders may read although it is somebody's. */
    private static final ImmutableList<Exemption> OPEN = ImmutableList.of(
            new Exemption(
                    "NoticeReads.objections", "objection.text", true, "read by all with the reply, without a name"),
            new Exemption("NoticeReads.objections", "objection.reply", true, "the reply to all who object"),
            new Exemption("CommitteeReads.get", "person.name", false, "people with an account know who sits on a body"),
            new Exemption(
                    "CommitteeReads.ofBody", "person.name", false, "people with an account know who sits on a body"),
            new Exemption("Directory.names", "person.name", false, "people with an account know who sits on a body"),
            new Exemption("CommitteeReads.proposals", "proposal.title", false, "what supporters are looked for"),
            new Exemption("CommitteeReads.proposals", "proposal.text", false, "what supporters are looked for"),
            new Exemption("MeetingReads.demands", "meeting_demand.title", true, "what a meeting is demanded for"),
            new Exemption("MeetingReads.demands", "meeting_demand.text", true, "what a meeting is demanded for"),
            new Exemption("RequestReads.get", "service_request.title", true, "a public request, without a name"),
            new Exemption("RequestReads.get", "service_request.matter", true, "a public request, without a name"),
            new Exemption("RequestReads.get", "service_request.place", true, "a public request, without a name"),
            new Exemption("RequestReads.numbered", "service_request.title", true, "a public request, without a name"),
            new Exemption("RequestReads.numbered", "service_request.matter", true, "a public request, without a name"),
            new Exemption("RequestReads.numbered", "service_request.place", true, "a public request, without a name"),
            new Exemption("ChainReads.of", "service_request.title", true, "a public request, without a name"),
            new Exemption("Traces.of", "service_request.title", true, "a public request, without a name"));

    private final PopulatedHall hall = new PopulatedHall();
    private final Map<Class<?>, List<UUID>> ids = hall.ids();
    private final Map<Class<?>, List<Object>> values = new HashMap<>(values());
    private final List<String> rows = new ArrayList<>();
    private final Set<String> leaks = new TreeSet<>();
    private final Set<Exemption> used = new HashSet<>();
    private final Set<String> inside = new TreeSet<>();

    /** A read, and the facade it is called on. */
    private record Read(UseCases.Facade facade, Method method) {
        String name() {
            return facade.name(method);
        }
    }

    /** A value that a read gives to people it does not belong to, to visitors as well or not, and why. */
    private record Exemption(String read, String value, boolean visitors, String why) {
        boolean covers(Read by, String actor, String found) {
            return read.equals(by.name()) && found.equals(value) && (visitors || !actor.equals("visitor"));
        }
    }

    private Stream<Read> reads() {
        return UseCases.facades().values().stream()
                .flatMap(facade -> facade.useCases()
                        .filter(method -> method.getParameterTypes()[0] == Actor.class)
                        .map(method -> new Read(facade, method)));
    }

    /** Calls every read once for everybody; each of the tests looks at what came of it. */
    @BeforeAll
    void readEverything() {
        PopulatedHall.schema()
                .types()
                .forEach(type -> mark(
                        type, record -> true, attribute -> attribute.personal().isPresent()));
        hall.hidden(this::mark);
        Map<String, Actor> actors = new TreeMap<>(hall.outsiders);
        actors.putAll(hall.insiders);
        reads().collect(Collectors.groupingBy(Read::name, TreeMap::new, Collectors.toList()))
                .forEach((name, forms) -> rows.add((name + ": " + readers(forms, actors)).strip()));
    }

    /** Who is answered with something; after a bar, who is answered with nothing in it. */
    private String readers(List<Read> forms, Map<String, Actor> actors) {
        if (!forms.get(0).facade().isReached(hall.test.hall)) {
            return "tried by the row of its facade, which needs an argument";
        }
        List<String> something = new ArrayList<>();
        List<String> nothing = new ArrayList<>();
        actors.forEach((name, actor) -> {
            boolean answered = false;
            boolean shown = false;
            for (Read read : forms) {
                for (Object[] call : calls(read, actor)) {
                    Object answer = answer(read, call);
                    answered |= answer != null;
                    shown |= answer != null && !UseCase.isNothing(answer);
                    find(read, name, answer);
                }
            }
            if (answered) {
                (shown ? something : nothing).add(name);
            }
        });
        return (String.join(", ", something) + (nothing.isEmpty() ? "" : " | " + String.join(", ", nothing))).strip();
    }

    private void find(Read read, String actor, @Nullable Object answer) {
        Set<String> found = new TreeSet<>();
        search(answer, found, Collections.newSetFromMap(new IdentityHashMap<>()));
        if (hall.insiders.containsKey(actor)) {
            inside.addAll(found);
            return;
        }
        for (String value : found) {
            List<Exemption> covering = OPEN.stream()
                    .filter(exemption -> exemption.covers(read, actor, value))
                    .toList();
            used.addAll(covering);
            if (covering.isEmpty()) {
                leaks.add(read.name() + " by " + actor + ": " + value);
            }
        }
    }

    @Test
    void everyReadIsForWhomTheTableSays() throws IOException {
        String table = String.join("\n", rows);
        String file = System.getProperty("commonhall.reads", "");
        if (!file.isEmpty()) {
            Files.writeString(Path.of(file), table + "\n");
        }
        String reviewed = Resources.toString(
                Resources.getResource(GeneratedReadsTest.class, "reads.txt"), StandardCharsets.UTF_8);
        assertThat(table).isEqualTo(reviewed.strip());
    }

    @Test
    void noOutsiderFindsWhatIsOthers() {
        assertThat(leaks).isEmpty();
        assertThat(used).as("every exemption is needed").isEqualTo(Set.copyOf(OPEN));
    }

    /** Own staff find canaries, so that a search which finds nothing has looked at something. */
    @Test
    void ownStaffFindWhatIsTheirs() {
        assertThat(inside).containsAll(PopulatedHall.hiddenValues());
    }

    /** Puts a canary that tells its table and component in some texts of some records. */
    private <T extends Record> void mark(
            RecordType<T> type, Predicate<? super T> which, Predicate<? super Attribute<T, ?>> what) {
        List<Attribute<T, ?>> texts = type.attributes().stream()
                .filter(attribute -> attribute.type() == ValueType.TEXT && attribute.maxLength() >= 60)
                .filter(what)
                .toList();
        if (texts.isEmpty()) {
            return;
        }
        List<T> marked = hall.all(type).stream()
                .filter(which)
                .map(record -> {
                    @Nullable Object[] values = type.toStored(record);
                    texts.forEach(text -> values[text.position()] = CANARY + type.table() + "." + text.name());
                    return type.fromStored(values);
                })
                .toList();
        if (!marked.isEmpty()) {
            hall.test.storage.inTransaction(transaction -> transaction.update(type, marked));
        }
    }

    private @Nullable Object answer(Read read, Object[] arguments) {
        try {
            Object answer = read.method().invoke(read.facade().of().apply(hall.test.hall), arguments);
            return answer == null || answer.equals(Optional.empty()) ? null : answer;
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof CommonhallException) {
                return null;
            }
            throw new AssertionError(read.name() + Arrays.toString(arguments), thrown.getCause());
        } catch (IllegalAccessException hidden) {
            throw new LinkageError(read.name(), hidden);
        }
    }

    private List<Object[]> calls(Read read, Actor by) {
        if (!read.facade().isReached(hall.test.hall)) {
            return List.of();
        }
        List<List<Object>> choices = new ArrayList<>();
        for (Parameter parameter : read.method().getParameters()) {
            choices.add(choices(parameter.getParameterizedType(), by));
        }
        return Lists.cartesianProduct(choices).stream().map(List::toArray).toList();
    }

    private List<Object> choices(Type type, Actor by) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == Id.class) {
            return ids.getOrDefault((Class<?>) generic.getActualTypeArguments()[0], List.of()).stream()
                    .<Object>map(Id::new)
                    .toList();
        }
        Class<?> plain = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        if (plain == Actor.class) {
            return List.of(by);
        } else if (plain.isEnum()) {
            return List.of(plain.getEnumConstants());
        }
        return values.getOrDefault(plain, List.of());
    }

    private Map<Class<?>, List<Object>> values() {
        Id<Person> stranger = Person.idOf(Objects.requireNonNull(hall.outsiders.get("stranger")));
        hall.test.directory.linkIdentity(
                hall.test.founder, new LinkIdentity(stranger, new HostIdentity("district", "42")));
        LocalDate today = FoundedHall.TODAY;
        Instant noon = Instant.parse("2026-11-23T04:00:00Z");
        Stream<Object> people = of(Person.class).stream().map(id -> Holder.person(new Id<>(id)));
        Stream<Object> rooms = of(Station.class).stream()
                .map(id -> FreeRoomQuery.at(new Id<>(id), today.atTime(8, 0), today.atTime(20, 0), 30, 1));
        Stream<Object> texts = hall.all(ServiceRequest.TYPE).stream().map(ServiceRequest::number);
        return ImmutableMap.<Class<?>, List<Object>>builder()
                .put(
                        UUID.class,
                        Stream.concat(
                                        PopulatedHall.DECISIONS.stream(),
                                        ids.entrySet().stream().flatMap(this::named))
                                .<Object>map(id -> id)
                                .toList())
                .put(Role.class, List.of(Role.ADMINISTRATOR, Role.AUDITOR))
                .put(HostIdentity.class, List.of(new HostIdentity("district", CANARY + "identity_link.subject")))
                .put(Holder.class, people.toList())
                .put(FreeRoomQuery.class, rooms.toList())
                .put(String.class, Stream.concat(Stream.of(""), texts).toList())
                .put(PageRequest.class, List.of(PageRequest.first(50)))
                .put(LocalDate.class, List.of(today, today.plusDays(1)))
                .put(Instant.class, List.of(noon))
                .put(Span.class, List.of(Span.of(noon, noon.plusSeconds(86_400))))
                .put(RequestFilter.class, List.of(RequestFilter.ALL))
                .put(CatalogueFilter.class, List.of(CatalogueFilter.everything().build()))
                .put(ShiftFilter.class, List.of(ShiftFilter.everything().build()))
                .put(ImpactQuery.class, List.of(ImpactQuery.of(Scopes.DISTRICT, today.minusDays(9), today.plusDays(9))))
                .put(
                        RateQuery.class,
                        List.of(RateQuery.of(today.minusDays(9), today.plusDays(9), RateMethod.CLOCK)
                                .build()))
                .put(
                        NearbyQuery.class,
                        List.of(NearbyQuery.around(PopulatedHall.HERE, 5000)
                                .openOnly(false)
                                .build()))
                .put(JournalSeal.class, List.of(hall.test.hall.journal().head(hall.test.founder)))
                .put(Set.class, List.of(of(Person.class).stream().map(Id::new).collect(Collectors.toSet())))
                .put(Locale.class, List.of(Locale.ENGLISH))
                .put(boolean.class, List.of(false))
                .put(int.class, List.of(10))
                .put(long.class, List.of(0L))
                .buildOrThrow();
    }

    /** Everybody, whose things are listed, and the last of each other kind, which are the hidden ones. */
    private Stream<UUID> named(Map.Entry<Class<?>, List<UUID>> kind) {
        List<UUID> all = kind.getValue();
        return kind.getKey() == Person.class ? all.stream() : all.stream().skip(Math.max(0, all.size() - LAST));
    }

    private List<UUID> of(Class<?> type) {
        return Objects.requireNonNull(ids.get(type));
    }

    private static void search(@Nullable Object value, Set<String> seen, Set<Object> known) {
        if (value == null || !known.add(value)) {
            return;
        }
        if (value instanceof CharSequence text) {
            if (text.toString().startsWith(CANARY)) {
                seen.add(text.toString().substring(CANARY.length()));
            }
        } else if (value instanceof Iterable<?> many) {
            many.forEach(one -> search(one, seen, known));
        } else if (value instanceof Map<?, ?> map) {
            search(map.keySet(), seen, known);
            search(map.values(), seen, known);
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(one -> search(one, seen, known));
        } else if (value instanceof BigDecimal number) {
            // Mappers write it as it prints: without an exponent.
            assertThat(number.toString()).isEqualTo(number.toPlainString());
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                search(component(record, component), seen, known);
            }
        }
    }

    private static @Nullable Object component(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException hidden) {
            throw new LinkageError(component.getName(), hidden);
        }
    }
}
