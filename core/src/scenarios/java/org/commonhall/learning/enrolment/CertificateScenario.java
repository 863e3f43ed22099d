package org.commonhall.learning.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commonhall.scenario.Fixture.refused;
import static org.commonhall.scenario.TestStation.person;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.RuleViolation;
import org.commonhall.attendance.AttendanceMark;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Scopes;
import org.commonhall.credential.CredentialCheck;
import org.commonhall.credential.CredentialStatus;
import org.commonhall.credential.Issued;
import org.commonhall.credential.QualificationView;
import org.commonhall.credential.RecordEquivalent;
import org.commonhall.credential.RevokeCredential;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.DraftRun;
import org.commonhall.learning.course.FinishRun;
import org.commonhall.learning.course.Passing;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestClassroom;
import org.commonhall.scenario.TestHall;
import org.junit.jupiter.api.Test;

/** Who completes a run, who gets a certificate for it, and what becomes of one whose ground is gone. */
@StoreTest
class CertificateScenario {
    /** A host's own examination: who has passed or failed what. */
    private static final class Examination implements PassSource {
        private final Map<Id<Person>, Passing> results = new ConcurrentHashMap<>();

        @Override
        public ImmutableMap<Id<Person>, Passing> of(
                Reading reading, CourseRun run, String code, Set<Id<Person>> learners) {
            return code.equals("exam") ? ImmutableMap.copyOf(results) : ImmutableMap.of();
        }
    }

    private final Examination examination = new Examination();
    private final TestClassroom given;
    private final Enrolments enrolments;

    CertificateScenario(TestHall hall) {
        given = new TestClassroom(
                hall.with(builder -> builder.capability(Capability.of("examination", Examination.class)
                        .needs(Enrolments.CAPABILITY)
                        .offers(PassSource.class, parts -> examination)
                        .make(parts -> examination))));
        enrolments = given.enrolments;
    }

    /** Certificate, badge and trace come together; the public check says all of it. */
    @Test
    void whoHasEarnedItGetsACertificateWithTheBadge() {
        Id<CourseRun> run = given.thursdays(
                DraftRun.of(
                        given.define(given.ruled("fire-corner-2", "attend>=2/3; must=2")
                                .badge("fire.basic")
                                .validMonths(24L)),
                        "2026-1"),
                3);
        Id<Enrolment> mine = given.play(run, "PP", given.rider);
        IssueCertificate command = new IssueCertificate(mine);
        refused("enrolment.run.open", () -> enrolments.issue(given.organiser, command));
        given.hold(run, 3, "A", given.rider);
        refused("access.denied", () -> enrolments.issue(given.teacher, command));
        Issued issued = enrolments.issue(given.organiser, command);
        assertThat(issued.number()).isEqualTo("FIRE-CORNER-2-2026-000001");
        refused("enrolment.certificate.twice", () -> enrolments.issue(given.organiser, command));
        CredentialCheck check = check(issued);
        assertThat(check.endsOn()).isEqualTo(check.issuedOn().plusMonths(24));
        assertThat(check.facts())
                .anyMatch(fact -> fact.zh().contains("出勤 4/6") && fact.en().contains("attendance 4/6"));
        assertThat(given.hall
                        .credentials()
                        .reads()
                        .of(given.rider, person(given.rider))
                        .qualifications())
                .extracting(QualificationView::code)
                .containsExactlyInAnyOrder("fire-corner-2", "fire.basic");
        String trace = given.hall
                .traces()
                .of(given.rider, issued.receipt().id().value())
                .text(Locale.CHINESE);
        assertThat(trace).contains("消防角实操", "消防基础");
        assertThat(given.hall
                        .traces()
                        .of(Actor.visitor(), issued.receipt().id().value())
                        .text(Locale.ENGLISH))
                .contains("消防角实操", "Fire safety basics")
                .doesNotContain("Rider");
    }

