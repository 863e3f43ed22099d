package org.commonhall;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/** Somebody else was faster, or the value is taken: nothing was changed, read again and decide. */
public final class Conflict extends CommonhallException {
    private static final long serialVersionUID = 1;

    /**
     * Makes the refusal.
     *
     * @param code the stable code
     * @param cause what the store reported, or null
     * @param arguments what the message names
     */
    public Conflict(String code, @Nullable Throwable cause, Object... arguments) {
        super(code, ImmutableList.copyOf(arguments), cause);
    }
}
