package org.commonhall.capacity;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * What the clock itself does with the room of a tree; sent by the system. A second time there is nothing left to do,
 * so it needs no key.
 *
 * @param root the root of the tree
 */
public record SettleCapacity(@NotNull Id<Quota> root) implements Command {

    @Override
    public Permission permission() {
        return CapacityRights.SETTLE;
    }
}
