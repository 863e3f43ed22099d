package org.commonhall.volunteering.shift;

import com.google.common.collect.ImmutableSet;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Due;
import org.commonhall.InvalidInput;
import org.commonhall.NotAllowed;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.attendance.Attendance;
import org.commonhall.attendance.AttendanceKernel;
import org.commonhall.capacity.Capacity;
import org.commonhall.capacity.PlaceKinds;
import org.commonhall.capacity.WaitlistEntry;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.EventPeople;
import org.commonhall.corridor.Names.Naming;
import org.commonhall.corridor.Parts;
import org.commonhall.credential.Credentials;
import org.commonhall.directory.building.Buildings;
import org.commonhall.engagement.EngagementSource;
import org.commonhall.engagement.Engagements;
import org.commonhall.station.station.Stations;
import org.commonhall.todo.TodoSource;
import org.commonhall.trace.TraceSource;
import org.commonhall.volunteering.volunteer.Volunteers;

/** Shifts of volunteers, who serves in them and who waits for a place (班次, 报名, 候补). Thread-safe. */
public final class Shifts {
    /** What the hall knows of it. */
    public static final Capability<Shifts> CAPABILITY = Capability.of("shift", Shifts.class)
            .records(ShiftSeries.TYPE, SeriesPlaces.TYPE, Shift.TYPE, ShiftRole.TYPE, SignUp.TYPE, Commitment.TYPE)
            .needs(
                    Volunteers.CAPABILITY,
                    Capacity.CAPABILITY,
                    AttendanceKernel.CAPABILITY,
                    Credentials.CAPABILITY,
                    Engagements.CAPABILITY,
                    Stations.CAPABILITY,
                    Buildings.CAPABILITY)
            .rights(ShiftRights.class)
            .events(ShiftEvent.values())
            .reaching(SignUp.TYPE, SignUpStatus.ACCEPTED, ShiftEvent.ACCEPTED.code())
            .reaching(SignUp.TYPE, SignUpStatus.HELD, ShiftEvent.HELD.code())
            .reaching(SignUp.TYPE, SignUpStatus.REJECTED, ShiftEvent.REJECTED.code())
            .reaching(SignUp.TYPE, SignUpStatus.REMOVED, ShiftEvent.REMOVED.code())
            .reaching(SignUp.TYPE, SignUpStatus.CANCELLED, ShiftEvent.PLACE_CANCELLED.code())
            .reaching(SignUp.TYPE, SignUpStatus.DONE, ShiftEvent.SERVED.code())
            .offers(EngagementSource.class, parts -> new ShiftEngagements())
            .offers(PlaceKinds.class, parts -> () -> ImmutableSet.of(ShiftRole.TYPE))
            .offers(TodoSource.class, parts -> ShiftReads::todos)
            .offers(EventPeople.class, parts -> ShiftPeople.offer())
            .offers(TraceSource.class, parts -> new ShiftTrace())
            .due(Due.SHIFT_DUE, Shift.NEXT_DUE_AT, (all, due) -> all.serving.settle(due))
            .due(Due.SHIFT_SERIES, ShiftSeries.NEXT_DUE_AT, (all, due) -> all.series.settle(due))
            .named(new Naming<>(ShiftRole.TYPE, ShiftReads::named))
            .make(Shifts::new);

    private final ShiftSteps steps;
    private final SeriesSteps series;
    private final SignUpSteps signUps;
    private final ServeSteps serving;
    private final ShiftReads reads;
    private final ShiftCalendarReads calendars;

    Shifts(Parts parts) {
        AttendanceKernel attendance = parts.get(AttendanceKernel.CAPABILITY);
        this.steps = new ShiftSteps(parts.corridor());
        this.series = new SeriesSteps(parts.corridor());
        this.signUps = new SignUpSteps(parts.corridor());
        this.serving = new ServeSteps(parts.corridor(), attendance, parts.offered(ShiftFollower.class));
        this.reads = new ShiftReads(parts.corridor(), attendance);
        this.calendars = new ShiftCalendarReads(parts.corridor());
    }

    /**
     * Gives what people see of shifts.
     *
     * @return the reads
     */
    public ShiftReads reads() {
        return reads;
    }

    /**
     * Gives shifts for the calendars of programs.
     *
     * @return the reads
     */
    public ShiftCalendarReads calendars() {
        return calendars;
    }

    /**
     * Plans a shift.
     *
     * @param by an organiser of the programme
     * @param command the shift
     * @return what came of it
     * @throws InvalidInput {@code shift.time.gap}, {@code shift.time.range}
     * @throws RuleViolation {@code shift.past}, {@code shift.times}, {@code shift.role.twice}, {@code
     *     volunteer.programme.state}, {@code record.person.gone} for a leader who was erased
     */
    public Receipt<Shift> plan(Call by, PlanShift command) {
        return steps.plan(by, command);
    }

