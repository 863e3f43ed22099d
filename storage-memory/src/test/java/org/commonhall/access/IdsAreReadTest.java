package org.commonhall.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;
import org.junit.jupiter.api.Test;

/** A host that keeps no table of its own finds the id of everything that a command can be about: some read gives it. */
class IdsAreReadTest {

    @Test
    void everyIdThatACommandTakesIsGivenByARead() {
        Set<String> given = new TreeSet<>();
        reads().forEach(read -> ids(read.getGenericReturnType(), given, new HashSet<>()));
        Map<String, Set<String>> missing = new TreeMap<>();
        UseCases.verbs().forEach(verb -> {
            Set<String> taken = new TreeSet<>();
            ids(verb.command(), taken, new HashSet<>());
            taken.removeAll(given);
            taken.forEach(
                    id -> missing.computeIfAbsent(id, none -> new TreeSet<>()).add(verb.name()));
        });
        assertThat(missing).isEmpty();
    }

    /** Whoever reads that something was made can use its id, or is told of it by a read; no other kind is named. */
    @Test
    void aReceiptNamesTheKindsWhoseIdsAreOfUseAndNoOthers() {
        Set<String> known = new TreeSet<>();
        useCases().forEach(method -> ids(method.getGenericReturnType(), known, new HashSet<>()));
        UseCases.verbs().forEach(verb -> ids(verb.command(), known, new HashSet<>()));
        Map<Boolean, Set<String>> inner = Schema.of(Commonhall.records()).types().stream()
                .filter(RecordType::journaled)
                .collect(Collectors.partitioningBy(
                        RecordType::inner,
                        Collectors.mapping(type -> type.javaType().getTypeName(), Collectors.toSet())));
        assertThat(Sets.difference(Objects.requireNonNull(inner.get(false)), known))
                .as("to be marked @Inner")
                .isEmpty();
        assertThat(Sets.intersection(Objects.requireNonNull(inner.get(true)), known))
                .as("not @Inner")
                .isEmpty();
    }

    private static Stream<Method> reads() {
        return useCases().filter(method -> method.getParameterTypes()[0] == Actor.class);
    }

    private static Stream<Method> useCases() {
        return UseCases.facades().values().stream().flatMap(UseCases.Facade::useCases);
    }

    /** Adds the types of all ids within a type. */
    private static void ids(Type type, Set<String> found, Set<Type> known) {
        if (!known.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType generic) {
            if (generic.getRawType() == Id.class || generic.getRawType() == Receipt.class) {
                found.add(generic.getActualTypeArguments()[0].getTypeName());
                return;
            }
            ids(generic.getRawType(), found, known);
            for (Type argument : generic.getActualTypeArguments()) {
                ids(argument, found, known);
            }
        } else if (type instanceof WildcardType any) {
            ids(any.getUpperBounds()[0], found, known);
        } else if (type instanceof Class<?> plain) {
            if (plain.isSealed()) {
                for (Class<?> form : plain.getPermittedSubclasses()) {
                    ids(form, found, known);
                }
            }
            if (plain.isRecord()) {
                for (RecordComponent component : plain.getRecordComponents()) {
                    ids(component.getGenericType(), found, known);
                }
            }
        }
    }
}
