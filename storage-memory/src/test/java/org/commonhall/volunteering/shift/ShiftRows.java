package org.commonhall.volunteering.shift;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiConsumer;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.access.UseCase;
import org.commonhall.attendance.AttendanceMark;
import org.commonhall.attendance.Mark;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.volunteering.volunteer.DefineRole;
import org.commonhall.volunteering.volunteer.FoundProgramme;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.ProgrammeAction;
import org.commonhall.volunteering.volunteer.ProgrammeRole;
import org.commonhall.volunteering.volunteer.RegisterVolunteer;
import org.commonhall.volunteering.volunteer.StepProgramme;
import org.commonhall.volunteering.volunteer.Volunteers;
import org.jspecify.annotations.Nullable;

/** Rows of shifts. */
final class ShiftRows {
    private static final LocalDateTime TEN = LocalDateTime.parse("2026-12-01T10:00");

    private final ImmutableList.Builder<UseCase> rows = ImmutableList.builder();
    private final FoundedHall test;
    private final Shifts shifts;
    private final Id<Programme> programme;
    private final Id<ProgrammeRole> role;
    private final Id<Person> leader;
    private final Id<Person> volunteer;

    private ShiftRows(FoundedHall test) {
        this.test = test;
        this.shifts = test.hall.volunteering().shifts();
        Volunteers volunteers = test.hall.volunteering().volunteers();
        Id<Organization> organiser = test.organization("street_office", "organiser of shifts");
        this.programme = volunteers
                .found(
                        test.founder,
                        FoundProgramme.of(organiser, "shifts", "Shifts").build())
                .id();
        volunteers.step(test.founder, new StepProgramme(programme, ProgrammeAction.PUBLISH));
        this.role = volunteers
                .define(
                        test.founder,
                        DefineRole.of(programme, "carrier", "Carrier").build())
                .id();
        this.leader = test.person("leader of shifts");
        this.volunteer = registered("volunteer in shifts");
        Id<Shift> shift = shifts.plan(test.founder, planned(TEN)).id();
        commands(shift);
        series();
        signUps(shift);
        reads(shift);
    }

    static List<UseCase> of(FoundedHall test) {
        return new ShiftRows(test).rows.build();
    }

    private Id<Person> registered(String name) {
        Id<Person> person = test.person(name);
        test.hall
                .volunteering()
                .volunteers()
                .register(Actor.person(person), RegisterVolunteer.of().build());
        return person;
    }

    private PlanShift planned(LocalDateTime from) {
        return PlanShift.of(programme, from, 60, List.of(Places.of(role, 5)))
                .leader(leader)
                .build();
    }

    private Id<SignUp> signedUp(Id<Shift> shift, Id<Person> who) {
        return shifts.signUp(Actor.person(who), SignUpForShift.of(shift, role).build())
                .id();
    }

    private void commands(Id<Shift> shift) {
        PlanShift plan = planned(TEN.plusDays(1));
        staff("plan", plan, (to, by) -> to.plan(by, plan));
        ChangeShift change = ChangeShift.of(shift).note("Bring gloves").build();
        staff("change", change, (to, by) -> to.change(by, change));
        CancelShift cancel = new CancelShift(shift, "Storm");
        staff("cancel", cancel, (to, by) -> to.cancel(by, cancel));
        RestoreShift restore = new RestoreShift(shift);
        staff("restore", restore, (to, by) -> to.restore(by, restore));
        MarkShift mark = MarkShift.of(shift, Mark.of(volunteer, AttendanceMark.PRESENT));
        row("mark", mark, leader, (to, by) -> to.mark(by, mark));
        CloseShift close = new CloseShift(shift);
        row("close", close, leader, (to, by) -> to.close(by, close));
    }

    private void series() {
        PlanSeries plan = PlanSeries.of(programme, TEN.plusHours(3), 60, "FREQ=WEEKLY;COUNT=3")
                .roles(List.of(Places.of(role, 5)))
                .build();
        Id<ShiftSeries> series = shifts.plan(test.founder, plan).id();
        staff("plan", plan, (to, by) -> to.plan(by, plan));
        Commit commit = Commit.of(series, role).build();
        Id<Commitment> mine = shifts.commit(Actor.person(volunteer), commit).id();
        staff("commit", commit, (to, by) -> to.commit(by, commit));
        Commit others = Commit.of(series, role).person(volunteer).build();
        staff("commit", others, (to, by) -> to.commit(by, others));
        rows.add(UseCase.open(
                "ShiftReads.series",
                (hall, by) -> hall.volunteering().shifts().reads().series(by, programme)));
        rows.add(UseCase.read(
                "ShiftReads.commitments",
                ShiftRights.READ_ROTA,
                programme.value(),
                volunteer,
                (hall, by) -> hall.volunteering().shifts().reads().commitments(by, series)));
        PauseCommitment pause = PauseCommitment.of(mine, TEN.toLocalDate()).build();
        row("pause", pause, volunteer, (to, by) -> to.pause(by, pause));
        EndCommitment over = new EndCommitment(mine);
        row("end", over, volunteer, (to, by) -> to.end(by, over));
        EndSeries end = new EndSeries(series);
        staff("end", end, (to, by) -> to.end(by, end));
    }