    /**
     * Changes a shift that is to come.
     *
     * @param by an organiser of the programme
     * @param command the change
     * @return what came of it
     * @throws InvalidInput {@code shift.time.gap}, {@code shift.time.range}
     * @throws RuleViolation {@code shift.state}, {@code shift.past}, {@code shift.times}, {@code shift.role.twice}, {@code
     *     capacity.size.taken} for fewer places than are taken, {@code record.person.gone} for a leader who was erased
     */
    public Receipt<Shift> change(Call by, ChangeShift command) {
        return steps.change(by, command);
    }

    /**
     * Cancels a shift, with all who have signed up.
     *
     * @param by an organiser of the programme
     * @param command which, and why
     * @return what came of it
     * @throws RuleViolation {@code shift.state}
     */
    public Receipt<Shift> cancel(Call by, CancelShift command) {
        return steps.cancel(by, command);
    }

    /**
     * Has a cancelled shift take place after all. Sign-ups are again what they were; those that were given up stay so.
     *
     * @param by an organiser of the programme
     * @param command which
     * @return what came of it
     * @throws RuleViolation {@code shift.state}, {@code shift.past} once it would be over
     */
    public Receipt<Shift> restore(Call by, RestoreShift command) {
        return steps.restore(by, command);
    }

    /**
     * Plans shifts by a rule, and makes those of the weeks ahead.
     *
     * @param by an organiser of the programme
     * @param command the series
     * @return what came of it; every {@code allMade(Shift.class)} is a shift
     * @throws InvalidInput {@code shift.time.gap}, {@code shift.time.range}
     * @throws RuleViolation {@code shift.series.none}, {@code shift.role.twice}, {@code volunteer.programme.state}, and those
     *     of the recurrence
     */
    public Receipt<ShiftSeries> plan(Call by, PlanSeries command) {
        return series.plan(by, command);
    }

    /**
     * Ends a series; shifts to come that nobody has signed up for are cancelled.
     *
     * @param by an organiser of the programme
     * @param command which
     * @return what came of it
     * @throws RuleViolation {@code shift.series.ended}
     */
    public Receipt<ShiftSeries> end(Call by, EndSeries command) {
        return series.end(by, command);
    }

    /**
     * Commits somebody to the shifts of a series that are made from now on.
     *
     * @param by a volunteer; an organiser for others
     * @param command which series, and in which role
     * @return what came of it
     * @throws Conflict {@code shift.commitment.twice}
     * @throws NotAllowed for a visitor
     * @throws RuleViolation {@code shift.unregistered}, {@code shift.series.ended}
     */
    public Receipt<Commitment> commit(Call by, Commit command) {
        return series.commit(by, command);
    }

    /**
     * Pauses a commitment.
     *
     * @param by the volunteer, an organiser of the programme
     * @param command from when until when
     * @return what came of it
     * @throws RuleViolation {@code shift.commitment.ended}
     */
    public Receipt<Commitment> pause(Call by, PauseCommitment command) {
        return series.pause(by, command);
    }

    /**
     * Ends a commitment.
     *
     * @param by the volunteer, an organiser of the programme
     * @param command which
     * @return what came of it
     * @throws RuleViolation {@code shift.commitment.ended}
     */
    public Receipt<Commitment> end(Call by, EndCommitment command) {
        return series.end(by, command);
    }

    /**
     * Signs up for a shift. Whoever has waited for a place of it waits no longer.
     *
     * @param by a volunteer; an organiser for others
     * @param command which shift, and in which role
     * @return what came of it: {@code ACCEPTED}, {@code REQUESTED} where somebody decides, or {@code HELD} for a newcomer
     *     beside whom nobody experienced serves; and why
     * @throws Conflict {@code shift.signup.twice}
     * @throws NotAllowed for a visitor
     * @throws RuleViolation {@code shift.unregistered}, {@code volunteer.programme.state}, {@code shift.state}, {@code
     *     shift.age}, {@code shift.qualification.missing}, {@code shift.qualification.lapses}; and, unless staff say why
     *     not, {@code shift.signup.early}, {@code shift.signup.late}, {@code shift.overlap}, {@code shift.rest}, {@code
     *     shift.cooldown}, {@code shift.blocked}; {@code record.person.gone} for somebody who was erased, {@code
     *     capacity.full}, {@code capacity.offer.other}, {@code capacity.offer.over}
     */
    public Receipt<SignUp> signUp(Call by, SignUpForShift command) {
        return signUps.signUp(by, command);
    }

