package org.commonhall.request.request;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a requester, and what only the desk and the lead unit need to know.
 *
 * @param name how the requester wants to be called, or null
 * @param phone where to call, or null
 * @param email where to write, or null
 * @param details what is not for the public, or null
 */
public record Contact(
        @Personal("contact") @Size(max = 100) @Nullable String name,
        @Personal("contact") @Size(max = 40) @Nullable String phone,

        @Personal("contact") @Size(max = 254) @Email @Nullable String email,

        @Personal("request") @Size(max = 4000) @Nullable String details) {
    /** Nothing said. */
    public static final Contact NONE = new Contact(null, null, null, null);

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
