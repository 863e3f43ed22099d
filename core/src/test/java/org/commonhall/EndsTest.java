package org.commonhall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every public static method of plain values, called with the ends of each type, refuses by a typed exception at most. */
class EndsTest {
    private static final Map<Class<?>, List<?>> ENDS = Map.ofEntries(
            Map.entry(String.class, List.of("", " ", "x", "\0", "\ud800", "x".repeat(5_000), "9".repeat(400))),
            Map.entry(Instant.class, List.of(Instant.MIN, Instant.EPOCH, Instant.MAX)),
            Map.entry(LocalDate.class, List.of(LocalDate.MIN, LocalDate.EPOCH, LocalDate.MAX)),
            Map.entry(LocalDateTime.class, List.of(LocalDateTime.MIN, LocalDateTime.MAX)),
            Map.entry(LocalTime.class, List.of(LocalTime.MIN, LocalTime.MAX)),
            Map.entry(YearMonth.class, List.of(YearMonth.of(-999_999_999, 1), YearMonth.of(999_999_999, 12))),
            Map.entry(
                    Duration.class,
                    List.of(Duration.ofSeconds(Long.MIN_VALUE), Duration.ZERO, Duration.ofSeconds(Long.MAX_VALUE))),
            Map.entry(ZoneId.class, List.of(ZoneId.of("Asia/Shanghai"))),
            Map.entry(Locale.class, List.of(Locale.CHINESE)),
            Map.entry(UUID.class, List.of(new UUID(0, 0), new UUID(-1, -1))),
            Map.entry(
                    BigDecimal.class,
                    List.of(BigDecimal.ZERO, new BigDecimal("1E+2147483647"), new BigDecimal("-1E-2147483647"))),
            Map.entry(int.class, List.of(Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE)),
            Map.entry(long.class, List.of(Long.MIN_VALUE, -1L, 0L, 1L, Long.MAX_VALUE)),
            Map.entry(boolean.class, List.of(true, false)),
            Map.entry(char.class, List.of('\0', '\uffff')));

    @TestFactory
    Stream<DynamicTest> everyParserAndMaker() throws IOException, ReflectiveOperationException {
        Map<String, Method> methods = new TreeMap<>();
        for (Class<?> type : LabelsTest.publicTypes()) {
            for (Method method : type.getDeclaredMethods()) {
                if (Modifier.isStatic(method.getModifiers())
                        && Modifier.isPublic(method.getModifiers())
                        && !method.isSynthetic()
                        && !method.getName().equals("valueOf")
                        && method.getParameterCount() > 0
                        && ENDS.keySet().containsAll(Arrays.asList(method.getParameterTypes()))) {
                    methods.put(
                            type.getName() + "." + method.getName() + Arrays.toString(method.getParameterTypes()),
                            method);
                }
            }
        }
        assertThat(methods).hasSizeGreaterThan(60);
        return methods.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> calls(one.getValue())));
    }

    private static void calls(Method method) throws IllegalAccessException {
        for (List<@Nullable Object> arguments : choices(method)) {
            try {
                method.invoke(null, arguments.toArray());
            } catch (InvocationTargetException thrown) {
                boolean asked = arguments.contains(null) && thrown.getCause() instanceof NullPointerException;
                assertThat(asked || thrown.getCause() instanceof CommonhallException)
                        .as("%s%s gives %s", method.getName(), shown(arguments), thrown.getCause())
                        .isTrue();
            }
        }
    }

    private static String shown(List<@Nullable Object> arguments) {
        String all = arguments.toString();
        return all.length() > 200 ? all.substring(0, 200) : all;
    }

    /** Each value of each parameter, beside the first or last values of the others; and a null for each. */
    private static List<List<@Nullable Object>> choices(Executable method) {
        Class<?>[] types = method.getParameterTypes();
        List<List<@Nullable Object>> all = new ArrayList<>();
        for (int varied = 0; varied < types.length; varied++) {
            List<@Nullable Object> values = new ArrayList<>(ends(types[varied]));
            if (!types[varied].isPrimitive()) {
                values.add(null);
            }
            for (Object value : values) {
                for (boolean last : new boolean[] {false, true}) {
                    List<@Nullable Object> arguments = new ArrayList<>();
                    for (int i = 0; i < types.length; i++) {
                        List<?> others = ends(types[i]);
                        arguments.add(i == varied ? value : others.get(last ? others.size() - 1 : 0));
                    }
                    all.add(arguments);
                }
            }
        }
        return all;
    }

    private static List<?> ends(Class<?> type) {
        return Objects.requireNonNull(ENDS.get(type));
    }
}
