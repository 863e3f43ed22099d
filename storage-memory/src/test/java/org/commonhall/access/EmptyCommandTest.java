package org.commonhall.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.CommonhallException;
import org.commonhall.InvalidInput;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.FoundedHall;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every command that says nothing, by everybody: what must be given is asked for, and nothing fails untyped. */
class EmptyCommandTest {
    private final FoundedHall test = new FoundedHall();

    @TestFactory
    Stream<DynamicTest> whatMustBeGivenIsAskedFor() {
        return UseCases.verbs()
                .map(verb -> DynamicTest.dynamicTest(verb.name(), () -> {
                    Command empty = empty(verb.command());
                    for (Actor by : List.of(test.founder, Actor.visitor())) {
                        CommonhallException refusal =
                                catchThrowableOfType(CommonhallException.class, () -> verb.call(test.hall, by, empty));
                        if (needs(verb.command())) {
                            assertThat(refusal)
                                    .as("%s by %s", verb.name(), by.kind())
                                    .isInstanceOf(InvalidInput.class);
                        }
                    }
                }));
    }

    private static boolean needs(Class<?> command) {
        return Arrays.stream(command.getRecordComponents())
                .anyMatch(part -> part.getAccessor().isAnnotationPresent(NotNull.class));
    }

    private static Command empty(Class<?> command) throws ReflectiveOperationException {
        try {
            return made(command, false);
        } catch (InvocationTargetException copies) {
            // A command copies its collections, which JSON gives empty and not null.
            return made(command, true);
        }
    }

    private static Command made(Class<?> command, boolean collections) throws ReflectiveOperationException {
        RecordComponent[] parts = command.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var constructor = command.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return (Command) constructor.newInstance(
                Arrays.stream(types).map(type -> nothing(type, collections)).toArray());
    }

    private static @Nullable Object nothing(Class<?> type, boolean collections) {
        if (type == boolean.class) {
            return false;
        } else if (type == long.class) {
            return 0L;
        } else if (type == int.class) {
            return 0;
        } else if (collections && List.class.isAssignableFrom(type)) {
            return ImmutableList.of();
        } else if (collections && Set.class.isAssignableFrom(type)) {
            return ImmutableSet.of();
        }
        return collections && Map.class.isAssignableFrom(type) ? ImmutableMap.of() : null;
    }
}
