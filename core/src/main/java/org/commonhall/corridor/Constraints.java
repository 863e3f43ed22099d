package org.commonhall.corridor;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.reflect.TypeToken;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.commonhall.InvalidInput;
import org.commonhall.InvalidInput.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The Jakarta constraints of one record class, on its components and on public getters such as {@code isOrdered}, read once.
 * What cannot be checked is refused when the class is first read and never passed over: constraints of one's own, those of
 * past and future, groups, payloads, constraints of whole classes, arrays and interfaces. A host that wants them hands over
 * a validator. Immutable and thread-safe.
 */
public final class Constraints {
    private static final ClassValue<Constraints> OF = new ClassValue<>() {
        @Override
        protected Constraints computeValue(Class<?> type) {
            return new Constraints(type);
        }
    };

    private final ImmutableList<Property> properties;

    private Constraints(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalStateException(type.getName() + " is no record, so its constraints cannot be checked");
        }
        refuse(type, type.getSimpleName());
        for (Class<?> supertype : TypeToken.of(type).getTypes().interfaces().rawTypes()) {
            for (Method method : supertype.getDeclaredMethods()) {
                refuse(method, supertype.getSimpleName() + "." + method.getName());
            }
        }
        ImmutableList.Builder<Property> found = ImmutableList.builder();
        Set<Method> accessors = new HashSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            accessors.add(component.getAccessor());
            found.add(Property.of(
                    component.getName(),
                    component.getAccessor(),
                    component.getAnnotatedType(),
                    field(component),
                    component.getAccessor()));
        }
        for (Method method : type.getDeclaredMethods()) {
            if (!accessors.contains(method)
                    && !method.isBridge()
                    && annotations(method).findAny().isPresent()) {
                found.add(getter(method));
            }
        }
        properties = found.build().stream()
                .filter(property -> !property.value().isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Refuses a value of a query that is not as its constraints say, as a command is refused.
     *
     * @param place what the query calls it
     * @param value the value
     * @throws InvalidInput with all its violations
     */
    public static void require(String place, Record value) {
        List<Violation> found = new ArrayList<>();
        collect(value, place + ".", found);
        if (!found.isEmpty()) {
            throw new InvalidInput(ImmutableList.copyOf(found));
        }
    }

    /** Names every violation of a record and of the records it cascades into. */
    static List<Violation> violations(Object checked) {
        List<Violation> found = new ArrayList<>();
        collect(checked, "", found);
        return found;
    }

    /** Adds the violations of a record, whose properties are named after a prefix that is empty or ends in a point. */
    static void collect(Object checked, String prefix, List<Violation> found) {
        for (Property property : OF.get(checked.getClass()).properties) {
            String path = prefix + property.name();
            property.value().check(property.read(checked), path, path, found);
        }
    }

    /** Names the annotations of Jakarta Validation, with those of a repeated constraint one by one. */
    static Stream<Annotation> annotations(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .flatMap(Constraints::single)
                .filter(Constraints::isOfJakarta);
    }

    private static boolean isOfJakarta(Annotation annotation) {
        Class<?> type = annotation.annotationType();
        return type.isAnnotationPresent(Constraint.class)
                || type.getPackageName().startsWith("jakarta.validation");
    }

    private static Stream<Annotation> single(Annotation annotation) {
        boolean repeated = Arrays.stream(annotation.annotationType().getDeclaredMethods())
                .filter(attribute -> attribute.getName().equals("value"))
                .map(attribute -> attribute.getReturnType().getComponentType())
                .anyMatch(type -> type != null && type.isAnnotationPresent(Constraint.class));
        return repeated
                ? Arrays.stream(
                        (Annotation[]) ConstraintRule.attributes(annotation).get("value"))
                : Stream.of(annotation);
    }

    private static void refuse(AnnotatedElement element, String place) {
        annotations(element).findAny().ifPresent(constraint -> {
            throw ConstrainedValue.unknown(place, constraint);
        });
    }

    private static AnnotatedElement field(RecordComponent component) {
        try {
            // An accessor that is written out has not the annotations of its component; the field always has.
            return component.getDeclaringRecord().getDeclaredField(component.getName());
        } catch (NoSuchFieldException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Property getter(Method method) {
        String name = method.getName();
        String rest = name.startsWith("is") ? name.substring(2) : name.startsWith("get") ? name.substring(3) : "";
        if (rest.isEmpty() || method.getParameterCount() > 0) {
            refuse(method, method.getDeclaringClass().getSimpleName() + "." + name);
        }
        return Property.of(
                CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_CAMEL, rest),
                method,
                method.getAnnotatedReturnType(),
                method);
    }

    /** What can be read of a record, and what it must be. */
    private record Property(String name, MethodHandle reader, ConstrainedValue value) {

        static Property of(String name, Method method, AnnotatedType type, AnnotatedElement... declared) {
            String place = method.getDeclaringClass().getSimpleName() + "." + name;
            ConstrainedValue value = ConstrainedValue.of(place, type, declared);
            try {
                method.trySetAccessible();
                MethodHandle reader = MethodHandles.lookup()
                        .unreflect(method)
                        .asType(MethodType.methodType(Object.class, Object.class));
                return new Property(name, reader, value);
            } catch (IllegalAccessException hidden) {
                throw new IllegalStateException(
                        method.getDeclaringClass() + " must be public in an exported package", hidden);
            }
        }

        @Nullable Object read(Object checked) {
            try {
                return (Object) reader.invokeExact(checked);
            } catch (RuntimeException | Error failure) {
                throw failure;
            } catch (Throwable checkedFailure) {
                throw new IllegalStateException(name + " cannot be read", checkedFailure);
            }
        }
    }
}
