package org.commonhall.capacity;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who waits for room (候补), for one of several places that would do, each a {@link WaitlistItem}.
 *
 * @param id the identity
 * @param version the version
 * @param person who
 * @param amount how many places together: all or none
 * @param whole whether they want the whole place, with nothing else in it
 * @param gapBefore seconds to be kept free before it
 * @param gapAfter seconds to be kept free after it
 * @param offerSeconds how long an offer to them stands, absent for as long as the places say
 * @param skipIfTooLarge whether others may go first while there is some room, but too little for all
 * @param priority higher goes first
 * @param createdAt since when; earlier goes first among equals
 * @param startsAt the first moment, absent where the places are counters
 * @param endsAt the first moment after it
 * @param state where it stands
 * @param endedAt when it ended, absent while it lasts
 */
@Index("person")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record WaitlistEntry(
        Id<WaitlistEntry> id,
        long version,
        @Subject Id<Person> person,
        long amount,
        boolean whole,
        long gapBefore,
        long gapAfter,
        @Nullable Long offerSeconds,
        boolean skipIfTooLarge,
        long priority,
        Instant createdAt,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        OfferState state,
        @Nullable Instant endedAt) {
    /** How it is stored. */
    public static final RecordType<WaitlistEntry> TYPE = RecordType.of(MethodHandles.lookup(), WaitlistEntry.class);
    /** Who. */
    public static final Attribute<WaitlistEntry, Id<Person>> PERSON = TYPE.attribute("person", WaitlistEntry::person);

    Gaps gaps() {
        return new Gaps(gapBefore, gapAfter);
    }

    WaitlistEntry as(OfferState next, @Nullable Instant now) {
        return WaitlistEntryBuilder.builder(this).state(next).endedAt(now).build();
    }
}
