package org.commonhall.governance.meeting;

import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Names;
import org.jspecify.annotations.Nullable;

/**
 * A demand for a meeting without who made it.
 *
 * @param id the identity
 * @param version the version, for commands that have seen it
 * @param kind a committee's meeting or an assembly
 * @param title one line
 * @param text the demand in full
 * @param createdAt since when
 * @param members how many heads the share is a share of
 * @param numerator the share above the line
 * @param denominator the share below the line
 * @param supporters how many heads demand it
 * @param status where it stands
 * @param callBy by when notice must be sent, null before enough demand it
 * @param meeting the meeting that was called for it, or null
 * @param meetingName its name, or null
 */
public record DemandView(
        Id<MeetingDemand> id,
        long version,
        MeetingKind kind,
        String title,
        String text,
        Instant createdAt,
        long members,
        long numerator,
        long denominator,
        long supporters,
        DemandStatus status,
        @Nullable Instant callBy,
        @Nullable Id<Meeting> meeting,
        @Nullable Name meetingName) {

    static DemandView of(MeetingDemand demand, Names names) {
        return new DemandView(
                demand.id(),
                demand.version(),
                demand.kind(),
                demand.title(),
                demand.text(),
                demand.createdAt(),
                demand.members(),
                demand.numerator(),
                demand.denominator(),
                demand.supporters(),
                demand.status(),
                demand.callBy(),
                demand.meeting(),
                names.of(Meeting.TYPE, demand.meeting()));
    }
}
