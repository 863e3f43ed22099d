package org.commonhall.request.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.commonhall.Actor;
import org.commonhall.Bytes;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.NotAllowed;
import org.commonhall.NotFound;
import org.commonhall.PageRequest;
import org.commonhall.Role;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.building.Area;
import org.commonhall.directory.building.AreaSource;
import org.commonhall.directory.building.BeginTenure;
import org.commonhall.directory.building.Buildings;
import org.commonhall.directory.building.Door;
import org.commonhall.directory.building.Holding;
import org.commonhall.directory.building.RegisterUnit;
import org.commonhall.directory.building.Share;
import org.commonhall.directory.building.Tenure;
import org.commonhall.directory.building.TenureView;
import org.commonhall.directory.building.Unit;
import org.commonhall.directory.directory.Audience;
import org.commonhall.directory.directory.AudienceProof;
import org.commonhall.directory.directory.AudienceProofView;
import org.commonhall.directory.directory.BeginMembership;
import org.commonhall.directory.directory.Directory;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.MemberView;
import org.commonhall.directory.directory.Membership;
import org.commonhall.directory.directory.Person;
import org.commonhall.directory.directory.PersonDetails;
import org.commonhall.directory.directory.PersonView;
import org.commonhall.directory.directory.ProveAudience;
import org.commonhall.directory.directory.RegisterPerson;
import org.commonhall.directory.file.Attachment;
import org.commonhall.request.catalogue.RequestVisibility;
import org.commonhall.request.inbox.Inbox;
import org.commonhall.request.inbox.RequestFilter;
import org.commonhall.request.inbox.RequestRow;
import org.commonhall.request.inbox.RequestSort;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestRequests;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;
import org.commonhall.storage.contract.RecordSamples;
import org.commonhall.storage.memory.MemoryStorage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Which component of which view each audience sees, held against the table {@code visible-fields.txt}: every component of
 * every view of requests and of the directory has a row there, so that a new one cannot slip out unseen. The records looked
 * at have a value in every component; what no audience sees in them has a row without an audience.
 */
class VisibleFieldsTest {
    private static final Schema SCHEMA = Schema.of(Commonhall.records());
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final MemoryStorage store = new MemoryStorage();
    private final RecordSamples samples = new RecordSamples(SCHEMA, 7);
    private final Map<String, Set<String>> seen = new TreeMap<>();

    private final TestRequests given = new TestRequests(TestHall.on(store));
    private final Actor admin = given.admin;
    private final Actor asker = given.asker;

    @Test
    void everyAudienceSeesWhatTheTableSays() throws IOException {
        requests(false);
        requests(true);
        people();
        List<String> rows = new ArrayList<>();
        for (Class<?> view : ImmutableList.of(
                RequestView.class,
                RequestRow.class,
                PersonView.class,
                MemberView.class,
                AudienceProofView.class,
                TenureView.class)) {
            Set<String> paths = new TreeSet<>();
            paths(view, view.getSimpleName(), paths);
            paths.forEach(path -> rows.add((path + " " + String.join(" ", seen.getOrDefault(path, Set.of()))).strip()));
        }
        String table = Resources.toString(
                Objects.requireNonNull(VisibleFieldsTest.class.getResource("visible-fields.txt")),
                StandardCharsets.UTF_8);
        assertThat(rows).isEqualTo(Splitter.on('\n').omitEmptyStrings().splitToList(table));
    }

    @Test
    void everyViewWithSomethingPersonalIsInTheTable() throws IOException {
        Set<Class<?>> looked = new HashSet<>();
        for (Class<?> view : ImmutableList.of(
                RequestView.class, PersonView.class, MemberView.class, AudienceProofView.class, TenureView.class)) {
            parts(view, looked);
        }
        for (Class<?> here : ImmutableList.of(RequestView.class, Person.class)) {
            Set<Class<?>> commands = new HashSet<>();
            List<Class<?>> all = ClassPath.from(here.getClassLoader()).getAllClasses().stream()
                    .filter(type -> type.getPackageName().equals(here.getPackageName()))
                    .<Class<?>>map(ClassPath.ClassInfo::load)
                    .filter(Class::isRecord)
                    .toList();
            all.stream().filter(Command.class::isAssignableFrom).forEach(type -> parts(type, commands));
            assertThat(all)
                    .filteredOn(type -> !commands.contains(type) && !stored(type) && personal(type))
                    .allMatch(looked::contains);
        }
    }

