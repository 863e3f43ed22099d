package org.commonhall.storage.jdbc;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.calendar.ClockLimit;
import org.commonhall.publication.AnswerObjection;
import org.commonhall.publication.DecideNotice;
import org.commonhall.publication.ExtendNotice;
import org.commonhall.publication.NoticeKind;
import org.commonhall.publication.Objection;
import org.commonhall.publication.PostNotice;
import org.commonhall.publication.PostingPlace;
import org.commonhall.publication.PublicNotice;
import org.commonhall.publication.Publication;
import org.commonhall.publication.RaiseObjection;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestRequests;
import org.commonhall.storage.jdbc.testing.StatementCount;
import org.junit.jupiter.api.Test;

/** How many statements each use case of notices costs, a batch counting as one; roles are held on the publisher. */
class PublicationStatementsTest {
    private final StatementCount statements = new StatementCount();

    private final TestRequests given = new TestRequests(TestHall.on(statements.emptyStore()));

    @Test
    void everyUseCaseCostsTheSameForAnyNumberOfPlacesAndObjections() {
        Publication publication = given.hall.publication();
        Actor secretary = given.somebody("Secretary", Role.SECRETARY, given.manager.value());
        PostNotice post = PostNotice.of(
                        NoticeKind.RESULT,
                        new UUID(7, 7),
                        given.manager,
                        "Roof",
                        "Adopted",
                        ClockLimit.workingDays(5),
                        PostingPlace.online("portal"),
                        PostingPlace.online("district portal"))
                .build();
        costs(
                17,
                "grants, the subject is the host's: its kind and a look a kind, notice, places, journal",
                secretary,
                by -> publication.post(by, post));
        Id<PublicNotice> notice = publication.post(secretary, post).id();
        costs(
                5,
                "lock, who acts, notice, objection, journal",
                given.asker,
                by -> publication.object(by, RaiseObjection.of(notice, "Why").build()));
        Receipt<Objection> second =
                publication.object(given.other, RaiseObjection.of(notice, "How").build());
        costs(
                7,
                "lock, grants, objection, next due, objection, notice, journal",
                secretary,
                by -> publication.reply(by, new AnswerObjection(notice, second.id(), false, "So")));
        costs(
                4,
                "lock, grants, update, journal",
                secretary,
                by -> publication.extend(by, new ExtendNotice(notice, 1, "Holidays")));
        costs(
                3,
                "notice, places, names",
                Actor.visitor(),
                by -> publication.reads().get(by, notice));
        costs(
                2,
                "notice, objections",
                Actor.visitor(),
                by -> publication.reads().objections(by, notice, PageRequest.first(10)));
        costs(
                3,
                "places, notices, names",
                given.asker,
                by -> publication.reads().posted(null, PageRequest.first(10)));
        costs(2, "notices, names", given.asker, by -> publication.reads().about(new UUID(7, 7), PageRequest.first(10)));
        given.clock.advance(Duration.ofDays(30));
        publication.reads().objections(secretary, notice, PageRequest.first(10)).items().stream()
                .filter(one -> one.upheld() == null)
                .forEach(one -> publication.reply(secretary, new AnswerObjection(notice, one.id(), false, "So")));
        costs(
                6,
                "lock, grants, places twice, update, journal",
                secretary,
                by -> publication.decide(by, DecideNotice.confirmed(notice)));
    }

    private void costs(int most, String what, Actor by, Consumer<Actor> call) {
        statements.costs(most, what, () -> call.accept(by));
    }
}
