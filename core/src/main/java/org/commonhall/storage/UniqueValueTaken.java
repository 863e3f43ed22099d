package org.commonhall.storage;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Another record holds the value of a unique key: a business answer, never rerun. */
public final class UniqueValueTaken extends StorageException {
    private static final long serialVersionUID = 1;

    private final String constraint;

    /**
     * Makes the report.
     *
     * @param constraint the key, such as {@code uq_service_request_number}, lower case
     * @param cause what the driver reported, or null
     */
    public UniqueValueTaken(String constraint, @Nullable Throwable cause) {
        super("taken: " + constraint, cause);
        this.constraint = constraint;
    }

    /**
     * Tells whether something was refused because one of certain keys is taken, and not because of any other.
     *
     * @param refusal what was caught
     * @param type the kind of record
     * @param keys the keys by the name that {@link Unique#name} gives them
     * @return true if a key of these names of this kind is the cause
     */
    public static boolean causes(Throwable refusal, RecordType<?> type, String... keys) {
        return refusal.getCause() instanceof UniqueValueTaken taken
                && Arrays.stream(keys)
                        .anyMatch(key ->
                                taken.constraint.equals(type.uniqueKey(key).constraint()));
    }

    /**
     * Which key.
     *
     * @return the full name of the key
     */
    public String constraint() {
        return constraint;
    }
}
