package org.commonhall.corridor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.TypeToken;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.Bytes;
import org.commonhall.Id;
import org.jspecify.annotations.Nullable;

/** Makes commands of any record class, good and bad: each value is drawn from beside the limits its place declares. */
final class CommandGenerator {
    private static final int DEEPEST = 5;
    private static final ImmutableList<String> TEXTS = ImmutableList.of(
            "",
            " ",
            "\t\n",
            "\u3000",
            "a",
            "A",
            "lift_2",
            "9x",
            "*",
            "02-28",
            "text/plain",
            "2026/甲",
            "a b",
            "电梯",
            "a@b",
            "desk@hall.example",
            "a@@b",
            "a.@b.cn",
            "\"a b\"@c.cn",
            "a@-b.cn",
            "a@[10.0.0.1]",
            "@",
            "a@b..cn");
    private static final ImmutableList<Long> NUMBERS =
            ImmutableList.of(Long.MIN_VALUE, -1L, 0L, 1L, 2L, 7L, 1000L, Long.MAX_VALUE);
    private static final ImmutableList<BigDecimal> DECIMALS = Stream.of(
                    "-1", "0", "0.0", "0.0001", "0.00001", "1", "12.5", "1E+3", "99999999999999999999", "123.12345678")
            .map(BigDecimal::new)
            .collect(ImmutableList.toImmutableList());
    private static final ImmutableList<Object> PLAIN = ImmutableList.of(
            Instant.EPOCH,
            LocalDate.EPOCH,
            LocalDate.EPOCH.atStartOfDay(),
            LocalTime.NOON,
            Duration.ofMinutes(3),
            Period.ofDays(3),
            Year.of(2026),
            YearMonth.of(2026, 3),
            MonthDay.of(3, 2),
            DayOfWeek.MONDAY,
            ZoneId.of("UTC"),
            Bytes.of(new byte[] {1, 2}));

    private final Random random;

    CommandGenerator(long seed) {
        this.random = new Random(seed);
    }

    /** Makes a record, or nothing if its constructor refuses what was drawn. */
    Optional<Record> record(Class<?> type) {
        return Optional.ofNullable(record(type, 0));
    }

    private @Nullable Record record(Class<?> type, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            AnnotatedType drawn = components[i].getAnnotatedType();
            values[i] = value(drawn, components[i].getAccessor(), depth + 1);
            if (values[i] == null && components[i].getType().isPrimitive()) {
                values[i] = primitive(components[i].getType());
            }
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return (Record) constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            return null;
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(type.getName(), impossible);
        }
    }

    private static Object primitive(Class<?> type) {
        return type == boolean.class ? (Object) false : type == int.class ? (Object) 0 : (Object) 0L;
    }

    private @Nullable Object value(AnnotatedType drawn, AnnotatedElement place, int depth) {
        Class<?> type = TypeToken.of(drawn.getType()).wrap().getRawType();
        if (random.nextInt(7) == 0 || depth > DEEPEST) {
            return null;
        } else if (type == String.class || type == CharSequence.class) {
            return text(place.getAnnotation(Size.class));
        } else if (type == Long.class) {
            return number(place);
        } else if (type == Integer.class) {
            return Math.toIntExact(Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, number(place))));
        } else if (type == BigDecimal.class) {
            return decimal(place);
        } else if (type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == UUID.class) {
            return new UUID(random.nextLong(), random.nextLong());
        } else if (type == Id.class) {
            return new Id<>(new UUID(random.nextLong(), random.nextLong()));
        } else if (type.isEnum()) {
            return one(Arrays.asList(type.getEnumConstants()));
        } else if (type.isRecord()) {
            return record(type, depth);
        } else if (drawn instanceof AnnotatedParameterizedType container) {
            return container(type, container.getAnnotatedActualTypeArguments(), place.getAnnotation(Size.class), depth);
        } else if (type.isSealed()) {
            Class<?> permitted = one(Arrays.asList(type.getPermittedSubclasses()));
            return permitted.isRecord() ? record(permitted, depth) : null;
        }
        return PLAIN.stream()
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no values of " + drawn + " can be drawn"));
    }

    private String text(@Nullable Size size) {
        if (size == null || random.nextInt(3) > 0) {
            return one(TEXTS);
        }
        return "长".repeat(Math.max(0, beside(random.nextBoolean() ? size.max() : size.min())));
    }

    private int beside(int limit) {
        return Math.min(limit, 100_000) - 1 + random.nextInt(3);
    }

    private long number(AnnotatedElement place) {
        Min min = place.getAnnotation(Min.class);
        Max max = place.getAnnotation(Max.class);
        boolean low = max == null || random.nextBoolean();
        if ((min == null && max == null) || random.nextInt(3) == 0) {
            return one(NUMBERS);
        }
        return (low && min != null ? min.value() : max != null ? max.value() : 0) - 1 + random.nextInt(3);
    }

    private BigDecimal decimal(AnnotatedElement place) {
        List<BigDecimal> near = new ArrayList<>(DECIMALS);
        Optional.ofNullable(place.getAnnotation(DecimalMin.class))
                .map(DecimalMin::value)
                .ifPresent(limit -> beside(new BigDecimal(limit), near));
        Optional.ofNullable(place.getAnnotation(DecimalMax.class))
                .map(DecimalMax::value)
                .ifPresent(limit -> beside(new BigDecimal(limit), near));
        Digits digits = place.getAnnotation(Digits.class);
        if (digits != null) {
            beside(BigDecimal.TEN.pow(digits.integer()), near);
            near.add(BigDecimal.ONE.movePointLeft(digits.fraction()));
            near.add(BigDecimal.ONE.movePointLeft(digits.fraction() + 1));
        }
        return one(near);
    }

    private static void beside(BigDecimal limit, List<BigDecimal> near) {
        BigDecimal little = new BigDecimal("0.0001");
        near.addAll(List.of(limit, limit.add(little), limit.subtract(little), limit.subtract(BigDecimal.ONE)));
    }

    private @Nullable Object container(Class<?> type, AnnotatedType[] parts, @Nullable Size size, int depth) {
        int many = random.nextInt(3);
        if (size != null && size.max() <= 200 && depth < 3 && random.nextInt(20) == 0) {
            many = beside(size.max());
        }
        List<@Nullable Object> elements = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            elements.add(value(parts[0], parts[0], depth));
        }
        if (type == Optional.class) {
            return elements.stream().findFirst();
        } else if (type == List.class) {
            return elements;
        }
        List<Object> there = elements.stream()
                .<Object>mapMulti((e, to) -> {
                    if (e != null) to.accept(e);
                })
                .toList();
        if (Map.class.isAssignableFrom(type)) {
            ImmutableMap.Builder<Object, Object> map = ImmutableMap.builder();
            for (Object key : there) {
                Object value = value(parts[1], parts[1], depth);
                if (value != null) {
                    map.put(key, value);
                }
            }
            return map.buildKeepingLast();
        }
        Collection<Object> made =
                type.isAssignableFrom(ImmutableList.class) ? ImmutableList.copyOf(there) : ImmutableSet.copyOf(there);
        if (!type.isInstance(made)) {
            throw new AssertionError("no " + type + " can be made");
        }
        return made;
    }

    private <T> T one(List<T> many) {
        return many.get(random.nextInt(many.size()));
    }
}
