package org.commonhall.access;

import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commonhall.Call;
import org.commonhall.Commonhall;
import org.commonhall.CommonhallException;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Corridor;
import org.commonhall.directory.directory.FoundedHall;
import org.jspecify.annotations.Nullable;

/** Finds every use case of the product: the facades, the facades they give, and the rows of the matrix. */
final class UseCases {
    private UseCases() {}

    /** The rows of a capability lie beside it, in a class of its name that ends in {@code Rows}. */
    static List<UseCase> rows(FoundedHall test) {
        List<UseCase> found = new ArrayList<>();
        for (ClassPath.ClassInfo type : classes()) {
            if (type.getSimpleName().endsWith("Rows")) {
                Arrays.stream(type.load().getDeclaredMethods())
                        .filter(method -> List.of(method.getParameterTypes()).equals(List.of(FoundedHall.class)))
                        .filter(method -> method.getName().equals("of"))
                        .forEach(method -> found.addAll(rows(method, test)));
            }
        }
        return found;
    }

    /** Every facade by its simple name, with the way to it from a hall; those that need an argument have no way. */
    static Map<String, Facade> facades() {
        Map<String, Facade> found = new TreeMap<>();
        walk(new Facade(Commonhall.class, hall -> hall), found);
        return found;
    }

    /** A class whose methods take a call. */
    record Facade(Class<?> type, Function<Commonhall, Object> of) {
        Stream<Method> useCases() {
            return methods(type)
                    .filter(method -> method.getParameterCount() > 0
                            && Call.class.isAssignableFrom(method.getParameterTypes()[0]));
        }

        /** Whether there is a way to it without an argument. */
        boolean isReached(Commonhall hall) {
            try {
                return type.isInstance(of.apply(hall));
            } catch (IllegalArgumentException argumentNeeded) {
                return false;
            }
        }

        String name(Method useCase) {
            return type.getSimpleName() + "." + useCase.getName();
        }
    }

    /** A use case that takes a call and a command. */
    record Verb(Facade facade, Method method) {
        String name() {
            return facade.name(method);
        }

        Class<?> command() {
            return method.getParameterTypes()[1];
        }

        /** Calls it, and lets a refusal out as it is. */
        boolean call(Commonhall hall, Call by, Command command) {
            try {
                method.invoke(facade.of().apply(hall), by, command);
                return true;
            } catch (InvocationTargetException thrown) {
                if (thrown.getCause() instanceof CommonhallException refused) {
                    throw refused;
                }
                throw new AssertionError(name(), thrown);
            } catch (IllegalAccessException hidden) {
                throw new LinkageError(name(), hidden);
            }
        }
    }

    static Stream<Verb> verbs() {
        return facades().values().stream()
                .flatMap(facade -> facade.useCases()
                        .filter(method -> method.getParameterTypes()[0] == Call.class
                                && method.getParameterCount() == 2
                                && Command.class.isAssignableFrom(method.getParameterTypes()[1]))
                        .map(method -> new Verb(facade, method)));
    }

    private static void walk(Facade from, Map<String, Facade> found) {
        boolean face = from.type() == Commonhall.class || domain(from.type());
        methods(from.type()).forEach(method -> {
            Class<?> type = method.getReturnType();
            Facade next = new Facade(type, hall -> invoke(method, from.of().apply(hall)));
            if (domain(type)) {
                walk(next, found);
            } else if (type.getPackageName().startsWith("org.commonhall.")
                    && type != Corridor.class
                    && (face || next.useCases().findAny().isPresent())
                    && found.putIfAbsent(type.getSimpleName(), next) == null) {
                walk(next, found);
            }
        });
    }

    private static boolean domain(Class<?> type) {
        return type.getSimpleName().endsWith("Domain");
    }

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getParameterCount).thenComparing(Method::getName));
    }

    private static Iterable<ClassPath.ClassInfo> classes() {
        try {
            return ClassPath.from(UseCases.class.getClassLoader()).getTopLevelClassesRecursive("org.commonhall");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @SuppressWarnings("unchecked") // what is found is what everyUseCaseHasARow compares
    private static List<UseCase> rows(Method of, FoundedHall test) {
        of.setAccessible(true);
        return (List<UseCase>) invoke(of, null, test);
    }

    private static Object invoke(Method method, @Nullable Object on, Object... arguments) {
        try {
            return Objects.requireNonNull(method.invoke(on, arguments));
        } catch (ReflectiveOperationException failure) {
            throw new LinkageError(method + " cannot be called", failure);
        }
    }
}
