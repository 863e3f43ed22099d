package org.commonhall.volunteering.welfare;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.Role;
import org.commonhall.access.GrantRole;
import org.commonhall.access.UseCase;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.volunteering.meal.ClientDetails;
import org.commonhall.volunteering.meal.EnrolClient;
import org.commonhall.volunteering.meal.MealClient;
import org.commonhall.volunteering.volunteer.FoundProgramme;
import org.commonhall.volunteering.volunteer.Programme;

/** Rows of welfare checks. */
final class WelfareRows {
    private final ImmutableList.Builder<UseCase> rows = ImmutableList.builder();
    private final Id<Programme> programme;

    private WelfareRows(FoundedHall test) {
        Welfare welfare = test.hall.volunteering().welfare();
        Id<Organization> organiser = test.organization("street_office", "organiser of welfare");
        this.programme = test.hall
                .volunteering()
                .volunteers()
                .found(
                        test.founder,
                        FoundProgramme.of(organiser, "welfare", "Welfare").build())
                .id();
        Id<Person> person = test.person("coordinator of welfare");
        test.hall
                .access()
                .grant(
                        test.founder,
                        GrantRole.of(person.value(), Role.COORDINATOR, programme.value())
                                .build());
        Actor coordinator = Actor.person(person);
        Id<MealClient> client = client(test, coordinator, "watched elder");
        Id<MealClient> other = client(test, coordinator, "other elder");
        SetLadder ladder = new SetLadder(programme, 30, 120, List.of(new Rung("coordinator", 0)));
        row("setLadder", ladder, (to, by) -> to.setLadder(by, ladder));
        OpenWelfareCheck open = new OpenWelfareCheck(client, "Nobody opens");
        row(
                "open",
                new OpenWelfareCheck(other, "Nobody opens"),
                (to, by) -> to.open(by, new OpenWelfareCheck(other, "Nobody opens")));
        Id<WelfareCheck> check = welfare.open(coordinator, open).id();
        ResolveWelfareCheck resolve = new ResolveWelfareCheck(check, CheckOutcome.WELL);
        rows.add(new UseCase(
                "Welfare.resolve",
                new Permission(WelfareRights.RESOLVE.code(), WelfareRights.RESOLVE.roles(), false, false),
                programme.value(),
                null,
                false,
                (hall, by) -> hall.volunteering().welfare().resolve(by, resolve)));
        read("ladder", WelfareRights.READ_LADDER, (to, by) -> to.ladder(by, programme));
        read("open", WelfareRights.READ, (to, by) -> to.open(by, programme));
        read("checks", WelfareRights.READ, (to, by) -> to.checks(by, client));
    }

    static List<UseCase> of(FoundedHall test) {
        return new WelfareRows(test).rows.build();
    }

    private Id<MealClient> client(FoundedHall test, Actor coordinator, String name) {
        return test.hall
                .volunteering()
                .meals()
                .enrol(
                        coordinator,
                        new EnrolClient(
                                programme, test.person(name), ClientDetails.of().build()))
                .id();
    }

    private void row(String name, Command command, BiConsumer<Welfare, Actor> call) {
        rows.add(new UseCase(
                "Welfare." + name,
                command.permission(),
                programme.value(),
                null,
                false,
                (hall, by) -> call.accept(hall.volunteering().welfare(), by)));
    }

    private void read(String name, Permission permission, BiFunction<WelfareReads, Actor, Object> call) {
        rows.add(UseCase.read(
                "WelfareReads." + name,
                permission,
                programme.value(),
                null,
                (hall, by) -> call.apply(hall.volunteering().welfare().reads(), by)));
    }
}