    /**
     * Waits for a place. When one becomes free it is offered to the first in line for a while; {@link #signUp} with the
     * offer takes it.
     *
     * @param by a volunteer; an organiser for others
     * @param command which shift, and in which roles
     * @return what came of it; the id is that of the entry on the waitlist
     * @throws Conflict {@code shift.signup.twice}, {@code shift.wait.twice}
     * @throws NotAllowed for a visitor
     * @throws RuleViolation {@code shift.wait.free}, and those of {@link #signUp}
     */
    public Receipt<WaitlistEntry> join(Call by, WaitForShift command) {
        return signUps.wait(by, command);
    }

    /**
     * Decides on a sign-up.
     *
     * @param by an organiser of the programme
     * @param command the decision
     * @return what came of it: {@code ACCEPTED}, {@code REJECTED}, or {@code HELD} for a newcomer
     * @throws InvalidInput {@code value.missing} for a refusal without a reason
     * @throws RuleViolation {@code shift.signup.state}, {@code shift.newcomer} to let in without a reason who is held, and
     *     those of {@link #signUp}
     */
    public Receipt<SignUp> decide(Call by, DecideSignUp command) {
        return signUps.decide(by, command);
    }

    /**
     * Gives a place up; it is offered to those who wait.
     *
     * @param by the volunteer until the shift begins; an organiser of the programme
     * @param command which
     * @return what came of it
     * @throws RuleViolation {@code shift.signup.state}, {@code shift.withdraw.late}
     */
    public Receipt<SignUp> withdraw(Call by, WithdrawSignUp command) {
        return signUps.withdraw(by, command);
    }

    /**
     * Takes a place back from a volunteer.
     *
     * @param by an organiser of the programme
     * @param command which, and why
     * @return what came of it
     * @throws RuleViolation {@code shift.signup.state}
     */
    public Receipt<SignUp> remove(Call by, RemoveSignUp command) {
        return signUps.remove(by, command);
    }

    /**
     * Checks oneself in to a shift by the code on the screen.
     *
     * @param by a volunteer who serves in it
     * @param command which shift, and the code
     * @return what came of it
     * @throws RuleViolation {@code shift.state}, {@code shift.other}, {@code shift.qualification.lapsed}, {@code
     *     attendance.early}, {@code attendance.over}, {@code attendance.tries}, {@code attendance.code.wrong}
     */
    public Receipt<Attendance> checkIn(Call by, CheckInShift command) {
        return serving.checkIn(by, command);
    }

    /**
     * Checks oneself out of a shift by the code on the screen.
     *
     * @param by a volunteer who serves in it
     * @param command which shift, and the code
     * @return what came of it
     * @throws RuleViolation {@code shift.state}, {@code shift.other}, {@code attendance.none}, {@code attendance.over},
     *     {@code attendance.tries}, {@code attendance.code.wrong}
     */
    public Receipt<Attendance> checkOut(Call by, CheckOutShift command) {
        return serving.checkOut(by, command);
    }

    /**
     * Marks who was there.
     *
     * @param by who leads the shift, an organiser of the programme
     * @param command the marks
     * @return what came of it; every {@code allMade(Attendance.class)} is a mark
     * @throws RuleViolation {@code shift.state}, {@code shift.early}, {@code attendance.other}, {@code attendance.twice},
     *     {@code attendance.times}
     */
    public Receipt<Shift> mark(Call by, MarkShift command) {
        return serving.mark(by, command);
    }

    /**
     * Closes a shift that is over; whoever was there has served.
     *
     * @param by who leads the shift, an organiser of the programme
     * @param command which
     * @return what came of it: {@code DONE}, or {@code MISSED} where nobody came
     * @throws RuleViolation {@code shift.state}, {@code shift.running}
     */
    public Receipt<Shift> close(Call by, CloseShift command) {
        return serving.close(by, command);
    }

    /**
     * States that a volunteer did not come.
     *
     * @param by who leads the shift, an organiser of the programme
     * @param command who
     * @return what came of it
     * @throws RuleViolation {@code shift.signup.state}, {@code shift.running}
     */
    public Receipt<SignUp> state(Call by, StateNoShow command) {
        return serving.missed(by, command);
    }

    /**
     * Appeals against that.
     *
     * @param by the volunteer
     * @param command why
     * @return what came of it
     * @throws RuleViolation {@code shift.signup.state}, {@code shift.appeal.twice}, {@code shift.appeal.late}
     */
    public Receipt<SignUp> appeal(Call by, AppealNoShow command) {
        return serving.appeal(by, command);
    }

    /**
     * Decides whether a volunteer who did not come is excused.
     *
     * @param by an organiser of the programme who did not state it
     * @param command the decision
     * @return what came of it
     * @throws RuleViolation {@code shift.signup.state}, {@code access.second.person}, also for the volunteer
     */
    public Receipt<SignUp> decide(Call by, DecideNoShow command) {
        return serving.decide(by, command);
    }
}
