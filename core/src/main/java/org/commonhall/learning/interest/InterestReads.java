package org.commonhall.learning.interest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Names;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.Course;
import org.commonhall.storage.Query;

/**
 * Who wants to hear of what.
 * Names cost one statement more for each kind of which there are some. Thread-safe.
 */
public final class InterestReads {
    private final Corridor corridor;

    InterestReads(Corridor corridor) {
        this.corridor = corridor;
    }

    /**
     * Lists the courses that the actor follows. Costs two statements.
     *
     * @param by a person; a visitor follows none
     * @return by title
     */
    public ImmutableList<InterestView> mine(Actor by) {
        UUID person = InvalidInput.present("by", by).person();
        if (person == null) {
            return ImmutableList.of();
        }
        return corridor.read(by, reading -> {
            List<Interest> all =
                    reading.select(Query.of(Interest.TYPE).where(Interest.PERSON.is(new Id<Person>(person))));
            Map<Id<Course>, Course> courses = reading.findAll(
                    Course.TYPE, all.stream().map(Interest::course).collect(ImmutableSet.toImmutableSet()));
            return all.stream()
                    .map(one -> new InterestView(
                            one.course(),
                            Objects.requireNonNull(courses.get(one.course())).title(),
                            one.since()))
                    .sorted(Comparator.comparing(InterestView::title).thenComparing(InterestView::course))
                    .collect(ImmutableList.toImmutableList());
        });
    }

    /**
     * Lists who is to be told of the next run of a course. Costs two statements beside those of the rights; that it was read
     * is journaled.
     *
     * @param by an organiser of the course, or the system that tells them
     * @param id which course
     * @return who, the first to ask first
     */
    public ImmutableList<Follower> followers(Actor by, Id<Course> id) {
        return corridor.read(by, reading -> {
            Course course = reading.get(Course.TYPE, id);
            reading.authorise(InterestRights.READ, false, course.scope());
            List<Interest> all = reading.select(Query.of(Interest.TYPE).where(Interest.COURSE.is(id)));
            reading.disclosed("interest.read", Interest.TYPE, all);
            return all.stream()
                    .sorted(Comparator.comparing(Interest::since).thenComparing(Interest::id))
                    .collect(Names.listed(reading, Follower::of));
        });
    }
}
