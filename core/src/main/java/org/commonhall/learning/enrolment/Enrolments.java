package org.commonhall.learning.enrolment;

import com.google.common.collect.ImmutableList;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.InvalidInput;
import org.commonhall.NotAllowed;
import org.commonhall.NotFound;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.SmallGroups;
import org.commonhall.access.ClaimTries;
import org.commonhall.attendance.Attendance;
import org.commonhall.attendance.AttendanceKernel;
import org.commonhall.capacity.WaitlistEntry;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.EventPeople;
import org.commonhall.corridor.Parts;
import org.commonhall.credential.CredentialKernel;
import org.commonhall.credential.Credentials;
import org.commonhall.credential.Issued;
import org.commonhall.directory.file.FileRights;
import org.commonhall.engagement.EngagementSource;
import org.commonhall.engagement.Engagements;
import org.commonhall.learning.course.CourseSession;
import org.commonhall.learning.course.Courses;
import org.commonhall.learning.course.RunFollower;
import org.commonhall.learning.course.RunSettlement;
import org.commonhall.todo.TodoSource;

/** Who takes part in runs of courses, and who waits for a seat (报名, 候补). Thread-safe. */
public final class Enrolments {
    /** What the hall knows of it. */
    public static final Capability<Enrolments> CAPABILITY = Capability.of("enrolment", Enrolments.class)
            .records(Enrolment.TYPE)
            .needs(Courses.CAPABILITY, AttendanceKernel.CAPABILITY, Credentials.CAPABILITY, Engagements.CAPABILITY)
            .rights(EnrolmentRights.class)
            .events(EnrolmentEvent.values())
            .reaching(Enrolment.TYPE, EnrolmentStatus.ENROLLED, EnrolmentEvent.ENROLLED.code())
            .reaching(Enrolment.TYPE, EnrolmentStatus.REJECTED, EnrolmentEvent.REJECTED.code())
            .reaching(Enrolment.TYPE, EnrolmentStatus.CANCELLED, EnrolmentEvent.CANCELLED.code())
            .reaching(Enrolment.TYPE, EnrolmentStatus.COMPLETED, EnrolmentEvent.COMPLETION_REACHED.code())
            .reaching(Enrolment.TYPE, EnrolmentStatus.NOT_COMPLETED, EnrolmentEvent.COMPLETION_LOST.code())
            .offers(EventPeople.class, parts -> EnrolmentPeople.offer())
            .offers(RunFollower.class, parts -> parts.get(Enrolments.CAPABILITY).steps)
            .offers(RunSettlement.class, parts -> parts.get(Enrolments.CAPABILITY).judge)
            .offers(EngagementSource.class, parts -> new LearningEngagements())
            .offers(TodoSource.class, parts -> EnrolmentReads::todos)
            .offers(FileRights.class, parts -> new CourseFiles())
            .make(Enrolments::new);

    private final EnrolmentSteps steps;
    private final EnrolManySteps many;
    private final MarkSteps marks;
    private final WalkInSteps walkIns;
    private final CertificateSteps certificates;
    private final JudgeSteps judge;
    private final EnrolmentReads reads;
    private final ChoiceReads choices;
    private final FigureReads figures;
    private final CalendarReads calendars;

    Enrolments(Parts parts) {
        Corridor corridor = parts.corridor();
        AttendanceKernel attendance = parts.get(AttendanceKernel.CAPABILITY);
        Judging judging = new Judging(attendance, parts.offered(PassSource.class));
        EnrolmentRules rules = new EnrolmentRules(parts.get(Engagements.CAPABILITY));
        this.steps = new EnrolmentSteps(corridor, rules, judging);
        this.many = new EnrolManySteps(corridor, rules, judging);
        this.choices = new ChoiceReads(corridor, rules);
        this.calendars = new CalendarReads(corridor);
        this.figures = new FigureReads(corridor, parts.settings(SmallGroups.class));
        this.marks = new MarkSteps(corridor, attendance);
        // Tries of groups count as well.
        this.walkIns = new WalkInSteps(corridor, attendance, parts.shared(ClaimTries.class, ClaimTries::new));
        this.certificates = new CertificateSteps(corridor, judging, CredentialKernel.of(parts));
        this.judge = new JudgeSteps(corridor, judging, certificates);
        this.reads = new EnrolmentReads(corridor, judging, new MarkReads(corridor, attendance, judging));
    }

    /**
     * Gives what people see of enrolments.
     *
     * @return the reads
     */
    public EnrolmentReads reads() {
        return reads;
    }

    /**
     * Gives what speaks for and against taking part in a run.
     *
     * @return the reads
     */
    public ChoiceReads choices() {
        return choices;
    }

