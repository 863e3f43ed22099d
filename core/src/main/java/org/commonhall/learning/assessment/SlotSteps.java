package org.commonhall.learning.assessment;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Span;
import org.commonhall.calendar.Spans;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Reading;
import org.commonhall.credential.Qualifications;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.engagement.Engagements;
import org.commonhall.learning.course.CompletionRule;
import org.commonhall.learning.course.Course;
import org.commonhall.storage.Query;

/** Opens and closes times for assessments. */
final class SlotSteps {
    private final Corridor corridor;
    private final Engagements engagements;
    private final AssessmentPolicy policy;

    SlotSteps(Corridor corridor, Engagements engagements, AssessmentPolicy policy) {
        this.corridor = corridor;
        this.engagements = engagements;
        this.policy = policy;
    }

    Receipt<AssessmentSlot> open(Call by, OpenSlots command) {
        return corridor.run(by, command, AssessmentEvent.OPENED.code(), AssessmentSlot.TYPE, change -> {
            Course course = change.lock(Course.TYPE, command.course());
            change.authorise(false, course.scope());
            Id<Person> assessor = assessor(change, command);
            if (!command.code().equals(CompletionRule.parse(course.completion()).pass())) {
                throw new RuleViolation("assessment.code.unknown", command.code());
            }
            List<Span> spans = command.spans();
            if (!change.now().isBefore(command.startsAt())) {
                throw new RuleViolation("assessment.past", command.startsAt());
            }
            requireQualified(change, policy, assessor, command.code(), Lists.transform(spans, Span::from));
            AssessorRules.requireFree(spans, engagements.within(change, assessor, Spans.around(spans)));
            return change.insertAll(
                            AssessmentSlot.TYPE,
                            spans.stream()
                                    .map(span -> AssessmentSlotBuilder.builder()
                                            .id(change.newId())
                                            .course(course.id())
                                            .code(command.code())
                                            .scope(course.scope())
                                            .assessor(assessor)
                                            .startsAt(span.from())
                                            .endsAt(span.until())
                                            .places(command.places())
                                            .build())
                                    .toList())
                    .get(0);
        });
    }

    private static Id<Person> assessor(Change change, OpenSlots command) {
        Id<Person> assessor =
                command.assessor() == null ? Person.idOf(change.by(), command.permission()) : command.assessor();
        change.requireActing(assessor.value());
        return assessor;
    }

    /** Refuses an assessor who does not have what is needed on the days of the assessments: one statement. */
    static void requireQualified(
            Change change, AssessmentPolicy policy, Id<Person> assessor, String code, List<Instant> times) {
        AssessorRules.requireQualified(
                policy.qualification(code),
                Qualifications.live(change, assessor),
                Lists.transform(times, time -> LocalDate.ofInstant(time, change.zone())));
    }

    /** Gives what whoever examines for an organization has to have: one statement. */
    static ImmutableSet<String> codes(Reading reading, Id<Organization> organization, AssessmentPolicy policy) {
        return reading.select(Query.of(Course.TYPE).where(Course.OWNER.is(organization))).stream()
                .map(course -> CompletionRule.parse(course.completion()).pass())
                .filter(Objects::nonNull)
                .map(policy::qualification)
                .collect(ImmutableSet.toImmutableSet());
    }

    Receipt<AssessmentSlot> close(Call by, CloseSlot command) {
        return corridor.run(by, command, AssessmentEvent.CLOSED.code(), AssessmentSlot.TYPE, change -> {
            AssessmentSlot slot = change.lockSubject(AssessmentSlot.TYPE, command.slot());
            change.authorise(by.actor().is(slot.assessor().value()), slot.scope());
            return change.update(AssessmentSlot.TYPE, slot.closed(change.now()));
        });
    }
}
