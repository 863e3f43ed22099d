package org.commonhall.learning.enrolment;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.access.Consent;
import org.commonhall.calendar.Span;
import org.commonhall.calendar.Spans;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.engagement.Clash;
import org.commonhall.engagement.Engagement;
import org.commonhall.engagement.Engagements;
import org.commonhall.learning.course.ClashRule;
import org.commonhall.learning.course.CompletionRule;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.CourseSession;
import org.commonhall.learning.course.PrerequisiteRule;
import org.commonhall.learning.course.Prerequisites;
import org.commonhall.learning.course.RunStatus;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** What speaks against an enrolment besides its seats: the run, the age, what the learner lacks and does elsewhere. */
final class EnrolmentRules {
    private static final int OF_AGE = 14;
    private static final String GUARDIAN = "guardian";

    private final Engagements engagements;

    EnrolmentRules(Engagements engagements) {
        this.engagements = engagements;
    }

    /**
     * Refuses whom the run does not let in; staff can say why they do, but not for a run that is none, nor for a minor.
     * Costs a statement for a minor, and one where the run asks for something.
     */
    static void require(Reading reading, CourseRun run, Person learner, @Nullable String override) {
        requireOpen(reading, run, override);
        requireConsent(reading, run, learner);
        RuleViolation lacking = lacking(reading, run, learner.id());
        if (lacking != null && override == null) {
            throw lacking;
        }
    }

    private static void requireOpen(Reading reading, CourseRun run, @Nullable String override) {
        Explanation closed = run.closed(reading.now());
        boolean offered = run.status() == RunStatus.PUBLISHED;
        if (closed != null && (override == null || !offered)) {
            throw new RuleViolation(
                    Explanation.of("enrolment.run.closed", closed).because(List.of(closed)));
        }
    }

    /** Refuses a minor without the consent of a guardian. */
    static void requireConsent(Reading reading, CourseRun run, Person person) {
        LocalDate born = person.birthDate();
        LocalDate today = LocalDate.ofInstant(reading.now(), run.zone());
        if (born != null
                && born.plusYears(OF_AGE).isAfter(today)
                && !Consent.given(reading, person.id().value(), GUARDIAN)) {
            throw new RuleViolation("enrolment.consent.minor", OF_AGE);
        }
    }

    /** Says what the learner lacks, null where that is nothing. */
    static @Nullable RuleViolation lacking(Reading reading, CourseRun run, Id<Person> person) {
        PrerequisiteRule.Answer answer = Prerequisites.of(reading, run, person);
        if (!answer.missing().isEmpty()) {
            return new RuleViolation("enrolment.prerequisite.missing", said(answer.missing()));
        }
        return answer.lapsing().isEmpty()
                ? null
                : new RuleViolation(
                        "enrolment.prerequisite.lapses",
                        said(answer.lapsing()),
                        LocalDate.ofInstant(run.startsAt() == null ? reading.now() : run.startsAt(), run.zone()));
    }

    /** Refuses at a session that nobody completes the run without who lacks by now what the run asks for. */
    static void requireStill(Reading reading, CourseRun run, CourseSession session, Id<Person> person) {
        boolean must = session.mustAttend()
                || CompletionRule.parse(run.completion()).must().contains(session.number());
        RuleViolation lacking = must ? lacking(reading, run, person) : null;
        if (lacking != null) {
            throw lacking;
        }
    }

    private static String said(ImmutableList<String> groups) {
        return Joiner.on("; ").join(groups);
    }

    /** Counts the clashes; refuses the first one where the run does, unless staff say why not. */
    long clashing(Reading reading, CourseRun run, Id<Person> person, @Nullable String override) {
        if (run.clash() == ClashRule.IGNORE) {
            return 0;
        }
        ImmutableList<Clash> clashes = clashes(reading, run, person);
        if (run.clash() == ClashRule.REFUSE && override == null) {
            clashes.stream().findFirst().ifPresent(first -> {
                throw new RuleViolation(
                        "enrolment.clash",
                        first.wanted().from(),
                        first.with().span().from(),
                        first.with().span().until());
            });
        }
        return clashes.size();
    }

    /** Finds when the learner is busy during sessions to come: one statement, and one or two a source. */
    ImmutableList<Clash> clashes(Reading reading, CourseRun run, Id<Person> person) {
        List<CourseSession> ahead = reading
                .select(Query.of(CourseSession.TYPE)
                        .where(CourseSession.RUN.is(run.id()))
                        .where(CourseSession.STARTS_AT.atLeast(reading.now())))
                .stream()
                .filter(CourseSession::counts)
                .toList();
        if (ahead.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableSet<UUID> own =
                ahead.stream().map(session -> session.id().value()).collect(ImmutableSet.toImmutableSet());
        ImmutableList<Span> spans = ahead.stream().map(CourseSession::span).collect(ImmutableList.toImmutableList());
        List<Engagement> known = engagements.within(reading, person, Spans.around(spans)).stream()
                .filter(one -> !own.contains(one.subject()))
                .toList();
        return Clash.of(spans, known, Duration.ofSeconds(run.tolerance()));
    }
}
