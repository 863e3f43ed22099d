package org.commonhall.corridor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Primitives;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One constraint at one place, ready to be asked. Known are the constraints of {@code jakarta.validation.constraints} but
 * those of past and future, which a use case holds against its own clock.
 *
 * @param code what a violation is called
 * @param arguments the numbers and strings among the attributes, ordered by name
 * @param ofNull whether a missing value fits
 * @param test whether a value that is there fits
 */
record ConstraintRule(String code, ImmutableList<Object> arguments, boolean ofNull, Predicate<Object> test) {
    private static final ImmutableSet<String> NO_ARGUMENTS = ImmutableSet.of("groups", "message", "payload");
    private static final ImmutableSet<Class<?>> OF_NULL_NOT =
            ImmutableSet.of(NotNull.class, NotBlank.class, NotEmpty.class);
    private static final ImmutableMap<Class<?>, Known> KNOWN = ImmutableMap.<Class<?>, Known>builder()
            .put(NotNull.class, known(NotNull.class, Form.ANY, c -> value -> true))
            .put(Null.class, known(Null.class, Form.ANY, c -> value -> false))
            .put(AssertTrue.class, known(AssertTrue.class, Form.FLAG, c -> value -> (boolean) value))
            .put(AssertFalse.class, known(AssertFalse.class, Form.FLAG, c -> value -> !(boolean) value))
            .put(
                    NotBlank.class,
                    known(
                            NotBlank.class,
                            Form.TEXT,
                            c -> value -> !value.toString().isBlank()))
            .put(NotEmpty.class, known(NotEmpty.class, Form.SIZED, c -> value -> size(value) > 0))
            .put(
                    Size.class,
                    known(Size.class, Form.SIZED, c -> value -> size(value) >= c.min() && size(value) <= c.max()))
            .put(Pattern.class, known(Pattern.class, Form.TEXT, c -> form(c.regexp(), c.flags())))
            .put(
                    Email.class,
                    known(
                            Email.class,
                            Form.TEXT,
                            c -> form(c.regexp(), c.flags()).and(value -> EmailForm.fits(value.toString()))))
            .put(Digits.class, known(Digits.class, Form.NUMERAL, ConstraintRule::digits))
            .put(Min.class, known(Min.class, Form.NUMBER, c -> against(c.value(), sign -> sign >= 0)))
            .put(Max.class, known(Max.class, Form.NUMBER, c -> against(c.value(), sign -> sign <= 0)))
            .put(
                    DecimalMin.class,
                    known(
                            DecimalMin.class,
                            Form.NUMERAL,
                            c -> against(new BigDecimal(c.value()), sign -> c.inclusive() ? sign >= 0 : sign > 0)))
            .put(
                    DecimalMax.class,
                    known(
                            DecimalMax.class,
                            Form.NUMERAL,
                            c -> against(new BigDecimal(c.value()), sign -> c.inclusive() ? sign <= 0 : sign < 0)))
            .put(Positive.class, known(Positive.class, Form.SIGNED, c -> sign(sign -> sign > 0)))
            .put(PositiveOrZero.class, known(PositiveOrZero.class, Form.SIGNED, c -> sign(sign -> sign >= 0)))
            .put(Negative.class, known(Negative.class, Form.SIGNED, c -> sign(sign -> sign < 0)))
            .put(NegativeOrZero.class, known(NegativeOrZero.class, Form.SIGNED, c -> sign(sign -> sign <= 0)))
            .buildOrThrow();

    /** Reads a constraint, or gives null if it is not known or does not fit the type. */
    static @Nullable ConstraintRule of(Annotation constraint, Class<?> type) {
        Known known = KNOWN.get(constraint.annotationType());
        if (known == null || !known.form().fits(Primitives.wrap(type))) {
            return null;
        }
        return new ConstraintRule(
                code(constraint.annotationType()),
                arguments(attributes(constraint)),
                !OF_NULL_NOT.contains(constraint.annotationType()),
                known.test().apply(constraint));
    }

    static String code(Class<? extends Annotation> constraint) {
        return "constraint." + constraint.getSimpleName().toLowerCase(Locale.ROOT);
    }

