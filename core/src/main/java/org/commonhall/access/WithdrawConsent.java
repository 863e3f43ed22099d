package org.commonhall.access;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Withdraws a consent. The seen version is that of the consent.
 *
 * @param consent the consent
 */
public record WithdrawConsent(@NotNull Id<Consent> consent) implements Command {

    @Override
    public Permission permission() {
        return AccessRights.CONSENT;
    }
}