    /**
     * Gives sessions for the calendars of programs.
     *
     * @return the reads
     */
    public CalendarReads calendars() {
        return calendars;
    }

    /**
     * Gives what learning has come to.
     *
     * @return the reads
     */
    public FigureReads figures() {
        return figures;
    }

    /**
     * Enrols in a run, where there is a seat: from the seats kept for an audience of the person, else from those open to
     * all. Where staff decide, the seat is kept until they do. Whoever has waited for a seat waits no longer.
     *
     * @param by a person; staff for others
     * @param command which run
     * @return what came of it: {@code ENROLLED}, or {@code REQUESTED} where staff decide, and why
     * @throws NotAllowed for a visitor
     * @throws Conflict {@code enrolment.twice}
     * @throws RuleViolation {@code enrolment.run.closed} with the moment, {@code enrolment.audience}, {@code
     *     enrolment.seats.reserved}, {@code capacity.full}, {@code capacity.offer.other}, {@code capacity.offer.over},
     *     {@code enrolment.consent.minor}, {@code enrolment.prerequisite.missing}, {@code enrolment.prerequisite.lapses}
     *     for what is valid today and not on the day of the first session, {@code enrolment.clash}
     */
    public Receipt<Enrolment> enrol(Call by, Enrol command) {
        return steps.enrol(by, command);
    }

    /**
     * Enrols a list of people in one transaction. Rows stand alone: one that is refused keeps nobody else out.
     *
     * @param by staff of the run; a key makes a repeat safe for every row
     * @param command who
     * @return what came of each row, in their order
     * @throws NotAllowed for anybody else
     */
    public ImmutableList<EnrolledRow> enrolMany(Call by, EnrolMany command) {
        return many.enrol(by, command);
    }

    /**
     * Waits for a seat. When one becomes free it is offered to the first in line for a while; {@link #enrol} with the offer
     * takes it. {@link org.commonhall.capacity.Capacity} is where one leaves the line or declines.
     *
     * @param by a person; staff for others
     * @param command which run
     * @return what came of it; the id is that of the entry on the waitlist, and why says the place in line
     * @throws NotAllowed for a visitor
     * @throws Conflict {@code enrolment.twice} for somebody who is enrolled, {@code enrolment.wait.twice}
     * @throws RuleViolation {@code enrolment.run.closed}, {@code enrolment.wait.free}, {@code enrolment.consent.minor},
     *     {@code enrolment.prerequisite.missing}, {@code enrolment.prerequisite.lapses}, {@code capacity.waitlist.never}
     */
    public Receipt<WaitlistEntry> join(Call by, WaitForSeat command) {
        return steps.wait(by, command);
    }

    /**
     * Accepts or refuses an enrolment that waits for a decision.
     *
     * @param by an organiser of the run
     * @param command the decision
     * @return what came of it: {@code ENROLLED} or {@code REJECTED}
     * @throws InvalidInput {@code value.missing} for a refusal without a reason
     * @throws RuleViolation {@code enrolment.state}
     */
    public Receipt<Enrolment> decide(Call by, DecideEnrolment command) {
        return steps.decide(by, command);
    }

    /**
     * Gives a seat up; it is offered to those who wait.
     *
     * @param by the learner until the deadline of the run; an organiser of it
     * @param command which
     * @return what came of it
     * @throws RuleViolation {@code enrolment.state}, {@code enrolment.withdraw.late} with the moment
     */
    public Receipt<Enrolment> withdraw(Call by, Withdraw command) {
        return steps.withdraw(by, command);
    }

    /**
     * Takes a seat back from a learner.
     *
     * @param by an organiser of the run
     * @param command which, and why
     * @return what came of it
     * @throws RuleViolation {@code enrolment.state}
     */
    public Receipt<Enrolment> remove(Call by, RemoveLearner command) {
        return steps.remove(by, command);
    }

    /**
     * Checks oneself in to a session by the code on the screen. Who is in already stays in since then.
     *
     * @param by the learner
     * @param command which session, and the code
     * @return what came of it
     * @throws RuleViolation {@code enrolment.session.other} for somebody who has not enrolled, {@code
     *     enrolment.session.state}, {@code attendance.early}, {@code attendance.over}, {@code attendance.tries}, {@code
     *     attendance.code.wrong}
     */
    public Receipt<Attendance> checkIn(Call by, CheckInSession command) {
        return marks.checkIn(by, command);
    }

