package org.commonhall.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
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
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.CommonhallException;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.ValueType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every read of the product by six actors on real records: who gets an answer is held against the table {@code
 * reads.txt}, and no outsider finds a personal value anywhere in what is returned.
 */
class GeneratedReadsTest {
    private static final String CANARY = "canary";
    private static final int MOST_IDS = 6;
    private static final int MOST_CALLS = 400;

    /** What everybody may read although it is personal, with its reason. */
    private static final ImmutableMap<String, String> PUBLIC = ImmutableMap.of(
            "objection.text", "an objection is read by everybody, with the reply and without a name",
            "requester.name", "who asks says whether the name may be known");

    private final PopulatedHall hall = new PopulatedHall();
    private final Map<Class<?>, List<UUID>> ids = hall.ids();

    /** A read, and the facade it is called on. */
    private record Read(UseCases.Facade facade, Method method) {
        String name() {
            return facade.name(method);
        }
    }

    private Stream<Read> reads() {
        return UseCases.facades().values().stream()
                .filter(facade -> facade.isReached(hall.test.hall))
                .flatMap(facade -> facade.useCases()
                        .filter(method -> method.getParameterTypes()[0] == Actor.class)
                        .map(method -> new Read(facade, method)));
    }

    @Test
    void everyReadIsForWhomTheTableSays() throws IOException {
        Map<String, Set<String>> table = new TreeMap<>();
        Map<String, Actor> actors = new TreeMap<>(hall.outsiders);
        actors.putAll(hall.insiders);
        List<Read> all = reads().toList();
        for (Read read : all) {
            Set<String> given = table.computeIfAbsent(read.name(), none -> new TreeSet<>());
            actors.forEach((name, actor) -> {
                if (calls(read, actor).stream().anyMatch(call -> answer(read, call) != null)) {
                    given.add(name);
                }
            });
        }
        List<String> rows = table.entrySet().stream()
                .map(row -> (row.getKey() + ": " + String.join(", ", row.getValue())).strip())
                .toList();
        String expected = Resources.toString(
                Objects.requireNonNull(GeneratedReadsTest.class.getResource("reads.txt")), StandardCharsets.UTF_8);
        assertThat(String.join("\n", rows)).isEqualTo(String.join("\n", Splitter.on('\n').omitEmptyStrings().split(expected)));
    }

    @Test
    void noOutsiderFindsAPersonalValue() {
        PopulatedHall.schema().types().forEach(this::mark);
        List<String> leaks = new ArrayList<>();
        reads().forEach(read -> hall.outsiders.forEach((name, actor) -> calls(read, actor).forEach(call -> {
            Object answer = answer(read, call);
            if (answer != null) {
                Set<String> seen = new TreeSet<>();
                search(answer, seen, Collections.newSetFromMap(new IdentityHashMap<>()));
                seen.removeIf(value -> PUBLIC.keySet().stream().anyMatch(value::contains));
                if (!seen.isEmpty()) {
                    leaks.add(read.name() + " by " + name + ": " + seen);
                }
            }
        })));
        assertThat(leaks).isEmpty();
    }

    /** Puts a canary that tells its table and component in every personal text. */
    private <T extends Record> void mark(RecordType<T> type) {
        List<Attribute<T, ?>> texts = type.attributes().stream()
                .filter(attribute -> attribute.personal().isPresent() && attribute.type() == ValueType.TEXT)
                .filter(attribute -> attribute.maxLength() >= 60)
                .toList();
        if (texts.isEmpty()) {
            return;
        }
        List<T> marked = hall.all(type).stream()
                .map(record -> {
                    @Nullable Object[] values = type.toStored(record);
                    texts.forEach(text -> values[text.position()] = CANARY + " " + type.table() + "." + text.name());
                    return type.fromStored(values);
                })
                .toList();
        hall.test.storage.inTransaction(transaction -> transaction.update(type, marked));
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
        List<List<Object>> choices = new ArrayList<>();
        for (Parameter parameter : read.method().getParameters()) {
            choices.add(choices(parameter.getParameterizedType(), by));
        }
        return Lists.cartesianProduct(choices).stream()
                .limit(MOST_CALLS)
                .map(List::toArray)
                .toList();
    }

    private List<Object> choices(Type type, Actor by) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == Id.class) {
            List<UUID> ids = ids.getOrDefault((Class<?>) generic.getActualTypeArguments()[0], List.of());
            return ids.stream().limit(MOST_IDS).<Object>map(Id::new).toList();
        }
        Class<?> plain = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        if (plain == Actor.class) {
            return List.of(by);
        } else if (plain == UUID.class) {
            return ids.values().stream()
                    .flatMap(ids -> ids.stream().limit(2))
                    .<Object>map(id -> id)
                    .toList();
        } else if (plain == Holder.class) {
            return Objects.requireNonNull(ids.get(Person.class)).stream()
                    .limit(MOST_IDS)
                    .<Object>map(id -> Holder.person(new Id<>(id)))
                    .toList();
        } else if (plain.isEnum()) {
            return List.of(plain.getEnumConstants());
        }
        return Optional.<Object>ofNullable(ONE.get(plain)).map(List::of).orElseGet(() -> instance(plain));
    }

    private static final ImmutableMap<Class<?>, Object> ONE = ImmutableMap.<Class<?>, Object>builder()
            .put(PageRequest.class, PageRequest.first(50))
            .put(LocalDate.class, FoundedHall.TODAY)
            .put(Instant.class, Instant.parse("2026-11-23T04:00:00Z"))
            .put(String.class, "")
            .put(Locale.class, Locale.ENGLISH)
            .put(boolean.class, false)
            .put(int.class, 10)
            .put(long.class, 0L)
            .build();

    /** A value made by a factory without arguments, for filters and queries. */
    private static List<Object> instance(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> java.lang.reflect.Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0 && method.getReturnType() == type)
                .findFirst()
                .map(method -> {
                    try {
                        return List.<Object>of(method.invoke(null));
                    } catch (ReflectiveOperationException failure) {
                        throw new LinkageError(type + "", failure);
                    }
                })
                .orElse(List.of());
    }

    private static void search(@Nullable Object value, Set<String> seen, Set<Object> known) {
        if (value == null || !known.add(value)) {
            return;
        }
        if (value instanceof CharSequence text) {
            if (text.toString().contains(CANARY)) {
                seen.add(text.toString());
            }
        } else if (value instanceof Iterable<?> many) {
            many.forEach(one -> search(one, seen, known));
        } else if (value instanceof Map<?, ?> map) {
            search(map.keySet(), seen, known);
            search(map.values(), seen, known);
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(one -> search(one, seen, known));
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
