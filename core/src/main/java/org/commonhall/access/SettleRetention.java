package org.commonhall.access;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Erases what is personal in records whose time is over; sent by the system.
 *
 * @param kind the kind of record
 * @param overAt when the record was over that is due
 */
public record SettleRetention(
        @NotNull @Size(max = 48) String kind, @NotNull Instant overAt) implements Command {

    @Override
    public Permission permission() {
        return AccessRights.SETTLE;
    }
}
