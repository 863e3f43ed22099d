package org.commonhall.governance.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.TestCommittee.OWN;
import static org.commonhall.scenario.TestCommittee.TODAY;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Bytes;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.file.FileUpload;
import org.commonhall.directory.file.FileView;
import org.commonhall.governance.committee.Committee;
import org.commonhall.governance.committee.CommitteePolicy;
import org.commonhall.governance.committee.Committees;
import org.commonhall.governance.committee.EndReason;
import org.commonhall.governance.committee.EndSeat;
import org.commonhall.governance.committee.SeatAction;
import org.commonhall.governance.committee.SeatView;
import org.commonhall.governance.decision.RuleSets;
import org.commonhall.governance.followup.FollowUp;
import org.commonhall.governance.followup.FollowUpAction;
import org.commonhall.governance.followup.FollowUpStep;
import org.commonhall.governance.followup.PlanFollowUp;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.Stored;
import org.commonhall.scenario.TestCommittee;
import org.commonhall.scenario.TestHall;
import org.commonhall.testing.SettableClock;
import org.junit.jupiter.api.Test;

/** What a meeting was stays as it was, whatever becomes of seats and rules later; on any store. */
@StoreTest
class MeetingRecordScenario {
    private static final String BEIJING = "cn-beijing-2024-committee";
    private static final Duration WEEK = Duration.ofDays(7);

    private final TestCommittee given;
    private final Commonhall hall;
    private final SettableClock clock;
    private final Committees committees;
    private final Actor secretary;
    private final Id<Organization> body;

    MeetingRecordScenario(TestHall hall) {
        given = new TestCommittee(hall);
        this.hall = given.hall;
        clock = given.clock;
        committees = given.committees;
        secretary = given.secretary;
        body = given.body;
    }

    /** Seats that end, rest or are filled after a meeting change no figure of it. */
    @Test
    void theQuorumOfAClosedMeetingStays() {
        Committee committee = given.seated(BEIJING, 3, 2);
        Meeting meeting = given.called(WEEK);
        given.held(meeting, committee, 1, 2, 4);
        decide(meeting);
        given.step(meeting, MeetingAction.CLOSE);
        given.meetings.writeMinutes(secretary, new WriteMinutes(meeting.id(), "Lifts."));
        MeetingView before = view(meeting);
        String printed = print(hall, meeting);
        assertThat(printed).contains("3 of 5 members").contains("2 x 3 > 1 x 5");
        ImmutableList<SeatView> seats = given.seats(committee.id());
        committees.end(
                secretary,
                EndSeat.of(committee.id(), seats.get(0).id(), EndReason.RESIGNED)
                        .build());
        committees.end(
                secretary,
                EndSeat.of(committee.id(), seats.get(2).id(), EndReason.DIED).build());
        given.step(committee.id(), seats.get(1).id(), SeatAction.SUSPEND);
        given.seat(committee.id(), "owners");
        assertThat(print(hall, meeting)).isEqualTo(printed);
        assertThat(view(meeting).quorum()).isEqualTo(before.quorum());
        assertThat(view(meeting).items()).isEqualTo(before.items());
        Meeting next = given.called(WEEK);
        assertThat(given.held(next, committee, 1, 4).status())
                .as("of four members today, one rests and two attend")
                .isEqualTo(MeetingStatus.INQUORATE);
        assertThat(counted(next)).isEqualTo("2 of 4");
        given.seat(committee.id(), "owners");
        assertThat(counted(next)).as("as it was counted").isEqualTo("2 of 4");
        assertThat(given.step(next, MeetingAction.COUNT).state()).isEqualTo(MeetingStatus.INQUORATE.name());
        assertThat(counted(next)).as("counted anew").isEqualTo("2 of 5");
    }

    /**
     * What was decided was decided by those who were there then, also after one of them has left and another's seat
     * ended.
     */
    @Test
    void anItemKeepsTheQuorumItWasDecidedBy() {
        Committee committee = given.seated(BEIJING, 3, 2);
        Meeting meeting = given.called(WEEK);
        given.held(meeting, committee, 1, 2, 3);
        decide(meeting);
        clock.advance(Duration.ofMinutes(10));
        given.meetings.leave(
                secretary,
                new RecordLeaving(
                        meeting.id(), view(meeting).attendance().get(0).id()));
        committees.end(
                secretary,
                EndSeat.of(committee.id(), given.seats(committee.id()).get(4).id(), EndReason.RESIGNED)
                        .build());
        assertThat(counted(meeting)).as("as it is").isEqualTo("2 of 4");
        given.step(meeting, MeetingAction.CLOSE);
        MeetingView after = view(meeting);
        assertThat(counted(meeting)).as("at its end").isEqualTo("2 of 4");
        assertThat(after.items().get(0).quorum().reached()).isTrue();
        assertThat(after.items().get(0).quorum().checks().get(0).base()).isEqualByComparingTo("5");
    }

