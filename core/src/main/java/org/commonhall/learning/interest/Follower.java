package org.commonhall.learning.interest;

import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Names;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to be told of the next run of a course.
 *
 * @param person who
 * @param personName the person's name
 * @param since since when
 */
public record Follower(
        Id<Person> person, @Personal("contact") @Nullable String personName, Instant since) {

    static Follower of(Interest interest, Names names) {
        return new Follower(interest.person(), names.plain(Person.TYPE, interest.person()), interest.since());
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
