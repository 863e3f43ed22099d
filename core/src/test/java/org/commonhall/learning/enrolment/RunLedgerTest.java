package org.commonhall.learning.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commonhall.learning.course.TestRuns.FIRST;
import static org.commonhall.learning.course.TestRuns.session;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.attendance.Attendance;
import org.commonhall.attendance.AttendanceChannel;
import org.commonhall.attendance.AttendanceMark;
import org.commonhall.learning.course.CourseSession;
import org.commonhall.learning.course.Passing;
import org.commonhall.learning.course.SessionStatus;
import org.commonhall.learning.course.SheetMark;
import org.commonhall.learning.course.TestRuns;
import org.junit.jupiter.api.Test;

class RunLedgerTest {
    private static final Instant EARLY = FIRST.minus(Duration.ofDays(1));
    private static final CourseSession FIRST_HELD = session(1, SessionStatus.HELD, false);
    private static final CourseSession SECOND_HELD = session(2, SessionStatus.HELD, false);
    private static final CourseSession SECOND_OPEN = session(2, SessionStatus.PLANNED, false);

    /** A certificate is for whom the rule holds, once no session is open any more. */
    @Test
    void aCertificateIsForWhoHasEarnedIt() {
        RunLedger open = ledger("attend>=2/3", FIRST_HELD, SECOND_OPEN, session(3, SessionStatus.PLANNED, false));
        assertThat(Objects.requireNonNull(open.open()).number()).isEqualTo(2);
        refused("enrolment.run.open", open::requireOver);
        RunLedger over = ledger("attend>=2/3", SECOND_HELD, FIRST_HELD, session(3, SessionStatus.CANCELLED, false));
        assertThatCode(over::requireOver).doesNotThrowAnyException();
        assertThat(over.sessions()).extracting(CourseSession::number).containsExactly(1L, 2L, 3L);
        assertThatCode(() -> over.requireEarned(over.standing(enrolled(EARLY), marks("PL"), Passing.PENDING)))
                .doesNotThrowAnyException();
        Standing missed = over.standing(enrolled(EARLY), marks("PA"), Passing.PENDING);
        assertThatThrownBy(() -> over.requireEarned(missed)).isInstanceOfSatisfying(RuleViolation.class, no -> {
            assertThat(no.code()).isEqualTo("enrolment.certificate.unearned");
            assertThat(no.explanation().children()).isEqualTo(missed.lines()).hasSize(1);
        });
    }

    /** A certificate whose ground is gone is doubted once, and neither one that stands nor one that is not there. */
    @Test
    void aCertificateIsDoubtedOnce() {
        RunLedger over = ledger("attend>=2/3", FIRST_HELD, SECOND_HELD);
        Enrolment learner = enrolled(EARLY);
        Standing lost = over.standing(learner, marks("AA"), Passing.PENDING);
        Standing kept = over.standing(learner, marks("PP"), Passing.PENDING);
        Enrolment doubted = learner.rejudged(lost, true, EARLY);
        assertThat(doubted.doubt()).isEqualTo(CertificateDoubt.UNFOUNDED);
        assertThat(learner.told(doubted)).isEqualTo(EnrolmentEvent.CERTIFICATE_UNFOUNDED);
        assertThat(doubted.told(doubted.rejudged(lost, true, EARLY))).isNull();
        Enrolment confirmed = doubted.confirmed("Was there");
        assertThat(confirmed.rejudged(lost, true, EARLY).doubt()).isEqualTo(CertificateDoubt.CONFIRMED);
        assertThat(learner.rejudged(kept, true, EARLY).doubt()).isNull();
        assertThat(learner.rejudged(lost, false, EARLY).doubt()).isNull();
    }

    /** Completing and losing are told once each, and a change of what it comes to as such. */
    @Test
    void whatIsToldOfALearner() {
        RunLedger over = ledger("attend>=2/3; pass=exam", FIRST_HELD);
        Enrolment learner = enrolled(EARLY);
        Enrolment reached = learner.judged(over.standing(learner, marks("P"), Passing.PASSED), EARLY);
        assertThat(learner.told(reached)).isEqualTo(EnrolmentEvent.COMPLETION_REACHED);
        assertThat(reached.completedAt()).isEqualTo(EARLY);
        assertThat(reached.completion()).isEqualTo(Completion.PASSED);
        assertThat(reached.told(reached.judged(over.standing(learner, marks("P"), Passing.PASSED), FIRST)))
                .isNull();
        Enrolment lost = learner.judged(over.standing(learner, marks("A"), Passing.PENDING), EARLY);
        assertThat(learner.told(lost)).isEqualTo(EnrolmentEvent.COMPLETION_LOST);
        assertThat(lost.lostAt()).isEqualTo(EARLY);
        assertThat(lost.told(lost.judged(over.standing(learner, marks("A"), Passing.PENDING), FIRST)))
                .isNull();
        Enrolment failed = learner.judged(over.standing(learner, marks("P"), Passing.FAILED), EARLY);
        assertThat(failed.completion()).isEqualTo(Completion.FAILED);
        assertThat(failed.completedAt()).isNull();
        assertThat(failed.lostAt()).isNull();
        assertThat(learner.told(failed)).isEqualTo(EnrolmentEvent.COMPLETION_CHANGED);
    }

