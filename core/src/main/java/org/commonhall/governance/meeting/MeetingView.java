package org.commonhall.governance.meeting;

import com.google.common.collect.ImmutableList;
import org.commonhall.governance.committee.CommitteeAudience;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as an audience sees it. What stands on the meeting itself is public once notice was sent.
 *
 * @param audience for whom
 * @param meeting the meeting
 * @param quorum whether enough attend
 * @param items the agenda
 * @param overdue the actions that are on the agenda because they were late, in its order; for others than members and
 *     auditors those that everybody may read of
 * @param attendance who came, for members only
 * @param minutes the minutes; for others than members and auditors only once they are public, else null
 */
public record MeetingView(
        CommitteeAudience audience,
        MeetingRow meeting,
        MeetingQuorum quorum,
        ImmutableList<ItemView> items,
        ImmutableList<OverdueAction> overdue,
        ImmutableList<AttendanceView> attendance,
        @Nullable String minutes) {}
