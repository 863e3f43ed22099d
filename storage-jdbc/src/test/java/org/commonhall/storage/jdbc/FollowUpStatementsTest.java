package org.commonhall.storage.jdbc;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Role;
import org.commonhall.directory.directory.Holder;
import org.commonhall.governance.followup.FollowUp;
import org.commonhall.governance.followup.FollowUpAction;
import org.commonhall.governance.followup.FollowUpStep;
import org.commonhall.governance.followup.FollowUps;
import org.commonhall.governance.followup.PlanFollowUp;
import org.commonhall.governance.followup.PlanFollowUpBuilder;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestRequests;
import org.commonhall.storage.jdbc.testing.StatementCount;
import org.junit.jupiter.api.Test;

/** How many statements each use case of following up costs; the secretary's role is held on the body. */
class FollowUpStatementsTest {
    private final StatementCount statements = new StatementCount();

    private final TestRequests given = new TestRequests(TestHall.on(statements.emptyStore()));

    @Test
    void everyUseCaseCostsTheSameForAnyNumberOfParts() {
        FollowUps followUps = given.hall.governance().followUps();
        Actor secretary = given.somebody("Secretary", Role.SECRETARY, given.street.value());
        UUID decision = new UUID(7, 7);
        PlanFollowUp plan = PlanFollowUp.of(
                        decision,
                        given.street,
                        "Mend the roof",
                        Holder.organization(given.manager),
                        LocalDate.parse("2026-03-06"))
                .build();
        costs(
                16,
                "grants, the decision is the host's: its kind and a look a kind, action, journal",
                secretary,
                by -> followUps.plan(by, plan));
        Id<FollowUp> whole = followUps.plan(secretary, plan).id();
        PlanFollowUp part = PlanFollowUpBuilder.builder(plan).parent(whole).build();
        costs(
                18,
                "grants, kind and looks for the decision, lock, whole, part, journal",
                secretary,
                by -> followUps.plan(by, part));
        Id<FollowUp> one = followUps.plan(secretary, part).id();
        costs(
                7,
                "action, lock whole, lock, grants, note, update, journal",
                given.handler,
                by -> followUps.step(by, FollowUpStep.report(one, 1, 2, "Half").build()));
        costs(
                8,
                "action, lock whole, lock, grants, whole, note, update, journal",
                given.handler,
                by -> followUps.step(
                        by, FollowUpStep.of(one, FollowUpAction.FINISH, "Done").build()));
        costs(2, "actions, names", Actor.visitor(), by -> followUps.reads().of(by, decision));
        costs(3, "actions, grants, names", secretary, by -> followUps.reads().of(by, decision));
        costs(
                3,
                "grants, page, names",
                secretary,
                by -> followUps.reads().open(by, given.street, PageRequest.first(10)));
        costs(1, "page", given.asker, by -> followUps.reads().mine(by, PageRequest.first(10)));
        costs(2, "action, notes", Actor.visitor(), by -> followUps.reads().timeline(by, one, PageRequest.first(10)));
    }

    private void costs(int most, String what, Actor by, Consumer<Actor> call) {
        statements.costs(most, what, () -> call.accept(by));
    }
}
