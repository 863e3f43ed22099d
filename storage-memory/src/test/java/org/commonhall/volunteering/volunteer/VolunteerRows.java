package org.commonhall.volunteering.volunteer;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Permission;
import org.commonhall.access.UseCase;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.jspecify.annotations.Nullable;

/** Rows of programmes and the register of volunteers. */
final class VolunteerRows {
    private final ImmutableList.Builder<UseCase> rows = ImmutableList.builder();
    private final FoundedHall test;
    private final Id<Organization> organiser;
    private final Id<Programme> programme;

    private VolunteerRows(FoundedHall test) {
        this.test = test;
        this.organiser = test.organization("street_office", "organiser");
        Volunteers volunteers = test.hall.volunteering().volunteers();
        FoundProgramme found = FoundProgramme.of(organiser, "meals", "Meals").build();
        this.programme = volunteers.found(test.founder, found).id();
        commands(volunteers);
        reads(volunteers);
    }

    static List<UseCase> of(FoundedHall test) {
        return new VolunteerRows(test).rows.build();
    }

    private void commands(Volunteers volunteers) {
        FoundProgramme other = FoundProgramme.of(organiser, "visits", "Visits").build();
        row("found", other, organiser.value(), null, (to, by) -> to.found(by, other));
        ChangeProgramme change = ChangeProgramme.of(programme).title("Meals").build();
        row("change", change, programme.value(), null, (to, by) -> to.change(by, change));
        StepProgramme step = new StepProgramme(programme, ProgrammeAction.END);
        row("step", step, programme.value(), null, (to, by) -> to.step(by, step));
        DefineRole first = DefineRole.of(programme, "carrier", "Carrier").build();
        DefineRole role = DefineRole.of(programme, "carrier", "Carrier")
                .role(volunteers.define(test.founder, first).id())
                .build();
        row("define", role, programme.value(), null, (to, by) -> to.define(by, role));
        RegisterVolunteer register = RegisterVolunteer.of().build();
        rows.add(new UseCase(
                "Volunteers.register",
                register.permission(),
                Scopes.DISTRICT,
                null,
                false,
                (hall, by) -> hall.volunteering().volunteers().register(by, register)));
        RegisterVolunteer others = RegisterVolunteer.of()
                .person(test.person("another volunteer"), programme)
                .build();
        row("register", others, programme.value(), null, (to, by) -> to.register(by, others));
    }

    private void reads(Volunteers volunteers) {
        Id<Person> person = test.person("volunteer");
        Id<Volunteer> known = volunteers
                .register(
                        Actor.person(person),
                        RegisterVolunteer.of().skills("First aid").build())
                .id();
        ChangeVolunteer change = ChangeVolunteer.of(known).skills("None").build();
        row("change", change, Scopes.DISTRICT, person, (to, by) -> to.change(by, change));
        rows.add(UseCase.read(
                "VolunteerReads.volunteer",
                VolunteerRights.READ_REGISTER,
                Scopes.DISTRICT,
                person,
                (hall, by) -> hall.volunteering().volunteers().reads().volunteer(by, person)));
        rows.add(UseCase.read(
                "VolunteerReads.register",
                new Permission(
                        VolunteerRights.READ_REGISTER.code(), VolunteerRights.READ_REGISTER.roles(), false, false),
                Scopes.DISTRICT,
                null,
                (hall, by) -> hall.volunteering().volunteers().reads().register(by, PageRequest.first(10))));
        Id<Programme> shown = volunteers
                .found(
                        test.founder,
                        FoundProgramme.of(organiser, "shown", "Shown").build())
                .id();
        volunteers.step(test.founder, new StepProgramme(shown, ProgrammeAction.PUBLISH));
        rows.add(UseCase.open(
                "VolunteerReads.programme",
                (hall, by) -> hall.volunteering().volunteers().reads().programme(by, shown)));
        rows.add(UseCase.open(
                "VolunteerReads.programmes",
                (hall, by) -> hall.volunteering().volunteers().reads().programmes(by, organiser)));
        rows.add(UseCase.open(
                "VolunteerReads.running",
                (hall, by) -> hall.volunteering().volunteers().reads().running(by, PageRequest.first(10))));
    }

    private void row(
            String name, Command command, UUID scope, @Nullable Id<Person> owner, BiConsumer<Volunteers, Actor> call) {
        rows.add(new UseCase(
                "Volunteers." + name,
                command.permission(),
                scope,
                owner,
                false,
                (hall, by) -> call.accept(hall.volunteering().volunteers(), by)));
    }
}
