package org.commonhall.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.Commonhall;
import org.commonhall.CommonhallException;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every command that the rows of the matrix get done, again with its key: the receipt of then to the same actor, refused
 * with another content, refused to everybody else.
 */
class RepeatedCommandsTest {
    private static final UUID KEY = new UUID(8, 8);

    private final AskedCommands asked = new AskedCommands();
    private final Actor other = Actor.person(asked.test.person("somebody else"));
    private int done;

    @Test
    void aKeyIsOfOneCommandAndOneActor() {
        Map<String, String> found = new TreeMap<>();
        UseCases.verbs()
                .filter(verb -> !AskedCommands.READS_FIRST.contains(verb.name()))
                .forEach(verb -> {
                    AskedCommands.Asking asking = asked.of(verb);
                    try {
                        asked.test.hall.inTransaction(hall -> {
                            repeat(verb, hall, asking, found);
                            throw new Undone();
                        });
                    } catch (Undone undone) {
                        done++;
                    } catch (CommonhallException refused) {
                        // the row of the matrix is refused for what is stored
                    }
                });
        assertThat(found).isEqualTo(Map.of());
        assertThat(done).isGreaterThan(100);
    }

    private void repeat(UseCases.Verb verb, Commonhall hall, AskedCommands.Asking asking, Map<String, String> found) {
        Object first = call(verb, hall, asking.by().once(KEY), asking.command());
        String again = outcome(verb, hall, asking.by().once(KEY), asking.command());
        if (!again.equals(told(first))) {
            found.put(verb.name() + " again", again + " for " + told(first));
        }
        changed(asking.command()).ifPresent(changed -> {
            String with = outcome(verb, hall, asking.by().once(KEY), changed);
            // What names another record may fail to find it before the key is looked up.
            if (!Set.of("command.id.reused", "record.missing").contains(with)) {
                found.put(verb.name() + " changed", with);
            }
        });
        for (Actor stranger : new Actor[] {other, Actor.visitor()}) {
            String by = outcome(verb, hall, stranger.once(KEY), asking.command());
            if (by.equals(told(first))) {
                found.put(verb.name() + " by " + stranger.kind(), by);
            }
        }
    }

    private static String outcome(UseCases.Verb verb, Commonhall hall, Call by, Command command) {
        try {
            return told(call(verb, hall, by, command));
        } catch (CommonhallException refused) {
            return refused.code();
        }
    }

    private static Object call(UseCases.Verb verb, Commonhall hall, Call by, Command command) {
        try {
            return Objects.requireNonNull(
                    verb.method().invoke(verb.facade().of().apply(hall), by, command), verb.name());
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof CommonhallException refused) {
                throw refused;
            }
            throw new AssertionError(verb.name(), thrown);
        } catch (IllegalAccessException hidden) {
            throw new LinkageError(verb.name(), hidden);
        }
    }

    private static String told(Object result) {
        if (result instanceof Iterable<?> many) {
            StringBuilder all = new StringBuilder();
            many.forEach(one -> all.append(told(one)).append('\n'));
            return all.toString();
        } else if (result instanceof Receipt<?> receipt) {
            return receipt + " " + receipt.made();
        } else if (result instanceof Record record) {
            return Stream.of(record.getClass().getRecordComponents())
                    .filter(part -> part.getType() == Receipt.class)
                    .map(part -> told(value(part, record)))
                    .findFirst()
                    .orElse(record.getClass().getSimpleName());
        }
        return String.valueOf(result);
    }

    private static @Nullable Object value(RecordComponent part, Record of) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException failure) {
            throw new LinkageError(part.toString(), failure);
        }
    }

    /** The same command with one thing said otherwise. */
    private static Optional<Command> changed(Command command) {
        Record record = (Record) command;
        RecordComponent[] parts = record.getClass().getRecordComponents();
        @Nullable Object[] values = Arrays.stream(parts).map(part -> value(part, record)).toArray();
        for (int i = 0; i < values.length; i++) {
            @Nullable Object otherwise = otherwise(values[i]);
            if (otherwise != null) {
                values[i] = otherwise;
                return Optional.of(made(record.getClass(), parts, values));
            }
        }
        return Optional.empty();
    }

    private static @Nullable Object otherwise(@Nullable Object value) {
        if (value instanceof Id<?>) {
            return new Id<>(new UUID(9, 9));
        } else if (value instanceof String text) {
            return text + "x";
        } else if (value instanceof Long number) {
            return number + 1;
        } else if (value instanceof Boolean truth) {
            return !truth;
        }
        return null;
    }

    private static Command made(Class<?> type, RecordComponent[] parts, @Nullable Object[] values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return (Command) constructor.newInstance(values);
        } catch (ReflectiveOperationException failure) {
            throw new LinkageError(type.toString(), failure);
        }
    }

    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
