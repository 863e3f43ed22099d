package org.commonhall.storage;

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
     * Which key.
     *
     * @return the full name of the key
     */
    public String constraint() {
        return constraint;
    }
}
