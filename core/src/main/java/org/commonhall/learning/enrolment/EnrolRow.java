package org.commonhall.learning.enrolment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.directory.directory.Audience;
import org.commonhall.directory.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on a list of people to be enrolled.
 *
 * @param person who
 * @param party how many seats, all or none
 * @param pool from the seats kept for which audience, null for those the person may take
 */
public record EnrolRow(
        @NotNull Id<Person> person,
        @Min(1) @Max(20) long party,
        @Nullable Audience pool) {

    /**
     * Asks for one seat of those the person may take.
     *
     * @param person who
     * @return the row
     */
    public static EnrolRow of(Id<Person> person) {
        return new EnrolRow(person, 1, null);
    }
}