    /** Whether everybody may know who asks, or nobody: between them every component is filled. */
    private void requests(boolean anonymous) {
        ServiceRequest request = store.inTransaction(transaction -> {
            Unit unit = samples.store(transaction, Unit.TYPE);
            ServiceRequest earlier = samples.store(transaction, ServiceRequest.TYPE);
            ServiceRequest full = full(
                    ServiceRequest.TYPE,
                    Map.of(
                            "status",
                            RequestStatus.IN_HANDLING.name(),
                            "number",
                            "full-" + anonymous,
                            "category",
                            given.lifts.id().value(),
                            "building",
                            given.tower.value(),
                            "unit",
                            unit.id().value(),
                            "leadUnit",
                            given.manager.value(),
                            "mergedInto",
                            earlier.id().value(),
                            "relatedTo",
                            earlier.id().value(),
                            "visibility",
                            RequestVisibility.PUBLIC.name(),
                            "answeredInTime",
                            anonymous));
            ServiceRequest stored =
                    transaction.insert(ServiceRequest.TYPE, List.of(full)).get(0);
            Requester self = person(stored, asker, anonymous);
            self = transaction.insert(Requester.TYPE, List.of(self)).get(0);
            transaction.insert(Requester.TYPE, List.of(person(stored, given.other, anonymous)));
            for (boolean open : new boolean[] {true, false}) {
                transaction.insert(
                        RequestUpdate.TYPE,
                        List.of(full(
                                RequestUpdate.TYPE,
                                Map.of("request", stored.id().value(), "open", open))));
            }
            transaction.insert(
                    RequestNote.TYPE,
                    List.of(
                            full(RequestNote.TYPE, Map.of("request", stored.id().value())),
                            full(
                                    RequestNote.TYPE,
                                    Map.of(
                                            "request",
                                            stored.id().value(),
                                            "requester",
                                            self.id().value()))));
            transaction.insert(
                    Attachment.TYPE,
                    List.of(full(
                            Attachment.TYPE,
                            Map.of(
                                    "subject",
                                    stored.id().value(),
                                    "owner",
                                    Objects.requireNonNull(asker.person()),
                                    "audience",
                                    Attachment.Visibility.OWNER.name()))));
            return stored;
        });
        RequestReads reads = given.requests.reads();
        Inbox inbox = given.hall.request().inbox();
        PageRequest first = PageRequest.first(50);
        Actor visitor = Actor.visitor();
        see("public", () -> reads.get(visitor, request.id()));
        see(
                "public",
                () -> inbox.published(RequestFilter.ALL, RequestSort.NEWEST, first)
                        .items());
        see("requester", () -> reads.get(asker, request.id()));
        see("requester", () -> inbox.mine(asker, first).items());
        see("handler", () -> reads.get(given.handler, request.id()));
        see("handler", () -> inbox.todo(given.handler, first).items());
        see("desk", () -> reads.get(given.desk, request.id()));
        see(
                "desk",
                () -> inbox.queue(given.desk, RequestFilter.ALL, RequestSort.NEWEST, first)
                        .items());
        see("auditor", () -> reads.get(given.auditor, request.id()));
        see(
                "auditor",
                () -> inbox.queue(given.auditor, RequestFilter.ALL, RequestSort.NEWEST, first)
                        .items());
    }

    private Requester person(ServiceRequest request, Actor who, boolean anonymous) {
        return full(
                Requester.TYPE,
                Map.of(
                        "request", request.id().value(),
                        "person", Objects.requireNonNull(who.person()),
                        "submittedBy", Objects.requireNonNull(given.desk.person()),
                        "anonymousToPublic", anonymous,
                        "anonymousToHandler", anonymous));
    }

