package org.commonhall.learning.enrolment;

import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A learner on the roster of a run.
 *
 * @param id the enrolment
 * @param version the version, for a command's {@code seen}
 * @param person who
 * @param personName how the person wants to be called
 * @param phone where to call, for the organiser; else null
 * @param status where the enrolment stands
 * @param origin how it came about
 * @param audience whose kept seats they are, null for those that are open to all
 * @param party how many seats
 * @param createdAt since when
 * @param clashes how many times the learner was busy at then
 * @param remark what the learner said, for the organiser; else null
 * @param reason why staff let them in besides the rules
 */
public record RosterRow(
        Id<Enrolment> id,
        long version,
        Id<Person> person,
        @Personal("contact") String personName,
        @Personal("contact") @Nullable String phone,
        EnrolmentStatus status,
        EnrolmentOrigin origin,
        @Nullable String audience,
        long party,
        Instant createdAt,
        long clashes,
        @Personal("course") @Nullable String remark,
        @Nullable String reason) {

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
