package org.commonhall;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/** The link was lost while committing: the change may or may not be stored. Repeat with the same command id. */
public final class OutcomeUnknown extends CommonhallException {
    private static final long serialVersionUID = 1;

    /**
     * Makes the refusal.
     *
     * @param code the stable code
     * @param cause what the store reported, or null
     * @param arguments what the message names
     */
    public OutcomeUnknown(String code, @Nullable Throwable cause, Object... arguments) {
        super(code, ImmutableList.copyOf(arguments), cause);
    }
}
