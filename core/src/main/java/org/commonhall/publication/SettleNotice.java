package org.commonhall.publication;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * What the clock itself does with a notice; sent by the system, once for each due time.
 *
 * @param notice which notice
 * @param at since when it is due
 */
public record SettleNotice(
        @NotNull Id<PublicNotice> notice, @NotNull Instant at) implements Command {

    @Override
    public Permission permission() {
        return PublicationRights.SETTLE;
    }
}