    private void signUps(Id<Shift> shift) {
        Id<SignUp> mine = signedUp(shift, volunteer);
        SignUpForShift self = SignUpForShift.of(shift, role).build();
        staff("signUp", self, (to, by) -> to.signUp(by, self));
        SignUpForShift behalf = SignUpForShift.of(shift, role).person(volunteer).build();
        staff("signUp", behalf, (to, by) -> to.signUp(by, behalf));
        SignUpForShift override = SignUpForShift.of(shift, role)
                .person(volunteer)
                .override("Nobody else")
                .build();
        staff("signUp", override, (to, by) -> to.signUp(by, override));
        WaitForShift wait = WaitForShift.of(shift, List.of(role)).build();
        staff("join", wait, (to, by) -> to.join(by, wait));
        WaitForShift others =
                WaitForShift.of(shift, List.of(role)).person(volunteer).build();
        staff("join", others, (to, by) -> to.join(by, others));
        DecideSignUp decide = DecideSignUp.of(mine, true).build();
        staff("decide", decide, (to, by) -> to.decide(by, decide));
        WithdrawSignUp withdraw = new WithdrawSignUp(mine);
        row("withdraw", withdraw, volunteer, (to, by) -> to.withdraw(by, withdraw));
        RemoveSignUp remove = new RemoveSignUp(mine, "Ill");
        staff("remove", remove, (to, by) -> to.remove(by, remove));
        CheckInShift in = new CheckInShift(shift, "0000-0000");
        staff("checkIn", in, (to, by) -> to.checkIn(by, in));
        CheckOutShift out = new CheckOutShift(shift, "0000-0000");
        staff("checkOut", out, (to, by) -> to.checkOut(by, out));
        StateNoShow state = new StateNoShow(mine);
        row("state", state, leader, (to, by) -> to.state(by, state));
        AppealNoShow appeal = new AppealNoShow(mine, "Ill");
        row("appeal", appeal, volunteer, (to, by) -> to.appeal(by, appeal));
        DecideNoShow excuse = new DecideNoShow(mine, true);
        staff("decide", excuse, (to, by) -> to.decide(by, excuse));
    }

    private void reads(Id<Shift> shift) {
        rows.add(UseCase.open(
                "ShiftReads.shifts",
                (hall, by) -> hall.volunteering()
                        .shifts()
                        .reads()
                        .shifts(by, ShiftFilter.everything().build(), PageRequest.first(10))));
        rows.add(UseCase.open(
                "ShiftReads.totals",
                (hall, by) -> hall.volunteering().shifts().reads().totals(by, programme)));
        rows.add(UseCase.open(
                "ShiftReads.shift",
                (hall, by) -> hall.volunteering().shifts().reads().shift(by, shift)));
        rows.add(UseCase.mine(
                "ShiftReads.mine",
                volunteer,
                (hall, by) -> hall.volunteering().shifts().reads().mine(by, PageRequest.first(10))));
        rows.add(UseCase.read(
                "ShiftReads.rota",
                ShiftRights.READ_ROTA,
                programme.value(),
                leader,
                (hall, by) -> hall.volunteering().shifts().reads().rota(by, shift)));
        rows.add(UseCase.open(
                "ShiftCalendarReads.programme",
                (hall, by) -> hall.volunteering().shifts().calendars().programme(by, programme)));
        rows.add(UseCase.open(
                "ShiftCalendarReads.mine",
                (hall, by) -> hall.volunteering().shifts().calendars().mine(by)));
        rows.add(UseCase.read(
                "ShiftReads.code",
                ShiftRights.LEAD,
                programme.value(),
                leader,
                (hall, by) -> hall.volunteering().shifts().reads().code(by, shift)));
    }

    private void staff(String name, Command command, BiConsumer<Shifts, Actor> call) {
        row(name, command, null, call);
    }

    private void row(String name, Command command, @Nullable Id<Person> owner, BiConsumer<Shifts, Actor> call) {
        rows.add(new UseCase(
                "Shifts." + name,
                command.permission(),
                programme.value(),
                owner,
                false,
                (hall, by) -> call.accept(hall.volunteering().shifts(), by)));
    }
}
