package org.commonhall;

import com.google.common.collect.ImmutableList;

/** The actor has no right to do or see this. */
public final class NotAllowed extends CommonhallException {
    private static final long serialVersionUID = 1;

    /**
     * Makes the refusal.
     *
     * @param code the stable code
     * @param arguments what the message names
     */
    public NotAllowed(String code, Object... arguments) {
        super(code, ImmutableList.copyOf(arguments), null);
    }
}
