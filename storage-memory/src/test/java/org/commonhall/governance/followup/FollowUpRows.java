package org.commonhall.governance.followup;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Permission;
import org.commonhall.access.UseCase;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;

/** Rows of following up decisions. */
final class FollowUpRows {
    private FollowUpRows() {}

    static List<UseCase> of(FoundedHall test) {
        Id<Organization> body = test.organization("building_committee", "deciding committee");
        Id<Person> owner = test.person("owner of an action");
        PlanFollowUp plan = PlanFollowUp.of(
                        new UUID(7, 7), body, "Mend the roof", Holder.person(owner), FoundedHall.TODAY.plusDays(7))
                .build();
        Id<FollowUp> action =
                test.hall.governance().followUps().plan(test.founder, plan).id();
        FollowUpStep report = FollowUpStep.report(action, 1, 2, "Begun").build();
        UUID subject = new UUID(7, 9);
        Id<FollowUp> hidden = test.hall
                .governance()
                .followUps()
                .plan(
                        test.founder,
                        PlanFollowUp.of(subject, body, "Quietly", Holder.person(owner), FoundedHall.TODAY.plusDays(7))
                                .visible(false)
                                .build())
                .id();
        test.hall
                .governance()
                .followUps()
                .step(test.founder, FollowUpStep.report(hidden, 1, 2, "Begun").build());
        PageRequest all = PageRequest.first(50);
        Permission read = FollowUpRights.READ;
        UUID scope = body.value();
        return ImmutableList.of(
                new UseCase(
                        "FollowUps.plan",
                        plan.permission(),
                        body.value(),
                        null,
                        (hall, by) -> hall.governance().followUps().plan(by, plan)),
                new UseCase(
                        "FollowUps.step",
                        FollowUpAction.REPORT.permission(),
                        body.value(),
                        owner,
                        (hall, by) -> hall.governance().followUps().step(by, report)),
                UseCase.read(
                        "FollowUpReads.of",
                        read,
                        scope,
                        owner,
                        (hall, by) -> hall.governance().followUps().reads().of(by, subject)),
                UseCase.read(
                        "FollowUpReads.timeline",
                        read,
                        scope,
                        owner,
                        (hall, by) -> hall.governance().followUps().reads().timeline(by, hidden, all)),
                UseCase.read(
                        "FollowUpReads.open",
                        read,
                        scope,
                        null,
                        (hall, by) -> hall.governance().followUps().reads().open(by, body, all)),
                new UseCase(
                        "FollowUpReads.over",
                        read,
                        scope,
                        null,
                        (hall, by) -> hall.governance().followUps().reads().over(by, body, all)),
                new UseCase(
                        "FollowUpReads.totals",
                        read,
                        scope,
                        null,
                        (hall, by) -> hall.governance().followUps().reads().totals(by, body)),
                UseCase.mine(
                        "FollowUpReads.mine",
                        owner,
                        (hall, by) -> hall.governance().followUps().reads().mine(by, all)));
    }
}
