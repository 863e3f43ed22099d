package org.commonhall.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.Bytes;
import org.commonhall.Call;
import org.commonhall.Commonhall;
import org.commonhall.CommonhallException;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.PageRequest;
import org.commonhall.Words;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Every method of the face, the facades and the reads, on real records, with the ends of each type: each value of each part,
 * beside ordinary ones, refuses by a typed exception at most.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CallEndsTest {
    private static final int DEEPEST = 3;

    /** The ordinary value first, then the ends. */
    private static final Map<Class<?>, List<?>> ENDS = ImmutableMap.<Class<?>, List<?>>builder()
            .put(String.class, List.of("x", "", "\0", "\ud800", "x".repeat(5_000), "9".repeat(400), "../../etc"))
            .put(CharSequence.class, List.of("x", ""))
            .put(
                    Instant.class,
                    List.of(FoundedHall.TODAY.atTime(4, 0).toInstant(ZoneOffset.UTC), Instant.MIN, Instant.MAX))
            .put(LocalDate.class, List.of(FoundedHall.TODAY, LocalDate.MIN, LocalDate.MAX))
            .put(LocalDateTime.class, List.of(FoundedHall.TODAY.atTime(10, 0), LocalDateTime.MIN, LocalDateTime.MAX))
            .put(LocalTime.class, List.of(LocalTime.NOON, LocalTime.MIN, LocalTime.MAX))
            .put(
                    YearMonth.class,
                    List.of(YearMonth.of(2026, 11), YearMonth.of(-999_999_999, 1), YearMonth.of(999_999_999, 12)))
            .put(
                    Duration.class,
                    List.of(
                            Duration.ofHours(1),
                            Duration.ofSeconds(Long.MIN_VALUE),
                            Duration.ofSeconds(Long.MAX_VALUE)))
            .put(ZoneId.class, List.of(ZoneId.of("Asia/Shanghai")))
            .put(Locale.class, List.of(Locale.CHINESE, Locale.ROOT))
            .put(
                    BigDecimal.class,
                    List.of(BigDecimal.ONE, new BigDecimal("1E+2147483647"), new BigDecimal("-1E-2147483647")))
            .put(int.class, List.of(1, Integer.MIN_VALUE, 0, Integer.MAX_VALUE))
            .put(long.class, List.of(1L, Long.MIN_VALUE, 0L, Long.MAX_VALUE))
            .put(Long.class, List.of(1L, Long.MIN_VALUE, 0L, Long.MAX_VALUE))
            .put(Integer.class, List.of(1, Integer.MIN_VALUE, 0, Integer.MAX_VALUE))
            .put(boolean.class, List.of(false, true))
            .put(Boolean.class, List.of(false, true))
            .put(Bytes.class, List.of(Bytes.of(new byte[] {1}), Bytes.of(new byte[0])))
            .put(
                    PageRequest.class,
                    List.of(PageRequest.first(1), PageRequest.first(1).after("x")))
            .buildOrThrow();

    private final PopulatedHall hall = new PopulatedHall();
    private final Map<Class<?>, List<UUID>> ids = hall.ids();

    /** Due work is done for the pieces that can be told, so that what is refused must be refused before. */
    @Test
    void momentsBeyondTheCalendarAreRefused() {
        for (Instant beyond : List.of(Instant.MIN, Instant.MAX)) {
            assertThat(catchThrowableOfType(InvalidInput.class, () -> hall.test.hall.tick(beyond, 1)))
                    .isNotNull();
            assertThat(catchThrowableOfType(InvalidInput.class, () -> hall.test.hall.dueWork(beyond, 1)))
                    .isNotNull();
        }
    }

    /** A host's pattern that cannot be read is shown as it stands, and what is no text is none. */
    @Test
    void aBrokenBundleOfAHostBreaksNothing() {
        Capability<Object> broken = Capability.of("parking", Object.class)
                .bundle(locale -> new ListResourceBundle() {
                    @Override
                    protected Object[][] getContents() {
                        return new Object[][] {{"parking.full", "Full until {0"}, {"parking.event.full", 1}};
                    }
                })
                .make(parts -> new Object());
        Words words = new FoundedHall(builder -> builder.capability(broken)).hall.words();
        assertThat(words.text(Locale.ENGLISH, "parking.full", List.of("noon"))).isEqualTo("Full until {0 [noon]");
        assertThat(words.event(Locale.ENGLISH, "parking.full")).isEqualTo("parking.full");
    }

    @TestFactory
    Stream<DynamicTest> everyCall() {
        UseCases.Facade face = new UseCases.Facade(Commonhall.class, commonhall -> commonhall);
        return Stream.concat(UseCases.facades().values().stream(), Stream.of(face))
                .filter(facade -> facade.isReached(hall.test.hall))
                .flatMap(facade -> Arrays.stream(facade.type().getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers())
                                && !Modifier.isStatic(method.getModifiers())
                                && method.getParameterCount() > 0)
                        .sorted(Comparator.comparing(Method::toString))
                        .map(method -> DynamicTest.dynamicTest(facade.name(method), () -> calls(facade, method))));
    }

    private void calls(UseCases.Facade facade, Method method) {
        Set<String> faults = new TreeSet<>();
        List<List<@Nullable Object>> choices = new ArrayList<>();
        for (AnnotatedType type : method.getAnnotatedParameterTypes()) {
            List<@Nullable Object> samples = samples(type, 0, faults);
            if (mustBeThere(type.getType())) {
                samples.add(null);
            }
            choices.add(samples);
        }
        if (choices.stream().allMatch(some -> !some.isEmpty())) {
            for (List<@Nullable Object> arguments : varied(choices)) {
                invoke(facade, method, arguments).ifPresent(faults::add);
            }
        }
        assertThat(faults).isEmpty();
    }

    /** What a caller may leave out without a compiler that minds: who acts, what is wanted, and which page. */
    private static boolean mustBeThere(Type type) {
        return type instanceof Class<?> plain
                && (Call.class.isAssignableFrom(plain)
                        || Command.class.isAssignableFrom(plain)
                        || plain == PageRequest.class);
    }

    private Optional<String> invoke(UseCases.Facade facade, Method method, List<@Nullable Object> arguments) {
        boolean command = arguments.stream().anyMatch(Command.class::isInstance);
        try {
            if (command) {
                hall.test.hall.preview(inside -> invoked(facade, method, arguments, inside));
            } else {
                invoked(facade, method, arguments, hall.test.hall);
            }
        } catch (CommonhallException typed) {
            return Optional.empty();
        } catch (Untyped fault) {
            String shown = arguments.toString();
            return Optional.of(shown.substring(0, Math.min(300, shown.length())) + " gives " + at(fault));
        }
        return Optional.empty();
    }

    private static boolean invoked(
            UseCases.Facade facade, Method method, List<@Nullable Object> arguments, Commonhall inside) {
        try {
            method.invoke(facade.of().apply(inside), arguments.toArray());
            return true;
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof CommonhallException typed) {
                throw typed;
            }
            throw new Untyped(thrown);
        } catch (IllegalAccessException hidden) {
            throw new LinkageError(method.toString(), hidden);
        }
    }

    private static String at(Throwable thrown) {
        Throwable fault = Throwables.getRootCause(thrown);
        return fault + " at "
                + Arrays.stream(fault.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("org.commonhall"))
                        .limit(2)
                        .toList();
    }

    private static final class Untyped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Untyped(Throwable cause) {
            super(cause);
        }
    }

    /** Ordinary values, and each part at each of its ends. */
    private static List<List<@Nullable Object>> varied(List<List<@Nullable Object>> choices) {
        List<List<@Nullable Object>> all = new ArrayList<>();
        List<@Nullable Object> ordinary =
                new ArrayList<>(choices.stream().map(some -> some.get(0)).toList());
        all.add(ordinary);
        for (int i = 0; i < choices.size(); i++) {
            for (Object end : choices.get(i).subList(1, choices.get(i).size())) {
                List<@Nullable Object> one = new ArrayList<>(ordinary);
                one.set(i, end);
                all.add(one);
            }
        }
        return all;
    }

    private List<@Nullable Object> samples(AnnotatedType annotated, int depth, Set<String> faults) {
        List<@Nullable Object> samples = new ArrayList<>(samples(annotated.getType(), depth, faults));
        if (annotated.isAnnotationPresent(Nullable.class)) {
            samples.add(null);
        }
        return samples;
    }

    private List<?> samples(Type type, int depth, Set<String> faults) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Type of = generic.getActualTypeArguments()[0];
            if (raw == Id.class) {
                List<UUID> known = of instanceof Class<?> kind ? ids.getOrDefault(kind, List.of()) : List.of();
                return Stream.concat(known.stream().skip(Math.max(0, known.size() - 2)), Stream.of(new UUID(0, 0)))
                        .map(Id::new)
                        .toList();
            } else if (raw == List.class || raw == ImmutableList.class) {
                return collections(samples(of, depth, faults), ImmutableList::copyOf);
            } else if (raw == Set.class || raw == ImmutableSet.class || raw == Collection.class) {
                return collections(samples(of, depth, faults), ImmutableSet::copyOf);
            } else if (raw == Map.class || raw == ImmutableMap.class) {
                return List.of(ImmutableMap.of());
            }
            return List.of();
        }
        Class<?> plain = (type instanceof Class<?> known) ? known : Object.class;
        if (plain == Actor.class || plain == Call.class) {
            return List.of(hall.test.founder, Actor.visitor());
        } else if (plain == UUID.class) {
            return Stream.concat(
                            ids.values().stream().flatMap(some -> some.stream().limit(1)), Stream.of(new UUID(0, 0)))
                    .toList();
        } else if (plain == Holder.class) {
            return ids.getOrDefault(Person.class, List.of()).stream()
                    .limit(1)
                    .map(id -> Holder.person(new Id<>(id)))
                    .toList();
        } else if (plain.isEnum()) {
            return plain == DayOfWeek.class ? List.of(DayOfWeek.MONDAY) : Arrays.asList(plain.getEnumConstants());
        } else if (plain.isRecord() && depth < DEEPEST && !ENDS.containsKey(plain)) {
            return records(plain, depth, faults);
        }
        return ENDS.getOrDefault(plain, List.of());
    }

    private static <T> List<?> collections(List<?> elements, Function<List<?>, T> copy) {
        return Stream.concat(Stream.of(copy.apply(List.of())), elements.stream().map(one -> copy.apply(List.of(one))))
                .toList();
    }

    private List<Object> records(Class<?> type, int depth, Set<String> faults) {
        List<List<@Nullable Object>> choices = new ArrayList<>();
        for (RecordComponent part : type.getRecordComponents()) {
            List<@Nullable Object> samples = samples(part.getAnnotatedType(), depth + 1, faults);
            if (samples.isEmpty()) {
                return List.of();
            }
            choices.add(samples);
        }
        List<Object> made = new ArrayList<>();
        for (List<@Nullable Object> parts : varied(choices)) {
            try {
                made.add(constructor(type).newInstance(parts.toArray()));
            } catch (InvocationTargetException refused) {
                if (!(refused.getCause() instanceof CommonhallException)) {
                    faults.add(type.getSimpleName() + " gives " + at(refused));
                }
            } catch (ReflectiveOperationException hidden) {
                throw new LinkageError(type.getName(), hidden);
            }
        }
        return made;
    }

    private static Constructor<?> constructor(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return constructor;
    }
}
