package org.commonhall.governance.followup;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Inner;
import org.commonhall.storage.Kept;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * A line of an action's timeline (落实进展): part of the action, never changed.
 *
 * @param id the identity
 * @param version the version
 * @param followUp the action
 * @param status where it stood then
 * @param done how far it had come by itself, above the line
 * @param outOf below the line
 * @param visible whether everybody may read it where the action is visible
 * @param text the words
 * @param at when
 * @param author who wrote it, never shown to the public
 */
@Inner
@Index({"followUp", "at"})
public record FollowUpNote(
        Id<FollowUpNote> id,
        long version,
        Id<FollowUp> followUp,
        FollowUpStatus status,
        long done,
        long outOf,
        boolean visible,
        @Kept("access.hold.deliberation") @Size(max = 4000) String text,
        Instant at,
        @Nullable Id<Person> author) {
    /** How it is stored. */
    public static final RecordType<FollowUpNote> TYPE = RecordType.of(MethodHandles.lookup(), FollowUpNote.class);
    /** The action. */
    public static final Attribute<FollowUpNote, Id<FollowUp>> FOLLOW_UP =
            TYPE.attribute("followUp", FollowUpNote::followUp);
    /** Whether everybody may read it. */
    public static final Attribute<FollowUpNote, Boolean> VISIBLE = TYPE.attribute("visible", FollowUpNote::visible);
    /** When. */
    public static final Attribute<FollowUpNote, Instant> AT = TYPE.attribute("at", FollowUpNote::at);
}
