package org.commonhall.governance.meeting;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.jspecify.annotations.Nullable;

/**
 * Says what becomes of an item.
 *
 * @param meeting which meeting
 * @param item which item
 * @param status discussed, decided, carried over or withdrawn
 * @param commandId makes a repeat safe, or null
 */
public record SettleItem(
        @NotNull Id<Meeting> meeting,
        @NotNull Id<AgendaItem> item,
        @NotNull ItemStatus status,
        @Nullable UUID commandId)
        implements MeetingCommand {

    @Override
    public Permission permission() {
        return MeetingAction.SETTLE_ITEM.permission();
    }
}
