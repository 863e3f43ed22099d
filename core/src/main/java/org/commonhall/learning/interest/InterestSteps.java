package org.commonhall.learning.interest;

import java.util.Optional;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.Permission;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.Course;
import org.commonhall.storage.Query;
import org.commonhall.storage.UniqueValueTaken;

/** Keeps who wants to hear of courses. */
final class InterestSteps {
    private final Corridor corridor;

    InterestSteps(Corridor corridor) {
        this.corridor = corridor;
    }

    Receipt<Interest> follow(Call by, FollowCourse command) {
        try {
            return corridor.run(by, command, InterestEvent.FOLLOWED.code(), Interest.TYPE, change -> {
                Id<Person> person = person(change, command.permission());
                Course course = change.get(Course.TYPE, command.course());
                Optional<Interest> known = known(change, course.id(), person);
                if (known.isPresent()) {
                    return known.get();
                }
                if (course.retired()) {
                    throw new RuleViolation("interest.retired", course.title());
                }
                return change.insert(Interest.TYPE, new Interest(change.newId(), 0, course.id(), person, change.now()));
            });
        } catch (Conflict taken) {
            // The same person was faster on another way.
            throw UniqueValueTaken.causes(taken, Interest.TYPE, "person")
                    ? new Conflict("interest.twice", taken)
                    : taken;
        }
    }

    Receipt<Interest> unfollow(Call by, UnfollowCourse command) {
        return corridor.run(by, command, InterestEvent.UNFOLLOWED.code(), Interest.TYPE, change -> {
            Interest known = known(change, command.course(), person(change, command.permission()))
                    .orElseThrow(() -> new NotFound("record.missing", Interest.TYPE));
            change.delete(Interest.TYPE, known);
            return known;
        });
    }

    private static Id<Person> person(Change change, Permission needed) {
        change.authorise(false);
        return Person.idOf(change.by(), needed);
    }

    private static Optional<Interest> known(Change change, Id<Course> course, Id<Person> person) {
        return change
                .select(Query.of(Interest.TYPE)
                        .where(Interest.COURSE.is(course))
                        .where(Interest.PERSON.is(person)))
                .stream()
                .findAny();
    }
}
