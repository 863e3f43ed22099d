package org.commonhall.learning.interest;

import java.lang.invoke.MethodHandles;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.Course;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;

/**
 * Somebody who wants to hear of the next run of a course (开班提醒). Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param course which course
 * @param person who
 * @param since since when
 */
@Unique(
        name = "person",
        of = {"course", "person"})
@Index("person")
public record Interest(
        Id<Interest> id,
        long version,
        Id<Course> course,
        @Subject(Subject.Erasure.DELETE) Id<Person> person,
        Instant since) {
    /** How it is stored. */
    public static final RecordType<Interest> TYPE = RecordType.of(MethodHandles.lookup(), Interest.class);
    /** Which course. */
    public static final Attribute<Interest, Id<Course>> COURSE = TYPE.attribute("course", Interest::course);
    /** Who. */
    public static final Attribute<Interest, Id<Person>> PERSON = TYPE.attribute("person", Interest::person);
}