    /** A host that changes its own rules changes no meeting that was called; later ones go by the new rules. */
    @Test
    void rulesAreKeptAsTheyWere() {
        Committee committee = given.seated("tower-rules", 3, 2);
        Meeting meeting = given.called(WEEK);
        String stricter = OWN.replace("quorum,1/2,heads,,present,strict", "quorum,4/5,heads,,present,inclusive")
                .replace("Rules of the tower,", "New rules of the tower,");
        Commonhall changed = given.later(given.settings()
                .with(CommitteePolicy.neutral()
                        .withRules(RuleSets.standard().plus(RuleSets.read("own.csv", new StringReader(stricter))))));
        given.meetings = changed.governance().meetings();
        assertThat(given.held(meeting, committee, 1, 2, 3).status())
                .as("over half, as the rules were when it was called")
                .isEqualTo(MeetingStatus.QUORATE);
        given.step(meeting, MeetingAction.CLOSE);
        given.meetings.writeMinutes(secretary, new WriteMinutes(meeting.id(), "Lifts."));
        assertThat(print(changed, meeting))
                .contains("Rules of procedure: Rules of the tower")
                .contains("2 x 3 > 1 x 5");
        Commonhall without = given.later(given.settings().with(CommitteePolicy.neutral()));
        assertThat(print(without, meeting)).isEqualTo(print(changed, meeting));
        Meeting next = given.called(WEEK);
        assertThat(given.held(next, committee, 1, 2, 3).status())
                .as("four fifths by the new rules")
                .isEqualTo(MeetingStatus.INQUORATE);
    }

    /** Each item shows its own papers to everybody who sees the item. */
    @Test
    void itemsShowTheirPapers() {
        given.seated(BEIJING, 3, 2);
        Meeting meeting = given.drafted(WEEK);
        given.meetings.addItem(
                secretary,
                AddItem.of(meeting.id(), "Roof")
                        .papers(ImmutableList.of(paper("offer-1.txt"), paper("offer-2.txt")))
                        .build());
        given.meetings.call(secretary, CallMeeting.of(meeting.id()).build());
        for (Actor by : List.of(secretary, given.worker, Actor.visitor())) {
            MeetingView view = given.meetings.reads().get(by, meeting.id());
            assertThat(view.items().get(0).papers()).isEmpty();
            assertThat(view.items().get(1).papers())
                    .extracting(FileView::fileName)
                    .containsExactlyInAnyOrder("offer-1.txt", "offer-2.txt");
        }
    }

    /**
     * Overdue actions of a body come up in its next agenda, once, and again in the one after that as long as they are
     * late.
     */
    @Test
    void overdueActionsComeUpInTheNextAgenda() {
        Committee committee = given.seated(BEIJING, 3, 2);
        UUID decision = UUID.randomUUID();
        Receipt<FollowUp> lifts = hall.governance()
                .followUps()
                .plan(
                        secretary,
                        PlanFollowUp.of(decision, body, "Order lifts", Holder.organization(body), TODAY.plusDays(1))
                                .build());
        Receipt<FollowUp> secret = hall.governance()
                .followUps()
                .plan(
                        secretary,
                        PlanFollowUp.of(
                                        decision,
                                        body,
                                        "Dismiss the firm",
                                        Holder.organization(body),
                                        TODAY.plusDays(8))
                                .visible(false)
                                .build());
        assertThat(view(given.drafted(WEEK)).overdue()).as("not late yet").isEmpty();
        clock.advance(Duration.ofDays(3));
        Meeting meeting = given.drafted(Duration.ofDays(12));
        assertThat(titles(meeting)).containsExactly("Order lifts", "New lifts");
        assertThat(view(meeting).items().get(0).subject()).isEqualTo(lifts.id().value());
        assertThat(titles(given.drafted(WEEK))).as("on an agenda already").containsExactly("New lifts");
        clock.advance(Duration.ofDays(7));
        given.meetings.call(secretary, CallMeeting.of(meeting.id()).build());
        assertThat(titles(meeting)).containsExactly("Order lifts", "New lifts", "逾期未落实事项 / Overdue action");
        MeetingView view = view(meeting);
        assertThat(view.overdue()).extracting(OverdueAction::id).containsExactly(lifts.id(), secret.id());
        assertThat(view.items()).allMatch(item -> item.whyNoVote() == null);
        assertThat(given.meetings.reads().get(given.worker, meeting.id()).overdue())
                .as("what everybody may read of")
                .extracting(OverdueAction::title)
                .containsExactly("Order lifts");
        given.held(meeting, committee, 1, 2, 3);
        given.step(meeting, MeetingAction.CLOSE);
        hall.governance()
                .followUps()
                .step(
                        secretary,
                        FollowUpStep.of(lifts.id(), FollowUpAction.FINISH, "Ordered.")
                                .build());
        Meeting next = Stored.of(
                hall,
                Meeting.TYPE,
                given.meetings.draft(
                        secretary,
                        DraftMeeting.of(body, "Next", clock.instant().plus(WEEK))
                                .build()));
        assertThat(view(next).overdue()).extracting(OverdueAction::id).containsExactly(secret.id());
    }

    private List<String> titles(Meeting meeting) {
        return view(meeting).items().stream().map(item -> item.title()).toList();
    }

    private static FileUpload paper(String name) {
        return FileUpload.of(name, "text/plain", Bytes.of(name.getBytes(StandardCharsets.UTF_8)))
                .build();
    }

    private MeetingView view(Meeting meeting) {
        return given.meetings.reads().get(secretary, meeting.id());
    }

    private String counted(Meeting meeting) {
        var check = view(meeting).quorum().checks().get(0);
        return check.counted().toPlainString() + " of " + check.base().toPlainString();
    }

    private String print(Commonhall where, Meeting meeting) {
        return where.governance().meetings().reads().print(secretary, meeting.id(), Locale.ENGLISH, PaperFormat.TEXT);
    }

    private void decide(Meeting meeting) {
        given.meetings.settleItem(
                secretary,
                new SettleItem(meeting.id(), view(meeting).items().get(0).id(), ItemStatus.DECIDED));
    }
}
