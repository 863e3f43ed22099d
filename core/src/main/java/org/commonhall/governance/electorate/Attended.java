package org.commonhall.governance.electorate;

import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.directory.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * That a voter attended a meeting for a while.
 *
 * @param voter the voter's key in the electorate
 * @param presence how
 * @param person who is there, the proxy where there is one; null if unknown
 * @param from from when on
 * @param until until when, null while it lasts
 */
public record Attended(
        String voter,
        Presence presence,
        @Nullable Id<Person> person,
        Instant from,
        @Nullable Instant until) {

    /**
     * Tells whether it lasts.
     *
     * @return true while nobody has recorded the end
     */
    public boolean there() {
        return until == null;
    }

    /**
     * Tells whether it lasted at or after a moment.
     *
     * @param moment the moment
     * @return true if it did not end before
     */
    public boolean since(Instant moment) {
        return until == null || until.isAfter(moment);
    }
}
