package org.commonhall.corridor;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.commonhall.storage.Personal;
import org.commonhall.storage.Secret;

/** The one way records and commands with personal values print: every value but the personal ones. */
public final class Describe {
    private Describe() {}

    /**
     * Prints a record.
     *
     * @param record a public record of an exported package
     * @return its name and components, personal ones as {@code *}
     */
    public static String record(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .map(component -> component.getName() + "=" + (hidden(component) ? "*" : value(record, component)))
                .collect(Collectors.joining(", ", record.getClass().getSimpleName() + "[", "]"));
    }

    private static boolean hidden(RecordComponent component) {
        return guessable(component) || component.isAnnotationPresent(Undigested.class);
    }

    /** Whether a value must not be guessed from what is printed or digested. */
    static boolean guessable(RecordComponent component) {
        return component.isAnnotationPresent(Personal.class) || component.isAnnotationPresent(Secret.class);
    }

    static @org.jspecify.annotations.Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalArgumentException(record.getClass() + " must be public in an exported package", hidden);
        }
    }
}
