package org.commonhall.learning.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Span;
import org.commonhall.calendar.Spans;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.credential.Qualification;
import org.commonhall.credential.Qualifications;
import org.commonhall.directory.directory.Person;
import org.commonhall.engagement.Clash;
import org.commonhall.engagement.Engagements;
import org.commonhall.learning.course.CompletionRule;
import org.commonhall.learning.course.Course;

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
            List<Span> spans = spans(command);
            if (!change.now().isBefore(command.startsAt())) {
                throw new RuleViolation("assessment.past", command.startsAt());
            }
            requireQualified(change, policy, assessor, command.code(), Lists.transform(spans, Span::from));
            Clash.of(spans, engagements.within(change, assessor, Spans.around(spans)), Duration.ZERO).stream()
                    .findFirst()
                    .ifPresent(clash -> {
                        throw new RuleViolation(
                                "assessment.assessor.busy",
                                clash.with().span().from(),
                                clash.with().span().until());
                    });
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

    private static List<Span> spans(OpenSlots command) {
        Duration length = Duration.ofMinutes(command.minutes());
        return LongStream.range(0, command.count())
                .mapToObj(number -> {
                    Instant from = command.startsAt().plus(length.multipliedBy(number));
                    return new Span(from, from.plus(length));
                })
                .collect(ImmutableList.toImmutableList());
    }

    /** Refuses an assessor who does not have what is needed on the days of the assessments: one statement. */
    static void requireQualified(
            Change change, AssessmentPolicy policy, Id<Person> assessor, String code, List<Instant> times) {
        String needed = policy.qualification(code);
        List<Qualification> held = Qualifications.live(change, assessor).stream()
                .filter(one -> one.code().equals(needed))
                .toList();
        for (Instant time : times) {
            LocalDate day = LocalDate.ofInstant(time, change.zone());
            if (held.stream().noneMatch(one -> one.holds(day))) {
                throw new RuleViolation("assessment.assessor.unqualified", needed, day);
            }
        }
    }

    Receipt<AssessmentSlot> close(Call by, CloseSlot command) {
        return corridor.run(by, command, AssessmentEvent.CLOSED.code(), AssessmentSlot.TYPE, change -> {
            AssessmentSlot slot = change.lockSubject(AssessmentSlot.TYPE, command.slot());
            change.authorise(by.actor().is(slot.assessor().value()), slot.scope());
            return change.update(AssessmentSlot.TYPE, slot.closed(change.now()));
        });
    }
}
