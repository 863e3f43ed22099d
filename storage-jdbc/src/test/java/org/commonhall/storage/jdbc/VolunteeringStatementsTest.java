package org.commonhall.storage.jdbc;

import java.util.function.Consumer;
import org.commonhall.Actor;
import org.commonhall.PageRequest;
import org.commonhall.Role;
import org.commonhall.corridor.Scopes;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestProgrammes;
import org.commonhall.storage.jdbc.testing.StatementCount;
import org.commonhall.volunteering.volunteer.ProgrammeTerms;
import org.commonhall.volunteering.volunteer.RegisterVolunteer;
import org.junit.jupiter.api.Test;

/** How many statements the use cases of volunteering cost, a batch counting as one. */
class VolunteeringStatementsTest {
    private final StatementCount statements = new StatementCount();
    private final TestProgrammes given = new TestProgrammes(TestHall.on(statements.emptyStore()));

    @Test
    void theRegisterCostsTheSameForAnyNumberOfVolunteers() {
        Actor office = given.somebody("Office", Role.ORGANISER, Scopes.DISTRICT);
        Actor lin = given.somebody("Lin", null, given.host.value());
        costs(
                3,
                "who, volunteer, journal",
                lin,
                by -> given.volunteers.register(by, RegisterVolunteer.of().build()));
        for (int i = 0; i < 5; i++) {
            given.volunteer("Volunteer " + i);
        }
        costs(
                4,
                "grants, page, people, that they were shown",
                office,
                by -> given.volunteers.reads().register(by, PageRequest.first(5)));
        given.role(given.running("meals", ProgrammeTerms.standard()), "carrier");
        given.role(given.running("visits", ProgrammeTerms.standard()), "companion");
        costs(2, "programmes, roles", lin, by -> given.volunteers.reads().programmes(by, given.host));
    }

    private void costs(int count, String what, Actor by, Consumer<Actor> call) {
        statements.costs(count, what, () -> call.accept(by));
    }
}
