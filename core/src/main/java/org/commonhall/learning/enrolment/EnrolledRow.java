package org.commonhall.learning.enrolment;

import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.capacity.WaitlistEntry;
import org.commonhall.directory.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * What came of a row of {@link EnrolMany}.
 *
 * @param person who
 * @param enrolment the enrolment, null where there is none
 * @param entry the entry on the waitlist, null where there is none
 * @param state {@code ENROLLED}, {@code REQUESTED} or {@code WAITING}, null where the row was refused
 * @param why what decided, or the refusal
 */
public record EnrolledRow(
        Id<Person> person,
        @Nullable Id<Enrolment> enrolment,
        @Nullable Id<WaitlistEntry> entry,
        @Nullable String state,
        @Nullable Explanation why) {}
