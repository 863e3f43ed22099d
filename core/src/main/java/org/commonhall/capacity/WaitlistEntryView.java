package org.commonhall.capacity;

import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Names;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What a person who waits, and the keepers, see of it.
 *
 * @param id the identity
 * @param version the version, for a command's {@code seen}
 * @param person who
 * @param personName the person's name
 * @param amount how many places together: all or none
 * @param whole whether they want the whole place, with nothing else in it
 * @param skipIfTooLarge whether others may go first while there is some room, but too little for all
 * @param priority higher goes first
 * @param createdAt since when; earlier goes first among equals
 * @param startsAt the first moment, null where the places are counters
 * @param endsAt the first moment after it, null where the places are counters
 * @param state where it stands
 * @param endedAt when it ended, null while it lasts
 */
public record WaitlistEntryView(
        Id<WaitlistEntry> id,
        long version,
        Id<Person> person,
        @Personal("contact") @Nullable String personName,
        long amount,
        boolean whole,
        boolean skipIfTooLarge,
        long priority,
        Instant createdAt,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        OfferState state,
        @Nullable Instant endedAt) {

    static WaitlistEntryView of(WaitlistEntry entry, Names names) {
        return new WaitlistEntryView(
                entry.id(),
                entry.version(),
                entry.person(),
                names.plain(Person.TYPE, entry.person()),
                entry.amount(),
                entry.whole(),
                entry.skipIfTooLarge(),
                entry.priority(),
                entry.createdAt(),
                entry.startsAt(),
                entry.endsAt(),
                entry.state(),
                entry.endedAt());
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
