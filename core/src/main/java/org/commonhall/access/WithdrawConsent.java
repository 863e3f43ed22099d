package org.commonhall.access;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Withdraws a consent.
 *
 * @param consent which
 * @param commandId makes a repeat safe, or null
 */
public record WithdrawConsent(
        @NotNull Id<Consent> consent, @Nullable UUID commandId) implements Command {

    @Override
    public Permission permission() {
        return Access.CONSENT;
    }
}