    static ImmutableList<Object> arguments(Map<String, Object> attributes) {
        return new TreeMap<>(attributes)
                .entrySet().stream()
                        .filter(attribute -> !NO_ARGUMENTS.contains(attribute.getKey()))
                        .map(Map.Entry::getValue)
                        .filter(value -> value instanceof Number || value instanceof String)
                        .collect(ImmutableList.toImmutableList());
    }

    static ImmutableMap<String, Object> attributes(Annotation annotation) {
        ImmutableMap.Builder<String, Object> attributes = ImmutableMap.builder();
        for (Method attribute : annotation.annotationType().getDeclaredMethods()) {
            if (attribute.getParameterCount() == 0 && !attribute.isSynthetic()) {
                try {
                    attributes.put(attribute.getName(), attribute.invoke(annotation));
                } catch (ReflectiveOperationException hidden) {
                    throw new IllegalStateException(annotation + " must be public in an exported package", hidden);
                }
            }
        }
        return attributes.buildOrThrow();
    }

    boolean holds(@Nullable Object value) {
        return value == null ? ofNull : test.test(value);
    }

    /** How a constraint is read, and on what types. */
    private record Known(Form form, Function<Annotation, Predicate<Object>> test) {}

    private static <A extends Annotation> Known known(Class<A> type, Form form, Function<A, Predicate<Object>> test) {
        return new Known(form, annotation -> test.apply(type.cast(annotation)));
    }

    /** What types a constraint can be on. */
    private enum Form {
        ANY(Object.class),
        FLAG(Boolean.class),
        TEXT(CharSequence.class),
        SIZED(CharSequence.class, Collection.class, Map.class),
        NUMBER(BigDecimal.class, BigInteger.class, Long.class, Integer.class, Short.class, Byte.class),
        NUMERAL(
                BigDecimal.class,
                BigInteger.class,
                Long.class,
                Integer.class,
                Short.class,
                Byte.class,
                CharSequence.class),
        SIGNED(
                BigDecimal.class,
                BigInteger.class,
                Long.class,
                Integer.class,
                Short.class,
                Byte.class,
                Double.class,
                Float.class);

        private final ImmutableList<Class<?>> types;

        Form(Class<?>... types) {
            this.types = ImmutableList.copyOf(types);
        }

        boolean fits(Class<?> type) {
            return types.stream().anyMatch(fitting -> fitting.isAssignableFrom(type));
        }
    }

    private static int size(Object value) {
        if (value instanceof CharSequence text) {
            return text.length();
        }
        return value instanceof Map<?, ?> map ? map.size() : ((Collection<?>) value).size();
    }

    private static Predicate<Object> form(String regexp, Pattern.Flag[] flags) {
        int bits = 0;
        for (Pattern.Flag flag : flags) {
            bits |= flag.getValue();
        }
        java.util.regex.Pattern pattern = java.util.regex.Pattern.compile(regexp, bits);
        return value -> pattern.matcher((CharSequence) value).matches();
    }

    private static Predicate<Object> digits(Digits allowed) {
        return value -> {
            BigDecimal number = decimal(value);
            return number != null
                    && (long) number.precision() - number.scale() <= allowed.integer()
                    && number.scale() <= allowed.fraction();
        };
    }

    private static Predicate<Object> against(long bound, IntPredicate fits) {
        return against(BigDecimal.valueOf(bound), fits);
    }

    private static Predicate<Object> against(BigDecimal bound, IntPredicate fits) {
        return value -> {
            BigDecimal number = decimal(value);
            return number != null && fits.test(number.compareTo(bound));
        };
    }

    private static Predicate<Object> sign(IntPredicate fits) {
        return value -> {
            if (value instanceof Double || value instanceof Float) {
                double number = ((Number) value).doubleValue();
                return !Double.isNaN(number) && fits.test((int) Math.signum(number));
            }
            BigDecimal number = decimal(value);
            return number != null && fits.test(number.signum());
        };
    }

    private static @Nullable BigDecimal decimal(Object value) {
        if (value instanceof BigDecimal number) {
            return number;
        } else if (value instanceof BigInteger number) {
            return new BigDecimal(number);
        } else if (value instanceof Number number) {
            return BigDecimal.valueOf(number.longValue());
        }
        try {
            return new BigDecimal(value.toString());
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }
}