    /** When the run is settled one has completed it or not; a late pass makes up for it. */
    @Test
    void aSettledRunIsCompletedOrNot() {
        RunLedger over = ledger("pass=exam", FIRST_HELD);
        Enrolment learner = enrolled(EARLY);
        Standing pending = over.standing(learner, marks("P"), Passing.PENDING);
        Standing passed = over.standing(learner, marks("P"), Passing.PASSED);
        assertThat(learner.finished(passed, FIRST).status()).isEqualTo(EnrolmentStatus.COMPLETED);
        Enrolment not = learner.finished(pending, FIRST);
        assertThat(not.status()).isEqualTo(EnrolmentStatus.NOT_COMPLETED);
        assertThat(not.judged(passed, FIRST).status()).isEqualTo(EnrolmentStatus.COMPLETED);
        assertThat(not.judged(pending, FIRST).status()).isEqualTo(EnrolmentStatus.NOT_COMPLETED);
        assertThat(learner.judged(passed, FIRST).status()).isEqualTo(EnrolmentStatus.ENROLLED);
    }

    /** Where no rule asks for anything, being there once is enough, and an open session leaves the hope of it. */
    @Test
    void withoutARuleOneHasToBeThereOnce() {
        RunLedger open = ledger("free=1", FIRST_HELD, SECOND_OPEN);
        assertThat(open.standing(enrolled(EARLY), marks("L"), Passing.PENDING).holds())
                .isTrue();
        Standing missed = open.standing(enrolled(EARLY), marks("A"), Passing.PENDING);
        assertThat(missed.holds()).isFalse();
        assertThat(missed.reachable()).isTrue();
        assertThat(Objects.requireNonNull(missed.lines().get(0).comparison()).holds())
                .isFalse();
        assertThat(missed.completion()).isEqualTo(Completion.INCOMPLETE);
        RunLedger over = ledger("free=1", FIRST_HELD);
        assertThat(over.standing(enrolled(EARLY), marks("E"), Passing.PENDING).reachable())
                .isFalse();
        assertThat(over.standing(enrolled(EARLY), marks("P"), Passing.PENDING).completion())
                .isEqualTo(Completion.COMPLETE);
    }

    /** What was over before one belonged to the run counts nowhere; who belonged to it and has no mark was missing. */
    @Test
    void whatCountsOfASession() {
        Instant over = FIRST_HELD.endsAt();
        assertThat(RunLedger.mark(enrolled(over), FIRST_HELD, null)).isEqualTo(SheetMark.NOT_COUNTED);
        assertThat(RunLedger.mark(enrolled(over.minusMillis(1)), FIRST_HELD, null))
                .isEqualTo(SheetMark.ABSENT);
        assertThat(RunLedger.mark(enrolled(over), session(1, SessionStatus.PLANNED, false), null))
                .isEqualTo(SheetMark.NOT_COUNTED);
        assertThat(RunLedger.mark(enrolled(EARLY), session(1, SessionStatus.PLANNED, false), mark('P', FIRST_HELD)))
                .isEqualTo(SheetMark.OPEN);
        assertThat(RunLedger.mark(enrolled(EARLY), session(1, SessionStatus.CANCELLED, false), mark('P', FIRST_HELD)))
                .isEqualTo(SheetMark.CANCELLED);
        assertThat(RunLedger.mark(enrolled(EARLY), FIRST_HELD, mark('E', FIRST_HELD)))
                .isEqualTo(SheetMark.EXCUSED);
        assertThat(RunLedger.mark(enrolled(EARLY), FIRST_HELD, mark('N', FIRST_HELD)))
                .isEqualTo(SheetMark.NOT_COUNTED);
    }

    /** A session that has to be attended is part of the rule by its mark on the session, unless it does not take place. */
    @Test
    void sessionsThatHaveToBeAttendedArePartOfTheRule() {
        assertThat(ledger("must=1", FIRST_HELD, session(2, SessionStatus.HELD, true))
                        .rule()
                        .must())
                .containsExactly(1L, 2L);
        assertThat(ledger("misses<=2", session(1, SessionStatus.CANCELLED, true))
                        .rule()
                        .must())
                .isEmpty();
    }

    private static RunLedger ledger(String rule, CourseSession... sessions) {
        return RunLedger.of(TestRuns.ruled(rule), List.of(sessions));
    }

    private static Enrolment enrolled(Instant at) {
        return EnrolmentBuilder.builder()
                .id(new Id<>(new UUID(2, 1)))
                .run(new Id<>(new UUID(0, 1)))
                .person(new Id<>(new UUID(2, 2)))
                .party(1)
                .status(EnrolmentStatus.ENROLLED)
                .completion(Completion.INCOMPLETE)
                .createdAt(at)
                .build();
    }

    /** One letter a session, from the first on. */
    private static Map<UUID, Attendance> marks(String letters) {
        ImmutableMap.Builder<UUID, Attendance> marks = ImmutableMap.builder();
        for (int i = 0; i < letters.length(); i++) {
            CourseSession of = session(i + 1L, SessionStatus.HELD, false);
            marks.put(of.id().value(), mark(letters.charAt(i), of));
        }
        return marks.buildOrThrow();
    }

    private static Attendance mark(char letter, CourseSession session) {
        AttendanceMark mark = List.of(AttendanceMark.values()).stream()
                .filter(one -> one.letter().charAt(0) == letter)
                .findAny()
                .orElseThrow();
        return new Attendance(
                new Id<>(new UUID(3, session.number())),
                1,
                session.id().value(),
                new UUID(2, 1),
                new UUID(0, 3),
                new Id<>(new UUID(2, 2)),
                mark,
                false,
                null,
                null,
                AttendanceChannel.STAFF,
                true,
                null,
                null,
                null,
                null);
    }

    private static void refused(String code, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