    /** What is not earned is not issued; the refusal says the rule part by part. */
    @Test
    void whatIsNotEarnedIsExplained() {
        Id<CourseRun> run = given.thursdays("short", "attend>=2/3; misses<=1", 0, 3);
        Id<Enrolment> mine = given.play(run, "PAA", given.rider);
        assertThatThrownBy(() -> enrolments.issue(given.organiser, new IssueCertificate(mine)))
                .isInstanceOfSatisfying(RuleViolation.class, no -> {
                    assertThat(no.code()).isEqualTo("enrolment.certificate.unearned");
                    assertThat(no.explanation().text(Locale.CHINESE)).contains("出勤 (2/6 >= 2/3 ✗)", "缺勤 (2 <= 1 ✗)");
                });
        assertThat(enrolments.issueAll(given.organiser, new IssueAll(run))).isEmpty();
    }

    /** A run that is settled says who has completed it, and the course may say that certificates go out by themselves. */
    @Test
    void aSettledRunIssuesByItself() {
        Id<CourseRun> run = given.thursdays(
                DraftRun.of(given.define(given.ruled("by-itself", "attend>=2/3").certifies(true)), "1"), 2);
        given.enrolled(given.rider, run);
        given.enrolled(given.keeper, run);
        given.hold(run, 1, "PP", given.rider, given.keeper);
        given.hold(run, 2, "PA", given.rider, given.keeper);
        given.settle(Duration.ZERO);
        assertThat(given.times("enrolment.completion_reached")).isOne();
        assertThat(given.times("enrolment.completion_lost")).isOne();
        given.courses.finish(given.organiser, new FinishRun(run));
        assertThat(mine(given.rider).status()).isEqualTo(EnrolmentStatus.COMPLETED);
        assertThat(mine(given.keeper).status()).isEqualTo(EnrolmentStatus.NOT_COMPLETED);
        given.settle(Duration.ofSeconds(1));
        given.settle(Duration.ofSeconds(1));
        assertThat(given.times("enrolment.certificate_issued")).isOne();
        assertThat(given.times("course.run_certified")).isOne();
        assertThat(given.hall
                        .credentials()
                        .reads()
                        .of(given.rider, person(given.rider))
                        .credentials())
                .hasSize(1);
        assertThat(given.hall
                        .credentials()
                        .reads()
                        .of(given.keeper, person(given.keeper))
                        .credentials())
                .isEmpty();
        assertThat(enrolments.reads().roster(given.organiser, run)).hasSize(2);
    }

    /** A repeat with the same key issues nothing twice. */
    @Test
    void allWhoHaveEarnedItGetTheirs() {
        Id<CourseRun> run = given.thursdays("all", "attend>=2/3", 0, 1);
        given.enrolled(given.rider, run);
        given.enrolled(given.keeper, run);
        given.enrolled(given.attendant, run);
        given.hold(run, 1, "PPA", given.rider, given.keeper, given.attendant);
        UUID key = new UUID(7, 7);
        refused("access.denied", () -> enrolments.issueAll(given.teacher, new IssueAll(run)));
        assertThat(enrolments.issueAll(given.organiser.once(key), new IssueAll(run)))
                .hasSize(2)
                .allMatch(one -> one.code() != null);
        assertThat(enrolments.issueAll(given.organiser.once(key), new IssueAll(run)))
                .as("the receipts of then, without the codes, which are said once")
                .hasSize(2)
                .allMatch(one -> one.code() == null);
        assertThat(enrolments.issueAll(given.organiser, new IssueAll(run))).isEmpty();
        assertThat(given.times("enrolment.certificate_issued")).isEqualTo(2);
    }

    /** A teacher who was erased sees nobody any more. */
    @Test
    void whoWasErasedNoLongerTeaches() {
        Id<CourseRun> run = given.thursdays("taught", "attend>=2/3", 0, 1);
        given.enrolled(given.rider, run);
        given.erase(given.teacher);
        refused("access.denied", () -> enrolments.reads().roster(given.teacher, run));
        refused("access.denied", () -> enrolments.reads().sheet(given.teacher, run));
        refused("access.denied", () -> enrolments.reads().room(given.teacher, given.at(run, 1)));
        refused("access.denied", () -> enrolments.reads().code(given.teacher, given.at(run, 1)));
    }

