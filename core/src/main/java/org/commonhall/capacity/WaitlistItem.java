package org.commonhall.capacity;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Inner;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * One place that would do for somebody who waits. A person waits once for the same place and time.
 *
 * @param id the identity
 * @param version the version
 * @param entry who waits
 * @param person who, for the key
 * @param place for what
 * @param slot for when: the span as text, {@code always} on a counter
 * @param rank the order of preference, from 0
 * @param live true while they wait, or have an offer for it; absent afterwards
 */
@Inner
@Unique(
        name = "waiting",
        of = {"person", "place", "slot", "live"})
@Index({"place", "live"})
@Index("entry")
public record WaitlistItem(
        Id<WaitlistItem> id,
        long version,
        @Subject Id<WaitlistEntry> entry,
        Id<Person> person,
        UUID place,
        @Size(max = 80) String slot,
        long rank,
        @Nullable Boolean live) {
    /** How it is stored. */
    public static final RecordType<WaitlistItem> TYPE = RecordType.of(MethodHandles.lookup(), WaitlistItem.class);
    /** Who waits. */
    public static final Attribute<WaitlistItem, Id<WaitlistEntry>> ENTRY = TYPE.attribute("entry", WaitlistItem::entry);
    /** The person who waits. */
    public static final Attribute<WaitlistItem, Id<Person>> PERSON = TYPE.attribute("person", WaitlistItem::person);
    /** For what. */
    public static final Attribute<WaitlistItem, UUID> PLACE = TYPE.attribute("place", WaitlistItem::place);
    /** True while they wait. */
    public static final Attribute<WaitlistItem, Boolean> LIVE = TYPE.attribute("live", WaitlistItem::live);

    WaitlistItem over() {
        return new WaitlistItem(id, version, entry, person, place, slot, rank, null);
    }
}
