package org.commonhall.engagement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.RecordKind;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;

/** What takes people's time in a capability; offered by it. Thread-safe. */
public interface EngagementSource {

    /**
     * Gives the kinds of its engagements.
     *
     * @return the kinds
     */
    ImmutableSet<RecordKind> kinds();

    /**
     * Reads what somebody does: one statement, and one more where a person's part and its time are two records.
     *
     * @param reading the transaction
     * @param person who
     * @param span when
     * @return all of it that overlaps the time, in any order
     */
    ImmutableList<Engagement> of(Reading reading, Id<Person> person, Span span);

    /**
     * Reads where rights on engagements are held; asked for staff only. Costs two statements at most.
     *
     * @param reading the transaction
     * @param kind one of its kinds
     * @param subjects the records
     * @return the scope of each that exists
     */
    Map<UUID, UUID> scopes(Reading reading, RecordKind kind, Set<UUID> subjects);
}
