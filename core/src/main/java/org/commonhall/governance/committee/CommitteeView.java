package org.commonhall.governance.committee;

import com.google.common.collect.ImmutableList;

/**
 * A committee as an audience sees it. What stands on the committee itself is public.
 *
 * @param audience for whom
 * @param committee the committee
 * @param groups its groups
 * @param seats its seats by number
 */
public record CommitteeView(
        CommitteeAudience audience,
        CommitteeRow committee,
        ImmutableList<GroupView> groups,
        ImmutableList<SeatView> seats) {}
