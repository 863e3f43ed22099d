package org.commonhall.credential;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * What the clock itself does with a credential; sent by the system, once for each due time.
 *
 * @param credential which one
 * @param at since when it is due
 */
public record SettleCredential(
        @NotNull Id<Credential> credential, @NotNull Instant at) implements Command {

    @Override
    public Permission permission() {
        return CredentialRights.SETTLE;
    }
}