    /**
     * Asks to be excused from a session. Staff may still mark otherwise, and whoever comes is there.
     *
     * @param by the learner
     * @param command which session, and why
     * @return what came of it
     * @throws RuleViolation {@code enrolment.session.other}, {@code enrolment.session.state}, {@code attendance.over} once it
     *     has ended, {@code attendance.there} for somebody who has come
     */
    public Receipt<Attendance> apologise(Call by, SendApology command) {
        return marks.apologise(by, command);
    }

    /**
     * Marks who was there. Somebody who has not enrolled is enrolled by it, where a seat is free.
     *
     * @param by somebody who teaches the session, an attendant of the station, an organiser
     * @param command the marks
     * @return what came of it; every {@code made(Attendance.class)} is a mark, and why says how many were taken in
     * @throws RuleViolation {@code enrolment.session.state}, {@code enrolment.session.future}, {@code attendance.twice} for
     *     two marks of one person, {@code attendance.times}, {@code capacity.full}, {@code enrolment.consent.minor}
     */
    public Receipt<CourseSession> mark(Call by, MarkSession command) {
        return marks.mark(by, command);
    }

    /**
     * Takes somebody in at the door who has not enrolled, and marks the arrival. Whoever has waited for a seat waits no longer.
     *
     * @param by somebody who teaches the session, an attendant of the station, an organiser
     * @param command who
     * @return the receipt, and once the code for somebody whom nobody knows
     * @throws Conflict {@code enrolment.twice} for somebody who has enrolled
     * @throws InvalidInput {@code value.missing} where nobody is named
     * @throws RuleViolation {@code enrolment.session.state}, {@code enrolment.session.future}, {@code capacity.full} without
     *     an override, {@code enrolment.consent.minor}
     */
    public WalkedIn admit(Call by, AdmitWalkIn command) {
        return walkIns.admit(by, command);
    }

    /**
     * Takes over an enrolment that was made at the door, with its marks. The name that was noted there is forgotten.
     *
     * @param by whoever was taken in
     * @param command which enrolment, and the code
     * @return what came of it
     * @throws NotFound {@code enrolment.claim} whether the enrolment or the code is wrong
     * @throws Conflict {@code enrolment.twice} for somebody who has enrolled in the run
     * @throws RuleViolation {@code enrolment.claim.tries} after too many wrong codes, {@code enrolment.claim.certified} once a
     *     certificate was issued for it, {@code enrolment.consent.minor}
     */
    public Receipt<Enrolment> claim(Call by, ClaimEnrolment command) {
        return walkIns.claim(by, command);
    }

    /**
     * Closes the attendance of a session; whoever has no mark was missing.
     *
     * @param by somebody who teaches the session, an attendant of the station, an organiser
     * @param command which session
     * @return what came of it: the session, {@code HELD}
     * @throws RuleViolation {@code enrolment.session.state}, {@code enrolment.session.future}
     */
    public Receipt<CourseSession> close(Call by, CloseSession command) {
        return marks.close(by, command);
    }

    /**
     * Corrects a mark, also after the run was settled. A certificate stays until somebody decides.
     *
     * @param by somebody who teaches the session, an attendant of the station, an organiser
     * @param command which mark, and why
     * @return what came of it
     */
    public Receipt<Attendance> correct(Call by, CorrectMark command) {
        return marks.correct(by, command);
    }

    /**
     * Issues the certificate of a learner, with the badge of the course and the trace from the run.
     *
     * @param by an organiser of the run
     * @param command whose
     * @return the receipt, the number and, once, the check code
     * @throws RuleViolation {@code enrolment.state}, {@code enrolment.run.open} while a session is still to be held, {@code
     *     enrolment.certificate.unearned} with the rule part by part, {@code enrolment.certificate.twice}, and those of
     *     {@link CredentialKernel#issue}
     */
    public Issued issue(Call by, IssueCertificate command) {
        return certificates.issue(by, command);
    }

    /**
     * Issues the certificates of all who have earned one and have none, each for itself. Whoever cannot have one, such as
     * somebody erased, is left out.
     *
     * @param by an organiser of the run
     * @param command which run
     * @return what was issued; a repeat issues what is still missing
     * @throws RuleViolation {@code enrolment.run.open}, and those of {@link CredentialKernel#issue}
     */
    public ImmutableList<Issued> issueAll(Call by, IssueAll command) {
        return certificates.issueAll(by, command);
    }

    /**
     * Lets a certificate stay although what it was issued for holds no longer.
     *
     * @param by an organiser of the run, neither its holder nor who issued it
     * @param command whose, and why
     * @return what came of it
     * @throws RuleViolation {@code enrolment.certificate.founded} where nothing is in doubt, {@code access.second.person}
     */
    public Receipt<Enrolment> confirm(Call by, ConfirmCertificate command) {
        return certificates.confirm(by, command);
    }
}
