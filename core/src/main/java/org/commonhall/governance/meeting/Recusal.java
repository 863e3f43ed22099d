package org.commonhall.governance.meeting;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.governance.committee.Seat;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Inner;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;

/**
 * An interested member leaves base and quorum of an item (回避).
 *
 * @param id the identity
 * @param version the version
 * @param item the item
 * @param meeting its meeting
 * @param seat the member's seat
 * @param reason the interest
 * @param at when it was said
 */
@Inner
@Unique(
        name = "seat",
        of = {"item", "seat"})
@Index("meeting")
@Index("seat")
public record Recusal(
        Id<Recusal> id,
        long version,
        Id<AgendaItem> item,
        Id<Meeting> meeting,
        @Subject Id<Seat> seat,
        @Personal("seat") @Size(max = 400) String reason,
        Instant at) {
    /** How it is stored. */
    public static final RecordType<Recusal> TYPE = RecordType.of(MethodHandles.lookup(), Recusal.class);
    /** Its meeting. */
    public static final Attribute<Recusal, Id<Meeting>> MEETING = TYPE.attribute("meeting", Recusal::meeting);
    /** The item. */
    public static final Attribute<Recusal, Id<AgendaItem>> ITEM = TYPE.attribute("item", Recusal::item);
    /** The member's seat. */
    public static final Attribute<Recusal, Id<Seat>> SEAT = TYPE.attribute("seat", Recusal::seat);

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
