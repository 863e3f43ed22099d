package org.commonhall.storage.jdbc;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.OrganizationRelation;
import org.commonhall.directory.directory.RelateOrganizationsBuilder;
import org.commonhall.governance.motion.CreateMotion;
import org.commonhall.governance.motion.CreateMotionBuilder;
import org.commonhall.governance.motion.EditMotion;
import org.commonhall.governance.motion.FollowRecommendation;
import org.commonhall.governance.motion.ForwardMotion;
import org.commonhall.governance.motion.JumpMotion;
import org.commonhall.governance.motion.Motion;
import org.commonhall.governance.motion.Motions;
import org.commonhall.governance.motion.MoveMotion;
import org.commonhall.governance.motion.OpenMotionBook;
import org.commonhall.governance.motion.RankAmendments;
import org.commonhall.governance.motion.RecommendMotion;
import org.commonhall.governance.motion.SupportMotion;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestMotions;
import org.commonhall.storage.jdbc.testing.StatementCount;
import org.junit.jupiter.api.Test;

/** How many statements each use case of motions costs; the secretary's role is held on the body. */
class MotionStatementsTest {
    private static final PageRequest TEN = PageRequest.first(10);

    private final StatementCount statements = new StatementCount();

    private final TestMotions given = new TestMotions(TestHall.on(statements.emptyStore()));
    private final Motions motions = given.motions;
    private final Id<Organization> street = given.street;
    private final Actor secretary = given.secretary;
    private final Actor other = given.other;

    @Test
    void everyUseCaseCostsTheSameForAnyNumberOfMotions() {
        CreateMotion draft =
                CreateMotion.of(given.body, "Quiet room", "One room").build();
        costs(4, "who acts, book, motion, journal", given.worker, by -> motions.create(by, draft));
        Id<Motion> motion = motions.create(given.worker, draft).id();
        costs(
                5,
                "lock, grants, who acts, update, journal",
                given.worker,
                by -> motions.edit(by, EditMotion.of(motion, "Room", "Two").build()));
        costs(
                5,
                "lock, grants, who acts, update, journal",
                given.worker,
                by -> motions.move(by, new MoveMotion(motion, "submitted")));
        costs(
                6,
                "lock, who acts, supporters, support, update, journal",
                other,
                by -> motions.support(by, SupportMotion.of(motion)));
        costs(
                7,
                "lock, grants, lock book, number, book, update, journal",
                secretary,
                by -> motions.move(by, new MoveMotion(motion, "permitted")));
        costs(
                4,
                "lock, grants, update, journal",
                secretary,
                by -> motions.recommend(
                        by, RecommendMotion.of(motion, "accepted").build()));
        CreateMotion change =
                CreateMotionBuilder.builder(draft).leadMotion(motion).build();
        costs(
                8,
                "who acts, lock lead, book, lock book, number, lead, amendment, journal",
                other,
                by -> motions.create(by, change));
        Id<Motion> amendment = motions.create(other, change).id();
        Id<Motion> second = motions.create(other, change).id();
        ImmutableList<Id<Motion>> order = motions.reads().voteOrder(secretary, motion).stream()
                .filter(row -> row.leadMotion() != null)
                .map(row -> row.id())
                .collect(ImmutableList.toImmutableList());
        costs(
                8,
                "lock each, lock lead, grants, amendments, lead, journal",
                secretary,
                by -> motions.rankAmendments(by, new RankAmendments(motion, order)));
        motions.move(secretary, new MoveMotion(amendment, "permitted"));
        motions.move(secretary, new MoveMotion(second, "not_permitted"));
        motions.move(secretary, new MoveMotion(order.get(0), "not_permitted"));
        costs(
                7,
                "lock, grants, lock lead, earlier, lead, update, journal",
                secretary,
                by -> motions.move(by, new MoveMotion(amendment, "accepted")));
        motions.openBook(given.admin, OpenMotionBook.of(street, "D"));
        given.hall
                .directory()
                .people()
                .relate(
                        given.admin,
                        RelateOrganizationsBuilder.builder()
                                .organization(street)
                                .kind(OrganizationRelation.Kind.LEADS)
                                .other(given.body)
                                .startsOn(LocalDate.parse("2026-03-01"))
                                .build());
        costs(
                8,
                "lock, grants, relation, copies, book, update, copy, journal",
                secretary,
                by -> motions.forward(by, new ForwardMotion(motion, street)));
        costs(
                4,
                "lock, grants, update, journal",
                secretary,
                by -> motions.followRecommendation(by, new FollowRecommendation(motion)));
        costs(
                4,
                "lock, grants, update, journal",
                secretary,
                by -> motions.jump(by, new JumpMotion(motion, "permitted", "Again")));
        costs(2, "motion, names", Actor.visitor(), by -> motions.reads().get(by, motion));
        costs(
                3,
                "motion, grants, names of 2 kinds",
                secretary,
                by -> motions.reads().get(by, motion));
        costs(2, "page, names", Actor.visitor(), by -> motions.reads().of(by, given.body, TEN));
        costs(3, "grants, page, names", secretary, by -> motions.reads().of(by, given.body, TEN));
        costs(2, "page, names", given.worker, by -> motions.reads().mine(by, TEN));
        costs(
                3,
                "motion, amendments, names",
                Actor.visitor(),
                by -> motions.reads().voteOrder(by, motion));
        costs(3, "motion, line, names", Actor.visitor(), by -> motions.reads().chain(by, motion));
        costs(
                4,
                "motion, amendments, copies, journal",
                Actor.visitor(),
                by -> motions.reads().history(by, motion));
        costs(2, "motion, grants", secretary, by -> motions.reads().actions(by, motion));
        costs(4, "motion, grants, page, names", secretary, by -> motions.reads().supporters(by, motion, TEN));
    }

    private void costs(int most, String what, Actor by, Consumer<Actor> call) {
        statements.costs(most, what, () -> call.accept(by));
    }
}
