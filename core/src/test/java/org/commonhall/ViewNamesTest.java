package org.commonhall;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Personal;
import org.junit.jupiter.api.Test;

/**
 * Whatever a read shows of something that people call by a name has that name beside its identity. The file {@code names.txt}
 * lists what is otherwise: by which other component something is named, or why it needs no name.
 */
class ViewNamesTest {
    private static final Set<Class<?>> NAMED = OwnCapabilities.ALL.stream()
            .flatMap(capability -> capability.namings().stream())
            .map(naming -> naming.type().javaType())
            .collect(toSet());

    @Test
    void everyIdentityHasItsNameBesideIt() throws IOException {
        Map<String, String> otherwise = otherwise();
        Map<String, String> bare = new TreeMap<>();
        for (Class<?> view : ReachTest.reached().keySet()) {
            if (view.isRecord()) {
                Map<String, RecordComponent> components = new LinkedHashMap<>();
                Arrays.stream(view.getRecordComponents()).forEach(one -> components.put(one.getName(), one));
                components.forEach((name, component) -> {
                    String where = simple(view) + "." + name;
                    if (!name.equals("id")
                            && (holdsNamed(component.getGenericType()) || component.getType() == UUID.class)) {
                        String by = otherwise.getOrDefault(where, name + "Name");
                        if (!by.startsWith("-") && !components.containsKey(by)) {
                            bare.put(where, by);
                        }
                    }
                });
            }
        }
        assertThat(bare).as("no name beside it, and nothing in names.txt").isEmpty();
    }

    /** What is personal is left out where a view is printed, so that no log names people. */
    @Test
    void theNameOfAPersonIsPersonal() {
        List<String> printed = ReachTest.reached().keySet().stream()
                .filter(Class::isRecord)
                .flatMap(view -> Arrays.stream(view.getRecordComponents())
                        .filter(component -> namesAPerson(view, component))
                        .filter(component -> !component.isAnnotationPresent(Personal.class))
                        .map(component -> simple(view) + "." + component.getName()))
                .sorted()
                .toList();
        assertThat(printed).isEmpty();
    }

    private static boolean namesAPerson(Class<?> view, RecordComponent name) {
        return Arrays.stream(view.getRecordComponents())
                .filter(component -> name.getName().equals(component.getName() + "Name"))
                .anyMatch(component -> component.getGenericType() instanceof ParameterizedType id
                        && id.getActualTypeArguments()[0] == Person.class);
    }

    @Test
    void noReadGivesAnIdentityAlone() throws IOException {
        Map<String, String> otherwise = otherwise();
        List<String> alone = ReachTest.reached().keySet().stream()
                .filter(type -> !type.isRecord())
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .filter(method -> holdsNamed(method.getGenericReturnType()))
                        .map(method -> simple(type) + "." + method.getName()))
                .filter(where -> !otherwise.containsKey(where))
                .sorted()
                .toList();
        assertThat(alone).isEmpty();
    }

    @Test
    void theListHasNothingThatIsNotThere() throws IOException {
        Set<String> there = ReachTest.reached().keySet().stream()
                .flatMap(type -> Stream.concat(
                                type.isRecord()
                                        ? Arrays.stream(type.getRecordComponents())
                                                .filter(one ->
                                                        holdsNamed(one.getGenericType()) || one.getType() == UUID.class)
                                                .map(RecordComponent::getName)
                                        : Stream.of(),
                                type.isRecord()
                                        ? Stream.of()
                                        : Arrays.stream(type.getDeclaredMethods())
                                                .filter(one -> holdsNamed(one.getGenericReturnType()))
                                                .map(one -> one.getName()))
                        .map(name -> simple(type) + "." + name))
                .collect(toSet());
        assertThat(there).containsAll(otherwise().keySet());
    }

    private static boolean holdsNamed(Type type) {
        if (!(type instanceof ParameterizedType generic)) {
            return false;
        }
        if (generic.getRawType() == Id.class) {
            return generic.getActualTypeArguments()[0] instanceof Class<?> kind && NAMED.contains(kind);
        }
        return generic.getRawType() != Receipt.class
                && Arrays.stream(generic.getActualTypeArguments()).anyMatch(ViewNamesTest::holdsNamed);
    }

    private static String simple(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return outer == null ? type.getSimpleName() : simple(outer) + "." + type.getSimpleName();
    }

    private static Map<String, String> otherwise() throws IOException {
        Map<String, String> lines = new LinkedHashMap<>();
        String text = Resources.toString(
                Objects.requireNonNull(ViewNamesTest.class.getResource("names.txt")), StandardCharsets.UTF_8);
        for (String line : Splitter.on('\n').omitEmptyStrings().split(text)) {
            List<String> parts = Splitter.on(' ').limit(2).splitToList(line);
            lines.put(parts.get(0), parts.get(1));
        }
        return lines;
    }
}
