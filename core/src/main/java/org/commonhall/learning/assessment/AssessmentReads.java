package org.commonhall.learning.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.Course;
import org.commonhall.storage.Measure;
import org.commonhall.storage.Query;
import org.commonhall.storage.Summary;
import org.commonhall.todo.Todo;
import org.commonhall.todo.TodoAction;
import org.jspecify.annotations.Nullable;

/** What people see of assessments. Thread-safe. */
public final class AssessmentReads {
    private final Corridor corridor;

    AssessmentReads(Corridor corridor) {
        this.corridor = corridor;
    }

    /**
     * Lists the times of a course that can be booked. Costs two statements.
     *
     * @param by anybody
     * @param course which course
     * @return the next one first, full ones too
     */
    public ImmutableList<SlotView> slots(Actor by, Id<Course> course) {
        return corridor.read(by, reading -> {
            List<AssessmentSlot> slots = reading.select(Query.of(AssessmentSlot.TYPE)
                    .where(AssessmentSlot.COURSE.is(course))
                    .where(AssessmentSlot.STARTS_AT.atLeast(reading.now()))
                    .where(AssessmentSlot.CLOSED_AT.absent())
                    .orderBy(AssessmentSlot.STARTS_AT.ascending()));
            Map<String, Long> taken = taken(reading, slots);
            return slots.stream()
                    .map(slot -> new SlotView(
                            slot.id(),
                            slot.version(),
                            slot.code(),
                            slot.startsAt(),
                            slot.endsAt(),
                            slot.places(),
                            slot.places() - taken.getOrDefault(slot.id().value().toString(), 0L)))
                    .collect(ImmutableList.toImmutableList());
        });
    }

    private static Map<String, Long> taken(Reading reading, List<AssessmentSlot> slots) {
        if (slots.isEmpty()) {
            return Map.of();
        }
        return reading
                .summarise(Summary.of(Assessment.TYPE, Measure.<Assessment>count())
                        .where(Assessment.SLOT.in(
                                slots.stream().map(AssessmentSlot::id).toList()))
                        .where(Assessment.LIVE.is(true))
                        .groupBy(Assessment.SLOT))
                .stream()
                .collect(ImmutableMap.toImmutableMap(
                        row -> row.group().get(0).orElseThrow().toString(), row -> row.number(0)));
    }

    /**
     * Lists the assessments of the actor, the latest first. Costs two statements.
     *
     * @param by a person; a visitor has none
     * @return the assessments, what was called off too
     */
    public ImmutableList<AssessmentView> mine(Actor by) {
        UUID person = InvalidInput.present("by", by).person();
        if (person == null) {
            return ImmutableList.of();
        }
        return corridor.read(by, reading -> {
            List<Assessment> all = reading.select(Query.of(Assessment.TYPE)
                    .where(Assessment.LEARNER.is(new Id<Person>(person)))
                    .orderBy(Assessment.STARTS_AT.descending()));
            Map<Id<Course>, Course> courses = reading.findAll(
                    Course.TYPE, all.stream().map(Assessment::course).collect(ImmutableSet.toImmutableSet()));
            return all.stream()
                    .map(one -> view(one, Objects.requireNonNull(courses.get(one.course())), null))
                    .collect(ImmutableList.toImmutableList());
        });
    }

    /**
     * Lists who is examined at a time, and what came of it. Costs four statements beside those of the rights; that names
     * were shown is journaled.
     *
     * @param by whoever examines then, or an organiser of the course
     * @param id which time
     * @return the assessments by name, without those that were called off
     */
    public ImmutableList<AssessmentView> examined(Actor by, Id<AssessmentSlot> id) {
        return corridor.read(by, reading -> {
            AssessmentSlot slot = reading.get(AssessmentSlot.TYPE, id);
            boolean examines = by.is(slot.assessor().value()) && reading.acts();
            reading.authorise(AssessmentRights.READ, examines, slot.scope());
            Course course = reading.get(Course.TYPE, slot.course());
            List<Assessment> all = reading.select(
                    Query.of(Assessment.TYPE).where(Assessment.SLOT.is(id)).where(Assessment.LIVE.is(true)));
            Map<Id<Person>, Person> people = reading.findAll(
                    Person.TYPE, all.stream().map(Assessment::learner).collect(ImmutableSet.toImmutableSet()));
            Person.disclosed(reading, people.values());
            return all.stream()
                    .map(one -> view(
                            one,
                            course,
                            Objects.requireNonNull(people.get(one.learner())).name()))
                    .sorted(Comparator.comparing((AssessmentView one) -> Objects.requireNonNull(one.learnerName()))
                            .thenComparing(AssessmentView::id))
                    .collect(ImmutableList.toImmutableList());
        });
    }

    private static AssessmentView view(Assessment one, Course course, @Nullable String name) {
        return new AssessmentView(
                one.id(),
                one.version(),
                one.course(),
                course.title(),
                one.code(),
                one.run(),
                one.learner(),
                name,
                one.startsAt(),
                one.endsAt(),
                one.status(),
                one.score(),
                one.comment(),
                one.decidedAt());
    }

    /** The assessments that somebody has before them: one statement. */
    static ImmutableList<Todo> todos(Reading reading, Id<Person> person, int most) {
        return reading
                .select(Query.of(Assessment.TYPE)
                        .where(Assessment.LEARNER.is(person))
                        .where(Assessment.STARTS_AT.atLeast(reading.now()))
                        .where(Assessment.STATUS.is(AssessmentStatus.BOOKED))
                        .orderBy(Assessment.STARTS_AT.ascending())
                        .limit(most))
                .stream()
                .map(one -> Todo.of(Assessment.TYPE, one.id(), null, one.startsAt(), TodoAction.CANCEL)
                        .about(Course.TYPE, one.course()))
                .collect(ImmutableList.toImmutableList());
    }
}
