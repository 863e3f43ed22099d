package org.commonhall.learning.feedback;

import java.lang.invoke.MethodHandles;
import org.commonhall.Id;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.CourseSession;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;

/**
 * That somebody has answered, without what (评价回执). Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param session which session
 * @param person who
 */
@Unique(
        name = "person",
        of = {"session", "person"})
@Index("person")
public record FeedbackSheet(
        Id<FeedbackSheet> id,
        long version,
        Id<CourseSession> session,
        @Subject(Subject.Erasure.DELETE) Id<Person> person) {
    /** How it is stored. */
    public static final RecordType<FeedbackSheet> TYPE = RecordType.of(MethodHandles.lookup(), FeedbackSheet.class);
}