    /** Somebody who was erased meanwhile keeps nobody else from theirs. */
    @Test
    void theOthersGetTheirsAfterAnErasure() {
        Id<CourseRun> run = given.thursdays("leaving", "attend>=2/3", 0, 1);
        List<Actor> learners = IntStream.range(0, 3)
                .mapToObj(i -> given.somebody("Learner " + i, null, Scopes.DISTRICT))
                .toList();
        learners.forEach(one -> given.enrolled(one, run));
        given.hold(run, 1, "PPP", learners.toArray(Actor[]::new));
        given.erase(learners.get(1));
        assertThat(enrolments.issueAll(given.organiser, new IssueAll(run))).hasSize(2);
    }

    /** A correction does not revoke by itself: it is told once and listed, until somebody else decides. */
    @Test
    void aCertificateWhoseGroundIsGoneIsListed() {
        Id<CourseRun> run = given.thursdays(
                DraftRun.of(given.define(given.ruled("ground", "attend>=2/3").badge("fire.basic")), "1"), 3);
        Id<Enrolment> mine = given.play(run, "PPA", given.rider);
        Issued issued = enrolments.issue(given.organiser, new IssueCertificate(mine));
        assertThat(enrolments.reads().unfounded(given.organiser, run)).isEmpty();
        refused(
                "enrolment.certificate.founded",
                () -> enrolments.confirm(given.second, new ConfirmCertificate(mine, "Nothing to decide")));
        given.clock.advance(Duration.ofMinutes(1));
        correct(run, AttendanceMark.ABSENT);
        assertThat(check(issued).status()).isEqualTo(CredentialStatus.ISSUED);
        refused("access.denied", () -> enrolments.reads().unfounded(given.teacher, run));
        UnfoundedCertificate doubt =
                enrolments.reads().unfounded(given.organiser, run).get(0);
        assertThat(doubt.number()).isEqualTo(issued.number());
        assertThat(doubt.explanation().text(Locale.CHINESE)).contains("2/6 >= 2/3");
        given.settle(Duration.ZERO);
        given.settle(Duration.ofSeconds(1));
        assertThat(given.times("enrolment.certificate_unfounded")).isOne();
        refused(
                "access.second.person",
                () -> enrolments.confirm(given.organiser, new ConfirmCertificate(mine, "I issued it")));
        given.hall
                .credentials()
                .revoke(given.second, new RevokeCredential(issued.receipt().id(), "Never came"));
        assertThat(enrolments.reads().unfounded(given.organiser, run)).isEmpty();
        assertThat(given.hall
                        .credentials()
                        .reads()
                        .of(given.rider, person(given.rider))
                        .qualifications())
                .noneMatch(one -> one.code().equals("fire.basic") && one.holds());
        assertThat(check(issued).status()).isEqualTo(CredentialStatus.REVOKED);
        correct(run, AttendanceMark.LATE);
        given.settle(Duration.ofSeconds(1));
        assertThat(given.times("enrolment.certificate_unfounded")).isOne();
    }

    @Test
    void aSecondPersonMayLetItStand() {
        Id<CourseRun> run = given.thursdays("stand", "attend>=2/3", 0, 3);
        Id<Enrolment> mine = given.play(run, "PPA", given.rider);
        Issued issued = enrolments.issue(given.organiser, new IssueCertificate(mine));
        correct(run, AttendanceMark.ABSENT);
        enrolments.confirm(given.second, new ConfirmCertificate(mine, "Was sent home by the fire brigade"));
        assertThat(enrolments.reads().unfounded(given.organiser, run)).isEmpty();
        refused(
                "enrolment.certificate.founded",
                () -> enrolments.confirm(given.second, new ConfirmCertificate(mine, "Again")));
        given.settle(Duration.ofSeconds(1));
        assertThat(given.times("enrolment.certificate_unfounded")).isZero();
        assertThat(check(issued).status()).isEqualTo(CredentialStatus.ISSUED);
    }

