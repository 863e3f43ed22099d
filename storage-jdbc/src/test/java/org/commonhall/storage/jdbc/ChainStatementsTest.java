package org.commonhall.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.PageRequest;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.corridor.Scopes;
import org.commonhall.governance.chain.AnswerRequesters;
import org.commonhall.governance.chain.CandidateStatus;
import org.commonhall.governance.chain.CandidateView;
import org.commonhall.governance.chain.TakeUp;
import org.commonhall.governance.meeting.AddItem;
import org.commonhall.governance.meeting.DraftMeeting;
import org.commonhall.governance.meeting.Meeting;
import org.commonhall.governance.meeting.MeetingKind;
import org.commonhall.request.request.AnswerOutcome;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestRequests;
import org.commonhall.storage.jdbc.testing.StatementCount;
import org.commonhall.testing.SettableClock;
import org.junit.jupiter.api.Test;

/** A chain costs the same number of statements whatever its length. */
class ChainStatementsTest {
    private final StatementCount statements = new StatementCount();

    private final TestRequests given = new TestRequests(TestHall.on(statements.emptyStore()));
    private final Commonhall hall = given.hall;
    private final SettableClock clock = given.clock;
    private final Actor admin = given.admin;

    @Test
    void aChainOfThreeOrThirtyRequestsCostsTheSame() {
        Actor secretary = given.somebody("Secretary", Role.SECRETARY, Scopes.DISTRICT);
        List<Integer> costs = new ArrayList<>();
        for (int more : new int[] {3, 27}) {
            UUID request = new UUID(0, 0);
            for (int i = 0; i < more; i++) {
                request = given.received(given.asker, "Leak").id().value();
            }
            int detect =
                    statements.of(() -> assertThat(hall.governance().chains().detect(given.desk, clock.instant(), 10))
                            .isEqualTo(1));
            CandidateView candidate = hall.governance()
                    .chains()
                    .reads()
                    .candidates(given.desk, given.tower, CandidateStatus.PROPOSED, PageRequest.first(1))
                    .items()
                    .get(0);
            UUID item = item();
            statements.costs(
                    8,
                    "lock, grants, kind of the item, item, meeting, link, update, journal",
                    () -> hall.governance()
                            .chains()
                            .takeUp(secretary, new TakeUp(candidate.id(), given.manager, item)));
            int staff = statements.of(() -> hall.governance().chains().reads().of(secretary, item));
            UUID last = request;
            assertThat(statements.of(() -> hall.governance().chains().reads().of(Actor.visitor(), last)))
                    .isLessThanOrEqualTo(15);
            assertThat(staff).isLessThanOrEqualTo(16);
            assertThat(detect).isLessThanOrEqualTo(12);
            costs.add(staff);
            hall.governance()
                    .chains()
                    .answer(admin, new AnswerRequesters(candidate.id(), AnswerOutcome.EXPLAINED, "Rain", true));
            clock.advance(Duration.ofDays(1));
        }
        assertThat(costs.get(1)).isEqualTo(costs.get(0));
    }

    private UUID item() {
        Receipt<Meeting> meeting = hall.governance()
                .meetings()
                .draft(
                        admin,
                        DraftMeeting.of(given.manager, "Leaks", clock.instant().plus(Duration.ofDays(30)))
                                .kind(MeetingKind.HEARING)
                                .build());
        hall.governance()
                .meetings()
                .addItem(admin, AddItem.of(meeting.id(), "The lobby leaks").build());
        return hall.governance()
                .meetings()
                .reads()
                .get(admin, meeting.id())
                .items()
                .get(0)
                .id()
                .value();
    }
}
