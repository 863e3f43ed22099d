package org.commonhall;

import com.google.common.collect.ImmutableList;

/** There is no such record, or the actor must not know that there is. */
public final class NotFound extends CommonhallException {
    private static final long serialVersionUID = 1;

    /**
     * Makes the refusal.
     *
     * @param code the stable code
     * @param arguments what the message names
     */
    public NotFound(String code, Object... arguments) {
        super(code, ImmutableList.copyOf(arguments), null);
    }
}