    /** What has to be passed counts once somebody is qualified for it; until then it is pending. */
    @Test
    void whatHasToBePassedCounts() {
        Id<CourseRun> run = given.thursdays("passing", "attend>=2/3; pass=fire.drill", 0, 1);
        Id<Enrolment> mine = given.play(run, "P", given.rider);
        assertThat(given.progress(given.rider, mine).explanation().text(Locale.CHINESE))
                .contains("考核“fire.drill”：待定");
        refused("enrolment.certificate.unearned", () -> enrolments.issue(given.organiser, new IssueCertificate(mine)));
        given.hall
                .credentials()
                .record(
                        given.organiser,
                        RecordEquivalent.of(
                                        person(given.rider),
                                        "fire.drill",
                                        given.host,
                                        LocalDate.parse("2026-01-01"),
                                        "Card of the fire brigade")
                                .build());
        enrolments.issue(given.organiser, new IssueCertificate(mine));
        assertThat(given.progress(given.rider, mine).completion()).isEqualTo(Completion.PASSED);
    }

    /** Three pass, one fails and sits again; having been there does not make good for that. */
    @Test
    void somethingFailedIsPassedByASecondSitting() {
        Id<CourseRun> run = given.thursdays("sitting", "attend>=2/3; pass=exam", 0, 3);
        Actor[] learners = {given.rider, given.keeper, given.attendant, given.second};
        List<Id<Enrolment>> all =
                Arrays.stream(learners).map(one -> given.enrolled(one, run)).toList();
        given.hold(run, 1, "PPPP", learners);
        given.hold(run, 2, "PPPP", learners);
        Arrays.stream(learners).forEach(one -> examination.results.put(person(one), Passing.PASSED));
        examination.results.put(person(given.second), Passing.FAILED);
        given.hold(run, 3, "AAAA", learners);
        given.settle(Duration.ZERO);
        assertThat(completions(learners, all))
                .as("stored before the run ends")
                .containsExactly(Completion.PASSED, Completion.PASSED, Completion.PASSED, Completion.FAILED);
        assertThat(given.times("enrolment.completion_changed")).isOne();
        given.courses.finish(given.organiser, new FinishRun(run));
        assertThat(completions(learners, all))
                .containsExactly(Completion.PASSED, Completion.PASSED, Completion.PASSED, Completion.FAILED);
        assertThat(given.progress(given.second, all.get(3)).explanation().text(Locale.CHINESE))
                .contains("考核“exam”：未通过");
        assertThat(enrolments.issueAll(given.organiser, new IssueAll(run))).hasSize(3);
        examination.results.put(person(given.second), Passing.PASSED);
        assertThat(enrolments.issueAll(given.organiser, new IssueAll(run))).hasSize(1);
        assertThat(completions(learners, all)).containsOnly(Completion.PASSED);
    }

    private List<Completion> completions(Actor[] learners, List<Id<Enrolment>> all) {
        return IntStream.range(0, learners.length)
                .mapToObj(i -> given.progress(learners[i], all.get(i)).completion())
                .toList();
    }

    private void correct(Id<CourseRun> run, AttendanceMark to) {
        SessionMark first = given.markOf(run, given.rider, 1);
        enrolments.correct(
                given.teacher, new CorrectMark(Objects.requireNonNull(first.attendance()), to, "Was another one"));
    }

    private CredentialCheck check(Issued issued) {
        return given.hall.credentials().check(Actor.visitor(), issued.number(), Objects.requireNonNull(issued.code()));
    }

    private EnrolmentView mine(Actor by) {
        return enrolments.reads().mine(by, PageRequest.first(1)).items().get(0);
    }
}
