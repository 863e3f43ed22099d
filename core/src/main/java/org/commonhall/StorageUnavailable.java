package org.commonhall;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/** The store cannot be reached, timed out or does not fit the schema; nothing was changed. */
public final class StorageUnavailable extends CommonhallException {
    private static final long serialVersionUID = 1;

    /**
     * Makes the refusal.
     *
     * @param code the stable code
     * @param cause what the store reported, or null
     * @param arguments what the message names
     */
    public StorageUnavailable(String code, @Nullable Throwable cause, Object... arguments) {
        super(code, ImmutableList.copyOf(arguments), cause);
    }
}
