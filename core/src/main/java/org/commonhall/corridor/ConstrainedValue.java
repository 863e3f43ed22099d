package org.commonhall.corridor;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.TypeToken;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonhall.InvalidInput.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What a value must be: itself, inside if it is a record, and part by part if it is a container.
 *
 * @param rules the constraints on the value itself
 * @param cascades whether the constraints of the record it is are checked too
 * @param parts what is said of its elements, keys, values or content
 */
record ConstrainedValue(ImmutableList<ConstraintRule> rules, boolean cascades, ImmutableList<Part> parts) {

    /** Reads what is said of a value by its type, and where it is declared. */
    static ConstrainedValue of(String place, AnnotatedType type, AnnotatedElement... declared) {
        List<Annotation> said = Stream.concat(Stream.of(type), Arrays.stream(declared))
                .flatMap(Constraints::annotations)
                .distinct()
                .toList();
        return read(place, type, said, said.stream().anyMatch(Valid.class::isInstance));
    }

    private static ConstrainedValue read(String place, AnnotatedType type, List<Annotation> said, boolean valid) {
        Class<?> raw = TypeToken.of(type.getType()).getRawType();
        boolean container =
                Stream.of(Iterable.class, Map.class, Optional.class).anyMatch(known -> known.isAssignableFrom(raw));
        ImmutableList.Builder<ConstraintRule> rules = ImmutableList.builder();
        for (Annotation annotation : said) {
            if (annotation instanceof Valid ? !raw.isRecord() && !raw.isInterface() && !container : raw.isArray()) {
                throw unknown(place, annotation);
            } else if (!(annotation instanceof Valid)) {
                rules.add(rule(place, annotation, raw));
            }
        }
        return new ConstrainedValue(rules.build(), valid && !container, parts(place, type, raw, valid && container));
    }

    private static ConstraintRule rule(String place, Annotation annotation, Class<?> type) {
        Map<String, Object> attributes = ConstraintRule.attributes(annotation);
        boolean grouped = Stream.of("groups", "payload")
                .map(attributes::get)
                .anyMatch(classes -> classes != null && Array.getLength(classes) > 0);
        ConstraintRule rule = grouped ? null : ConstraintRule.of(annotation, type);
        if (rule == null) {
            throw unknown(place + " of " + type.getSimpleName(), annotation);
        }
        return rule;
    }

    static IllegalStateException unknown(String place, Annotation annotation) {
        return new IllegalStateException(
                place + " has " + annotation + ", which cannot be checked here; a validator of your own may");
    }

    private static ImmutableList<Part> parts(String place, AnnotatedType type, Class<?> raw, boolean valid) {
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        boolean cascading = valid;
        if (type instanceof AnnotatedParameterizedType generic) {
            AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
            for (int i = 0; i < arguments.length; i++) {
                Slot slot = Slot.of(raw, i);
                List<AnnotatedType> layers = arguments[i] instanceof AnnotatedWildcardType any
                        ? ImmutableList.of(any, any.getAnnotatedUpperBounds()[0])
                        : ImmutableList.of(arguments[i]);
                List<Annotation> said =
                        layers.stream().flatMap(Constraints::annotations).toList();
                boolean here = said.stream().anyMatch(Valid.class::isInstance);
                if (cascading && slot != null && slot != Slot.KEY) {
                    here = true;
                    cascading = false;
                }
                ConstrainedValue part = read(place + "<" + i + ">", layers.get(layers.size() - 1), said, here);
                if (slot == null && !part.isEmpty()) {
                    throw new IllegalStateException(place + " is of " + type.getType()
                            + ", of which only elements of an Iterable, Map or Optional can be checked here");
                } else if (slot != null && !part.isEmpty()) {
                    parts.add(new Part(slot, part));
                }
            }
        }
        return parts.build();
    }

    boolean isEmpty() {
        return rules.isEmpty() && !cascades && parts.isEmpty();
    }

    /** Adds the violations of a value: its own are at one path, and those inside a record below another. */
    void check(@Nullable Object value, String inside, String own, List<Violation> found) {
        for (ConstraintRule rule : rules) {
            if (!rule.holds(value)) {
                found.add(new Violation(own, rule.code(), rule.arguments()));
            }
        }
        if (value != null && cascades) {
            Constraints.collect(value, inside + ".", found);
        }
        if (value != null) {
            parts.forEach(part -> part.slot().check(value, part.value(), own, found));
        }
    }

    /** What is said of one kind of part. */
    record Part(Slot slot, ConstrainedValue value) {}

    /** Where a part stands in its container, with the paths of Jakarta Validation. */
    enum Slot {
        INDEXED(List.class, 0) {
            @Override
            void check(Object container, ConstrainedValue part, String path, List<Violation> found) {
                int index = 0;
                for (Object element : (Iterable<?>) container) {
                    String inside = path + "[" + index++ + "]";
                    part.check(element, inside, inside + ".<list element>", found);
                }
            }
        },
        ELEMENT(Iterable.class, 0) {
            @Override
            void check(Object container, ConstrainedValue part, String path, List<Violation> found) {
                int index = 0;
                for (Object element : (Iterable<?>) container) {
                    // What is inside is found by its index whatever the declaration, the element only if that says
                    // List.
                    String inside = path + (container instanceof List ? "[" + index++ + "]" : "[]");
                    part.check(element, inside, path + "[].<iterable element>", found);
                }
            }
        },
        KEY(Map.class, 0) {
            @Override
            void check(Object container, ConstrainedValue part, String path, List<Violation> found) {
                for (Object key : ((Map<?, ?>) container).keySet()) {
                    String inside = path + "<K>[" + key + "]";
                    part.check(key, inside, inside + ".<map key>", found);
                }
            }
        },
        VALUE(Map.class, 1) {
            @Override
            void check(Object container, ConstrainedValue part, String path, List<Violation> found) {
                ((Map<?, ?>) container).forEach((key, value) -> {
                    String inside = path + "[" + key + "]";
                    part.check(value, inside, inside + ".<map value>", found);
                });
            }
        },
        CONTENT(Optional.class, 0) {
            @Override
            void check(Object container, ConstrainedValue part, String path, List<Violation> found) {
                part.check(((Optional<?>) container).orElse(null), path, path, found);
            }
        };

        private final Class<?> container;
        private final int parameter;

        Slot(Class<?> container, int parameter) {
            this.container = container;
            this.parameter = parameter;
        }

        abstract void check(Object container, ConstrainedValue part, String path, List<Violation> found);

        /** Finds what a type parameter of a container stands for, or null if it is no part that can be looked at. */
        static @Nullable Slot of(Class<?> type, int parameter) {
            return Arrays.stream(values())
                    .filter(slot -> slot.container.isAssignableFrom(type))
                    .filter(slot -> TypeToken.of(type)
                            .resolveType(slot.container.getTypeParameters()[slot.parameter])
                            .getType()
                            .equals(type.getTypeParameters()[parameter]))
                    .findFirst()
                    .orElse(null);
        }
    }
}
