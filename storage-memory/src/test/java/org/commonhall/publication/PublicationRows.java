package org.commonhall.publication;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Permission;
import org.commonhall.access.UseCase;
import org.commonhall.calendar.ClockLimit;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Organization;

/** Rows of public notices. */
final class PublicationRows {
    private final ImmutableList.Builder<UseCase> rows = ImmutableList.builder();
    private final UUID publisher;

    private PublicationRows(FoundedHall test) {
        Id<Organization> body = test.organization("building_committee", "posting committee");
        this.publisher = body.value();
        PostNotice post = PostNotice.of(
                        NoticeKind.DECISION,
                        new UUID(7, 7),
                        body,
                        "Roof",
                        "Mended",
                        ClockLimit.workingDays(5),
                        PostingPlace.in(test.building("posted at"), "board"))
                .build();
        Id<PublicNotice> notice =
                test.hall.publication().post(test.founder, post).id();
        row("post", post, (to, by) -> to.post(by, post));
        ProvePosting prove = new ProvePosting(notice, new Id<>(new UUID(7, 8)), "photo");
        row("prove", prove, (to, by) -> to.prove(by, prove));
        ExtendNotice extend = new ExtendNotice(notice, 1, "longer");
        row("extend", extend, (to, by) -> to.extend(by, extend));
        RepostNotice repost = RepostNotice.of(notice, "again", "changed").build();
        row("repost", repost, (to, by) -> to.repost(by, repost));
        RaiseObjection object = RaiseObjection.of(notice, "no").build();
        row("object", object, (to, by) -> to.object(by, object));
        AnswerObjection reply = new AnswerObjection(notice, new Id<>(new UUID(7, 9)), true, "yes");
        row("reply", reply, (to, by) -> to.reply(by, reply));
        DecideNotice decide = DecideNotice.confirmed(notice);
        row("decide", decide, (to, by) -> to.decide(by, decide));
        test.hall.publication().object(Actor.person(test.person("objector")), object);
        test.hall.publication().prove(test.founder, new ProvePosting(notice, place(test, notice), "photo"));
        reads(body, notice);
    }

    private static Id<NoticePlace> place(FoundedHall test, Id<PublicNotice> notice) {
        return test.hall.publication().reads().get(test.founder, notice).places().stream()
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void reads(Id<Organization> body, Id<PublicNotice> notice) {
        PageRequest all = PageRequest.first(50);
        read(
                "get",
                PublicationRights.READ_STAFF,
                (reads, by) -> reads.get(by, notice).places().stream()
                        .filter(one -> one.proof() != null)
                        .toList());
        rows.add(UseCase.open(
                "NoticeReads.hanging", (hall, by) -> hall.publication().reads().hanging(by, all)));
        read("totals", PublicationRights.READ_LIST, (reads, by) -> reads.totals(by, body));
        read("of", PublicationRights.READ_LIST, (reads, by) -> reads.of(by, body, NoticeStatus.POSTED, all));
        read(
                "objections",
                PublicationRights.READ_STAFF,
                (reads, by) -> reads.objections(by, notice, all).items().stream()
                        .filter(one -> one.person() != null)
                        .toList());
        NoticeAct extend = new NoticeAct(NoticeAction.EXTEND, null);
        read(
                "actions",
                NoticeAction.EXTEND.permission(),
                (reads, by) -> UseCase.offered(reads.actions(by, notice), extend));
    }

    private void read(String name, Permission permission, BiFunction<NoticeReads, Actor, Object> read) {
        rows.add(UseCase.read(
                "NoticeReads." + name,
                permission,
                publisher,
                null,
                (hall, by) -> read.apply(hall.publication().reads(), by)));
    }

    static List<UseCase> of(FoundedHall test) {
        return new PublicationRows(test).rows.build();
    }

    private void row(String name, Command command, BiConsumer<Publication, Actor> call) {
        rows.add(new UseCase(
                "Publication." + name,
                command.permission(),
                publisher,
                null,
                (hall, by) -> call.accept(hall.publication(), by)));
    }
}
