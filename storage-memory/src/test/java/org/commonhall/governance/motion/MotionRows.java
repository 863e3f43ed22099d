package org.commonhall.governance.motion;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.BiFunction;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Permission;
import org.commonhall.access.UseCase;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.jspecify.annotations.Nullable;

/** Rows of motions. */
final class MotionRows {
    private final ImmutableList.Builder<UseCase> rows = ImmutableList.builder();
    private final Id<Organization> body;

    private MotionRows(Id<Organization> body) {
        this.body = body;
    }

    static List<UseCase> of(FoundedHall test) {
        MotionRows rows = new MotionRows(test.organization("building_committee", "committee with motions"));
        Motions motions = test.hall.governance().motions();
        Id<Person> submitter = test.person("submitter");
        CreateMotion draft =
                CreateMotion.of(rows.body, "Quiet room", "One room").build();
        var book = motions.openBook(test.founder, OpenMotionBook.of(rows.body, "M"));
        Id<Motion> motion = motions.create(Actor.person(submitter), draft).id();
        Id<Motion> shown = motions.create(test.founder, draft).id();
        motions.move(test.founder, new MoveMotion(shown, "submitted"));
        motions.recommend(test.founder, RecommendMotion.of(motion, "accepted").build());
        rows.row("openBook", OpenMotionBook.of(rows.body, "N"), null, Motions::openBook);
        rows.row("nameCategory", new NameMotionCategory(book.id(), "Budget", "B"), null, Motions::nameCategory);
        rows.row("create", draft, null, Motions::create);
        rows.row("support", SupportMotion.of(shown), null, Motions::support);
        rows.row("edit", EditMotion.of(motion, "Quiet room", "Two rooms").build(), submitter, Motions::edit);
        rows.row("move", new MoveMotion(motion, "submitted"), submitter, Motions::move);
        rows.row("withdraw", new WithdrawMotion(motion), submitter, Motions::withdraw);
        rows.row("jump", new JumpMotion(motion, "permitted", "Quickly"), submitter, Motions::jump);
        rows.row("recommend", RecommendMotion.of(motion, "rejected").build(), submitter, Motions::recommend);
        rows.row("followRecommendation", new FollowRecommendation(motion), submitter, Motions::followRecommendation);
        rows.row(
                "rankAmendments",
                new RankAmendments(motion, ImmutableList.of(shown)),
                submitter,
                Motions::rankAmendments);
        rows.row("finalise", new FinaliseMotion(motion, "Two rooms"), submitter, Motions::finalise);
        rows.row("forward", new ForwardMotion(motion, rows.body), submitter, Motions::forward);
        rows.reads(motion, submitter);
        return rows.rows.build();
    }

    /** Of a motion that its submitter has not submitted yet. */
    private void reads(Id<Motion> draft, Id<Person> submitter) {
        PageRequest all = PageRequest.first(50);
        read("get", MotionRights.READ, submitter, (reads, by) -> reads.get(by, draft));
        read(
                "of",
                MotionRights.READ,
                submitter,
                (reads, by) -> reads.of(by, body, all).items().stream()
                        .filter(one -> one.id().equals(draft))
                        .toList());
        rows.add(UseCase.open(
                "MotionReads.totals",
                (hall, by) -> hall.governance().motions().reads().totals(by, body)));
        rows.add(UseCase.open(
                "MotionReads.book",
                (hall, by) -> hall.governance().motions().reads().book(by, body)));
        read("voteOrder", MotionRights.READ, submitter, (reads, by) -> reads.voteOrder(by, draft));
        read("chain", MotionRights.READ, submitter, (reads, by) -> reads.chain(by, draft));
        read("history", MotionRights.READ, submitter, (reads, by) -> reads.history(by, draft));
        read("actions", MotionRights.READ, submitter, (reads, by) -> reads.actions(by, draft));
        rows.add(UseCase.mine(
                "MotionReads.mine",
                submitter,
                (hall, by) -> hall.governance().motions().reads().mine(by, all)));
        rows.add(new UseCase(
                "MotionReads.supporters",
                MotionRights.READ_SUPPORTERS,
                body.value(),
                submitter,
                (hall, by) -> hall.governance().motions().reads().supporters(by, draft, all)));
    }

    private void read(
            String name, Permission permission, Id<Person> owner, BiFunction<MotionReads, Actor, Object> read) {
        rows.add(UseCase.read(
                "MotionReads." + name,
                permission,
                body.value(),
                owner,
                (hall, by) -> read.apply(hall.governance().motions().reads(), by)));
    }

    /** How a use case is called on the motions of a hall. */
    @FunctionalInterface
    private interface Call<C> {
        Object by(Motions motions, Actor by, C command);
    }

    private <C extends Command> void row(String name, C command, @Nullable Id<Person> owner, Call<C> call) {
        rows.add(new UseCase(
                "Motions." + name,
                command.permission(),
                body.value(),
                owner,
                false,
                (hall, by) -> call.by(hall.governance().motions(), by, command)));
    }
}
