package org.commonhall.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.CommonhallException;
import org.commonhall.Id;
import org.commonhall.Option;
import org.commonhall.corridor.JournalEntry;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.desk.DeskLine;
import org.commonhall.station.desk.SetStaffState;
import org.commonhall.storage.RecordType;
import org.junit.jupiter.api.Test;

/**
 * Every action that a view offers to anybody is let through: neither the rights nor the state of the record stand
 * against its command. What is offered is then done, so that records are looked at in their next states too.
 */
class GeneratedActionsTest {
    private static final int ROUNDS = 4;

    /** A hidden vote is counted, and never on trial. */
    private static final String NO_TRIAL = "ballot.hidden";

    private final PopulatedHall hall = new PopulatedHall();
    private final OfferedCommands commands = new OfferedCommands(hall);
    private final Actor staff = Objects.requireNonNull(hall.insiders.get("own staff"));
    private final Set<String> refused = new TreeSet<>();
    private final Set<String> offering = new TreeSet<>();

    /** A read that lists what can be done with one record. */
    private record View(UseCases.Facade facade, Method method) {
        Class<?> kind() {
            return (Class<?>) ((ParameterizedType) method.getGenericParameterTypes()[1]).getActualTypeArguments()[0];
        }

        String name() {
            return facade.name(method);
        }
    }

    private static List<View> views() {
        return UseCases.facades().values().stream()
                .flatMap(facade -> facade.useCases()
                        .filter(method ->
                                method.getGenericReturnType().getTypeName().contains(Option.class.getName()))
                        .map(method -> new View(facade, method)))
                .toList();
    }

    @Test
    void whatIsOfferedIsLetThrough() {
        Id<DeskLine> line =
                new Id<>(Objects.requireNonNull(hall.ids().get(DeskLine.class)).get(0));
        hall.test.hall.station().desks().staff(staff, SetStaffState.login(line, "1"));
        for (int round = 0; round < ROUNDS; round++) {
            ImmutableSetMultimap<UUID, UUID> people = concerned();
            List<Runnable> next = new ArrayList<>();
            for (View view : views()) {
                List<UUID> ids = Objects.requireNonNull(hall.ids().get(view.kind()));
                for (int i = 0; i < ids.size(); i++) {
                    UUID id = ids.get(i);
                    actors(people.get(id)).forEach((name, by) -> compare(view, id, name, by));
                    next.add(doing(view, id, round + i));
                }
            }
            next.forEach(Runnable::run);
        }
        assertThat(refused).isEmpty();
        assertThat(offering)
                .as("every view offers something")
                .containsExactlyInAnyOrderElementsOf(
                        views().stream().map(View::name).toList());
    }

    private Map<String, Actor> actors(Set<UUID> people) {
        Map<String, Actor> actors = new TreeMap<>(hall.outsiders);
        actors.putAll(hall.insiders);
        people.forEach(person -> actors.put("whom it concerns, " + person, Actor.person(new Id<Person>(person))));
        return actors;
    }

    private void compare(View view, UUID id, String name, Actor by) {
        for (Option<?> option : options(view, id, by)) {
            if (option.possible()) {
                offering.add(view.name());
                Set<String> codes = new TreeSet<>();
                if (commands.of(option.action(), id).noneMatch(call -> tried(call, by, codes))) {
                    refused.add(view.name() + " offers " + option.action() + " to " + name + ": " + codes);
                }
            }
        }
    }

    private boolean tried(UseCase.Call call, Actor by, Set<String> codes) {
        try {
            hall.test.hall.preview(preview -> {
                call.by(preview, by);
                return true;
            });
            return true;
        } catch (CommonhallException refusal) {
            codes.add(refusal.code());
            return refusal.code().equals(NO_TRIAL);
        }
    }

    /** Does one of the things that are offered to staff. */
    private Runnable doing(View view, UUID id, int which) {
        return () -> {
            List<? extends Option<?>> possible =
                    options(view, id, staff).stream().filter(Option::possible).toList();
            if (!possible.isEmpty()) {
                Object action = possible.get(which % possible.size()).action();
                commands.of(action, id)
                        .filter(call -> tried(call, staff, new TreeSet<>()))
                        .findFirst()
                        .ifPresent(call -> call.by(hall.test.hall, staff));
            }
        };
    }

    @SuppressWarnings("unchecked") // by the type that the view is found by
    private List<Option<?>> options(View view, UUID id, Actor by) {
        try {
            return (List<Option<?>>) view.method().invoke(view.facade().of().apply(hall.test.hall), by, new Id<>(id));
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof CommonhallException) {
                return List.of();
            }
            throw new AssertionError(view.name(), thrown.getCause());
        } catch (IllegalAccessException hidden) {
            throw new LinkageError(view.name(), hidden);
        }
    }

    /** The people who are named by a record beside a record, or by one beside that. */
    private ImmutableSetMultimap<UUID, UUID> concerned() {
        Set<UUID> everybody = Set.copyOf(Objects.requireNonNull(hall.ids().get(Person.class)));
        List<Set<UUID>> beside = new ArrayList<>();
        PopulatedHall.schema().types().stream()
                .filter(type -> type != JournalEntry.TYPE)
                .forEach(type -> beside(type, beside));
        ImmutableSetMultimap.Builder<UUID, UUID> near = ImmutableSetMultimap.builder();
        beside.forEach(ids -> ids.forEach(id -> near.putAll(id, ids)));
        ImmutableSetMultimap<UUID, UUID> one = near.build();
        ImmutableSetMultimap.Builder<UUID, UUID> people = ImmutableSetMultimap.builder();
        views().stream()
                .flatMap(view -> Objects.requireNonNull(hall.ids().get(view.kind())).stream())
                .distinct()
                .forEach(id -> Stream.concat(
                                one.get(id).stream(), one.get(id).stream().flatMap(next -> one.get(next).stream()))
                        .filter(everybody::contains)
                        .forEach(person -> people.put(id, person)));
        return people.build();
    }

    private <T extends Record> void beside(RecordType<T> type, List<Set<UUID>> found) {
        hall.all(type)
                .forEach(record -> found.add(
                        Stream.concat(Stream.of(type.idOf(record).value()), Arrays.stream(type.toStored(record)))
                                .filter(UUID.class::isInstance)
                                .map(UUID.class::cast)
                                .collect(ImmutableSet.toImmutableSet())));
    }
}
