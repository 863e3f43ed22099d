package org.commonhall.governance.meeting;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;

/**
 * Says what becomes of an item. The seen version is that of
 * the meeting.
 *
 * @param meeting which meeting
 * @param item which item
 * @param status discussed, decided, carried over or withdrawn
 */
public record SettleItem(
        @NotNull Id<Meeting> meeting,
        @NotNull Id<AgendaItem> item,
        @NotNull ItemStatus status) implements MeetingCommand {

    @Override
    public Permission permission() {
        return MeetingAction.SETTLE_ITEM.permission();
    }
}
