package org.commonhall.credential;

import org.commonhall.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * A credential that was issued. A repeat with the same key gives the receipt of the first call and no code, because the code
 * is said once; {@link RenewCheckCode} gives another.
 *
 * @param receipt what came of it
 * @param number the number that is printed
 * @param code the check code that is printed beside it, null where it was said before
 */
public record Issued(
        Receipt<Credential> receipt,
        String number,
        @Nullable String code) {

    /** Without the code. */
    @Override
    public String toString() {
        return "Issued[receipt=" + receipt + ", number=" + number + "]";
    }
}
