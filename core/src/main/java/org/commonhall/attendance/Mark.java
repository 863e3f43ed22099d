package org.commonhall.attendance;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.directory.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * What staff enter of one person: an arrival that gives the mark, or the mark itself.
 *
 * @param person who
 * @param mark the mark, null where arriving and leaving give it
 * @param arrivedAt when the person came, null for nothing said
 * @param leftAt when the person left, null for nothing said
 */
public record Mark(
        @NotNull Id<Person> person,
        @Nullable AttendanceMark mark,
        @Nullable Instant arrivedAt,
        @Nullable Instant leftAt) {

    /**
     * A mark by hand.
     *
     * @param person who
     * @param mark the mark
     * @return what is entered
     */
    public static Mark of(Id<Person> person, AttendanceMark mark) {
        return new Mark(person, mark, null, null);
    }

    /**
     * An arrival, which gives the mark.
     *
     * @param person who
     * @param at when the person came
     * @return what is entered
     */
    public static Mark arrived(Id<Person> person, Instant at) {
        return new Mark(person, null, at, null);
    }

    /**
     * The same with a leaving.
     *
     * @param at when the person left
     * @return the copy
     */
    public Mark left(Instant at) {
        return new Mark(person, mark, arrivedAt, at);
    }
}
