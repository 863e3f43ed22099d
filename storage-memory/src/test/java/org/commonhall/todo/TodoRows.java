package org.commonhall.todo;

import java.util.List;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.access.UseCase;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.followup.PlanFollowUp;

/** The row of what waits for somebody. */
final class TodoRows {
    private TodoRows() {}

    static List<UseCase> of(FoundedHall test) {
        Id<Person> owner = test.person("somebody with much to do");
        test.hall
                .governance()
                .followUps()
                .plan(
                        test.founder,
                        PlanFollowUp.of(
                                        UUID.randomUUID(),
                                        test.organization("building_committee", "a body with much to do"),
                                        "Do much",
                                        Holder.person(owner),
                                        FoundedHall.TODAY.plusDays(7))
                                .build());
        return List.of(UseCase.mine(
                "Todos.mine", owner, (hall, by) -> hall.todos().mine(by).items()));
    }
}
