package org.commonhall.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonhall.CommonhallException;

/** Holds in a test that a call is refused. Needs AssertJ. */
@SuppressWarnings("exports")
public final class Refusals {
    private Refusals() {}

    /**
     * Holds that a call is refused with a code.
     *
     * @param code the stable code, such as {@code booking.taken}; for a malformed input {@code input.invalid}
     * @param call the call
     * @return the refusal, for a look at its arguments
     * @throws AssertionError if the call is let through, refused with another code, or fails
     */
    public static CommonhallException refusedWith(String code, ThrowingCallable call) {
        CommonhallException refusal = catchThrowableOfType(CommonhallException.class, call);
        assertThat(refusal).as("refused with %s", code).isNotNull();
        assertThat(refusal.code()).as(refusal.getMessage()).isEqualTo(code);
        return refusal;
    }
}