    private void people() {
        Directory directory = given.hall.directory().people();
        Buildings buildings = given.hall.directory().buildings();
        Actor registrar = given.somebody("Registrar", Role.REGISTRAR, Scopes.DISTRICT);
        Id<Person> person = directory
                .registerPerson(
                        registrar,
                        RegisterPerson.of(new PersonDetails("Lin", "1", "lin@example.org", "Harbour 1", TODAY, "zh"))
                                .build())
                .id();
        Id<Unit> unit = buildings
                .registerUnit(
                        admin,
                        RegisterUnit.of(
                                        given.tower,
                                        Door.of("801", 8).build(),
                                        new Area(new BigDecimal("80"), AreaSource.SALE_CONTRACT, TODAY))
                                .build())
                .id();
        buildings.beginTenure(
                admin,
                new BeginTenure(
                        unit,
                        new Holding(Tenure.Kind.CO_OWNER, Holder.person(person), new Share(1, 2)),
                        TODAY,
                        TODAY.plusYears(1)));
        directory.beginMembership(
                admin,
                new BeginMembership(
                        person, given.manager, Membership.Kind.EMPLOYEE, "Guard", TODAY, TODAY.plusYears(1)));
        directory.proveAudience(
                registrar,
                ProveAudience.of(person, Audience.RIDER, AudienceProof.Kind.EMPLOYER, TODAY)
                        .endsOn(TODAY.plusYears(1))
                        .build());
        for (Map.Entry<String, Actor> who : Map.of(
                        "self",
                        Actor.person(person),
                        "registrar",
                        registrar,
                        "other",
                        asker,
                        "visitor",
                        Actor.visitor())
                .entrySet()) {
            see(who.getKey(), () -> directory.person(who.getValue(), person));
            see(who.getKey(), () -> directory.membershipsOf(who.getValue(), person, TODAY));
            see(who.getKey(), () -> directory.audiencesOf(who.getValue(), person, TODAY));
            see(who.getKey(), () -> buildings.holdersOf(who.getValue(), unit, TODAY));
        }
    }

    private void see(String audience, Supplier<Object> read) {
        try {
            look(audience, read.get(), "");
        } catch (NotAllowed | NotFound nothing) {
            // Nothing is seen.
        }
    }

    private void look(String audience, @Nullable Object value, String path) {
        if (value instanceof Optional<?> optional) {
            look(audience, optional.orElse(null), path);
        } else if (value instanceof Iterable<?> list) {
            list.forEach(element -> look(audience, element, path));
        } else if (value instanceof Record record && isView(record.getClass())) {
            String here = path.isEmpty() ? record.getClass().getSimpleName() : path;
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                look(audience, value(record, component), here + "." + component.getName());
            }
        } else if (value != null && !value.equals(false) && !value.equals(0L)) {
            seen.computeIfAbsent(path, none -> new TreeSet<>()).add(audience);
        }
    }

    private static void paths(Class<?> view, String path, Set<String> paths) {
        for (RecordComponent component : view.getRecordComponents()) {
            String here = path + "." + component.getName();
            Class<?> element = element(component.getGenericType());
            if (isView(element)) {
                paths(element, here, paths);
            } else {
                paths.add(here);
            }
        }
    }

    private static void parts(Class<?> type, Set<Class<?>> all) {
        if (type.isRecord() && all.add(type)) {
            for (RecordComponent component : type.getRecordComponents()) {
                parts(element(component.getGenericType()), all);
            }
        }
    }

    private static Class<?> element(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Id.class ? Id.class : element(generic.getActualTypeArguments()[0]);
        }
        return (Class<?>) type;
    }

    private static boolean isView(Class<?> type) {
        return type != Name.class && type.isRecord() && type != Id.class && type != Share.class && type != Holder.class;
    }

    private static boolean personal(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .anyMatch(component -> component.isAnnotationPresent(Personal.class));
    }

    private static boolean stored(Class<?> type) {
        return SCHEMA.types().stream().anyMatch(kind -> kind.javaType() == type);
    }

    /** A record with a value in every component but references, which are given. */
    private <T extends Record> T full(RecordType<T> type, Map<String, Object> given) {
        @Nullable Object[] values = new @Nullable Object[type.attributes().size()];
        for (Attribute<T, ?> attribute : type.attributes()) {
            Object value = given.get(attribute.name());
            if (value == null && attribute.target().isEmpty()) {
                value = filled(attribute);
            }
            values[attribute.position()] = value;
        }
        values[1] = 0L;
        return type.fromStored(values);
    }

    private Object filled(Attribute<?, ?> attribute) {
        Object value = samples.value(attribute);
        return switch (attribute.type()) {
            case BOOLEAN -> true;
            case INTEGER -> 3L;
            case TEXT -> value.equals("") ? "x" : value;
            case BYTES -> Bytes.of(new byte[] {1});
            default -> value;
        };
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException hidden) {
            throw new LinkageError("hidden", hidden);
        }
    }
}
