package org.commonhall.storage;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonhall.Bytes;
import org.commonhall.Id;
import org.jspecify.annotations.Nullable;

/** What one record component says about its column, read once, with the accessor that reads a record. */
record Shape(
        String name,
        int position,
        Class<?> javaType,
        ValueType type,
        boolean optional,
        int maxLength,
        int precision,
        int scale,
        @Nullable Class<? extends Record> target,
        OnDelete.Rule onDelete,
        @Nullable String personal,
        boolean confidential,
        @Nullable String kept,
        boolean secret,
        MethodHandle accessor) {
    private static final int CODE_LENGTH = 40;
    private static final ImmutableMap<Class<?>, ValueType> TYPES = ImmutableMap.<Class<?>, ValueType>builder()
            .put(Id.class, ValueType.ID)
            .put(UUID.class, ValueType.ID)
            .put(String.class, ValueType.TEXT)
            .put(long.class, ValueType.INTEGER)
            .put(Long.class, ValueType.INTEGER)
            .put(BigDecimal.class, ValueType.DECIMAL)
            .put(boolean.class, ValueType.BOOLEAN)
            .put(Boolean.class, ValueType.BOOLEAN)
            .put(LocalDate.class, ValueType.DATE)
            .put(LocalTime.class, ValueType.TIME)
            .put(Instant.class, ValueType.INSTANT)
            .put(Bytes.class, ValueType.BYTES)
            .build();

    /** Refuses to start without the JSpecify annotations, as on this record: every column would silently be mandatory. */
    static void requireAnnotations() {
        if (Arrays.stream(Shape.class.getRecordComponents())
                .allMatch(component -> component.getAnnotatedType().getAnnotations().length == 0)) {
            throw new IllegalStateException("org.jspecify:jspecify must be on the class or module path at run time");
        }
    }

    static Shape of(MethodHandles.Lookup lookup, Class<?> record, RecordComponent component, int position) {
        Class<?> javaType = component.getType();
        ValueType type = javaType.isEnum() ? ValueType.CODE : TYPES.get(javaType);
        if (type == null) {
            throw new IllegalArgumentException(
                    place(record, component) + " is of " + javaType + ", which is not a stored value type");
        }
        Size size = component.getAccessor().getAnnotation(Size.class);
        Digits digits = component.getAccessor().getAnnotation(Digits.class);
        boolean sized = type == ValueType.TEXT || type == ValueType.BYTES;
        if (sized && (size == null || size.max() == Integer.MAX_VALUE)) {
            throw new IllegalArgumentException(place(record, component) + " needs @Size(max)");
        }
        if (type == ValueType.DECIMAL && digits == null) {
            throw new IllegalArgumentException(place(record, component) + " needs @Digits");
        }
        OnDelete rule = component.getAnnotation(OnDelete.class);
        Personal personal = component.getAnnotation(Personal.class);
        Kept kept = component.getAnnotation(Kept.class);
        return new Shape(
                component.getName(),
                position,
                javaType,
                type,
                component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                sized ? size.max() : type == ValueType.CODE ? CODE_LENGTH : 0,
                digits == null ? 0 : digits.integer() + digits.fraction(),
                digits == null ? 0 : digits.fraction(),
                position > 0 && javaType == Id.class ? target(record, component) : null,
                rule == null ? OnDelete.Rule.REFUSE : rule.value(),
                personal == null ? null : personal.value(),
                personal != null && personal.confidential(),
                kept == null ? null : kept.value(),
                component.isAnnotationPresent(Secret.class),
                accessor(lookup, record, component));
    }

    static String place(Class<?> record, RecordComponent component) {
        return record.getSimpleName() + "." + component.getName();
    }

    static String snake(String camel) {
        return (Character.isUpperCase(camel.charAt(0)) ? CaseFormat.UPPER_CAMEL : CaseFormat.LOWER_CAMEL)
                .to(CaseFormat.LOWER_UNDERSCORE, camel);
    }

    private static Class<? extends Record> target(Class<?> record, RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType id
                && id.getActualTypeArguments()[0] instanceof Class<?> target
                && target.isRecord()) {
            return target.asSubclass(Record.class);
        }
        throw new IllegalArgumentException(place(record, component) + " must name the record it references");
    }

    private static MethodHandle accessor(MethodHandles.Lookup lookup, Class<?> record, RecordComponent component) {
        try {
            return lookup.unreflect(component.getAccessor()).asType(MethodType.methodType(Object.class, Record.class));
        } catch (IllegalAccessException hidden) {
            throw new IllegalArgumentException("pass MethodHandles.lookup() of " + record.getName(), hidden);
        }
    }

    String column() {
        return snake(name);
    }

    @Nullable Object read(Record record) {
        Object value = get(record);
        return value == null ? null : toStored(value);
    }

    @Nullable Object get(Record record) {
        try {
            return (Object) accessor.invokeExact(record);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    Object toStored(Object value) {
        if (value instanceof Id<?> id) {
            return id.value();
        } else if (value instanceof Enum<?> constant) {
            return constant.name();
        } else if (value instanceof BigDecimal decimal
                // More digits in front than there is room for are refused as they are; their zeros need not fit in
                // memory.
                && (long) decimal.precision() - decimal.scale() <= precision
                && decimal.stripTrailingZeros().scale() <= scale) {
            return decimal.setScale(scale, RoundingMode.UNNECESSARY);
        }
        return value;
    }

    Object fromStored(Object value) {
        return switch (type) {
            case ID -> javaType == Id.class ? new Id<>((UUID) value) : value;
            case CODE -> constant((String) value);
            default -> value;
        };
    }

    private Object constant(String code) {
        Object constant = Codes.OF.get(javaType).get(code);
        if (constant == null) {
            throw new SchemaMismatch("code " + code + " of " + name + " is not known here: a newer version wrote it");
        }
        return constant;
    }

    /** The constants of each enum by name; the map lives and dies with the enum's class. */
    private static final class Codes extends ClassValue<Map<String, Object>> {
        static final Codes OF = new Codes();

        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            return ImmutableMap.copyOf(Arrays.stream(type.getEnumConstants())
                    .collect(Collectors.toMap(c -> ((Enum<?>) c).name(), Function.identity())));
        }
    }
}
