package org.commonhall.governance.electorate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.UUID;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Reading;
import org.jspecify.annotations.Nullable;

/** Who attends a meeting that a ballot is taken in; the hall's meetings answer. Thread-safe. */
public interface MeetingRoll {

    /**
     * Lists who attends a meeting.
     *
     * @param reading the transaction
     * @param meeting the meeting
     * @param subject what the ballot is about: an item of its agenda, or what such an item is about; null for the
     *     meeting
     * @return how each attends, by the voter's key in the electorate; a voter who is not in it is absent
     * @throws RuleViolation if the meeting may not vote on the matter now: not open, inquorate, not made known in time
     */
    ImmutableMap<String, Presence> of(Reading reading, UUID meeting, @Nullable UUID subject);

    /**
     * Lists who attends or attended a meeting, whether it is quorate or not, guests left out.
     *
     * @param reading the transaction
     * @param meeting the meeting
     * @return everybody's attendance, one after the other where somebody left and came back
     */
    ImmutableList<Attended> attendance(Reading reading, UUID meeting);

    /**
     * Lists when one voter attended a meeting.
     *
     * @param reading the transaction
     * @param meeting the meeting
     * @param voter the voter's key in the electorate
     * @return the attendance, one after the other
     */
    ImmutableList<Attended> attendance(Reading reading, UUID meeting, String voter);
}
