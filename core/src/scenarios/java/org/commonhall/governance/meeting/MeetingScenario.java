package org.commonhall.governance.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.MONDAY;
import static org.commonhall.scenario.Fixture.refused;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.commonhall.Actor;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Receipt;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.committee.Committee;
import org.commonhall.governance.committee.Committees;
import org.commonhall.governance.committee.Proposal;
import org.commonhall.governance.committee.Propose;
import org.commonhall.governance.committee.SeatStatus;
import org.commonhall.governance.committee.SupportProposal;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.Stored;
import org.commonhall.scenario.TestCommittee;
import org.commonhall.scenario.TestHall;
import org.commonhall.testing.SettableClock;
import org.junit.jupiter.api.Test;

/** Meetings from the draft to public minutes, through the corridor. */
@StoreTest
class MeetingScenario {
    private static final String BEIJING = "cn-beijing-2024-committee";
    private static final Duration WEEK = Duration.ofDays(7);

    private final TestCommittee given;
    private final SettableClock clock;
    private final Committees committees;
    private final Meetings meetings;
    private final Actor secretary;
    private final Actor worker;
    private final Id<Organization> body;

    MeetingScenario(TestHall hall) {
        given = new TestCommittee(hall);
        clock = given.clock;
        committees = given.committees;
        meetings = given.meetings;
        secretary = given.secretary;
        worker = given.worker;
        body = given.body;
    }

    /** The whole way, published in time: no breach, and the journal says all of it. */
    @Test
    void aMeetingGoesFromDraftToPublicMinutes() {
        Committee committee = given.seated(BEIJING, 3, 2);
        Meeting meeting = given.called(WEEK);
        refused("meeting.state", () -> given.step(meeting, MeetingAction.CLOSE));
        Meeting quorate = given.held(meeting, committee, 1, 2, 4);
        assertThat(quorate.status()).isEqualTo(MeetingStatus.QUORATE);
        settle(meeting, 1, ItemStatus.DECIDED);
        Meeting closed = Stored.of(given.hall, Meeting.TYPE, given.step(meeting, MeetingAction.CLOSE));
        assertThat(closed.publishBy())
                .as("Monday plus three days, close of business")
                .isEqualTo("2026-03-12T10:00:00Z");
        published(meeting);
        assertThat(view(secretary, meeting).meeting().breached()).isFalse();
        assertThat(Stored.of(given.hall, Meeting.TYPE, meeting.id()).nextDueAt())
                .isNull();
        assertThat(given.events(meeting.id().value()))
                .containsExactly(
                        "drafted",
                        "item_added",
                        "called",
                        "opened",
                        "attended",
                        "attended",
                        "attended",
                        "quorate",
                        "item_settled",
                        "closed",
                        "minutes_written",
                        "minutes_circulated",
                        "minutes_approved",
                        "minutes_published");
        assertThat(given.hall.journal().verify(given.admin).firstBad()).isEmpty();
    }

    private void settle(Meeting meeting, int position, ItemStatus status) {
        meetings.settleItem(
                secretary,
                new SettleItem(
                        meeting.id(),
                        view(secretary, meeting).items().get(position - 1).id(),
                        status));
    }

    private void published(Meeting meeting) {
        meetings.writeMinutes(secretary, new WriteMinutes(meeting.id(), "The lifts are renewed."));
        given.step(meeting, MeetingAction.CIRCULATE);
        given.step(meeting, MeetingAction.APPROVE);
        given.step(meeting, MeetingAction.PUBLISH);
    }

    private MeetingView view(Actor by, Meeting meeting) {
        return meetings.reads().get(by, meeting.id());
    }

    /** Fifteen days' notice: what comes fourteen days before may be discussed, not voted on (T33). */
    @Test
    void anItemThatComesLateMayOnlyBeDiscussed() {
        Id<Organization> assembly = given.organization("owners_assembly", "Owners");
        Actor by = given.admin;
        DraftMeeting repairs = DraftMeeting.of(assembly, "Repairs", MONDAY.plus(Duration.ofDays(15)))
                .kind(MeetingKind.ASSEMBLY)
                .rules("cn-beijing-2024-assembly")
                .place("Hall")
                .build();
        Meeting meeting = Stored.of(given.hall, Meeting.TYPE, meetings.draft(by, repairs));
        refused(
                "meeting.agenda.empty",
                () -> meetings.call(by, CallMeeting.of(meeting.id()).build()));
        meetings.addItem(by, AddItem.of(meeting.id(), "Roof").build());
        refused("meeting.notice.urgent", () -> meetings.call(by, new CallMeeting(meeting.id(), "water")));
        clock.advance(Duration.ofDays(1));
        refused(
                "meeting.notice.short",
                () -> meetings.call(by, CallMeeting.of(meeting.id()).build()));
        clock.set(MONDAY);
        meetings.call(by, CallMeeting.of(meeting.id()).build());
        clock.advance(Duration.ofDays(1));
        meetings.addItem(by, AddItem.of(meeting.id(), "Facade").build());
        ImmutableList<ItemView> items = view(by, meeting).items();
        assertThat(items.get(0).whyNoVote()).isNull();
        Explanation late = Objects.requireNonNull(items.get(1).whyNoVote());
        assertThat(late.code()).isEqualTo("meeting.item.late");
        assertThat(late.text(Locale.ENGLISH)).contains("14 >= 15").contains("第35条");
        clock.set(meeting.startsAt());
        meetings.step(by, new MeetingStep(meeting.id(), MeetingAction.OPEN));
        meetings.step(by, new MeetingStep(meeting.id(), MeetingAction.COUNT));
        refused(
                "meeting.item.late",
                () -> meetings.settleItem(
                        by, new SettleItem(meeting.id(), items.get(1).id(), ItemStatus.DECIDED)));
        meetings.settleItem(by, new SettleItem(meeting.id(), items.get(1).id(), ItemStatus.DISCUSSED));
    }

    /**
     * A decision that is public on day four is a breach: told when the deadline passes, and when it is published (T33).
     */
    @Test
    void lateMinutesAreABreach() {
        Committee committee = given.seated(BEIJING, 3, 2);
        Meeting meeting = given.called(WEEK);
        given.held(meeting, committee, 1, 2, 3);
        Meeting closed = Stored.of(given.hall, Meeting.TYPE, given.step(meeting, MeetingAction.CLOSE));
        Instant deadline = Objects.requireNonNull(closed.publishBy());
        given.passTo(deadline);
        assertThat(view(secretary, meeting).meeting().breached())
                .as("still in time")
                .isFalse();
        given.passTo(deadline.plusNanos(1000));
        assertThat(given.events(meeting.id().value())).containsOnlyOnce("publication_missed");
        clock.set(meeting.startsAt().plus(Duration.ofDays(4)));
        published(meeting);
        assertThat(given.events(meeting.id().value())).endsWith("minutes_published_late");
        assertThat(view(Actor.visitor(), meeting).meeting().breached()).isTrue();
        assertThat(meetings.reads().print(worker, meeting.id(), Locale.ENGLISH, PaperFormat.TEXT))
                .contains("The deadline of publication was missed.")
                .contains("Member 1");
        assertThat(meetings.reads().print(Actor.visitor(), meeting.id(), Locale.ENGLISH, PaperFormat.TEXT))
                .contains("owners: 3 of 3: 1, 2, 3")
                .doesNotContain("Member 1");
    }

    /** Over half of the members and over half of the owners: three of seven with two of four owners are too few. */
    @Test
    void aGroupHasItsOwnQuorum() {
        Committee committee = given.seated("cn-beijing-2024-interim-committee", 4, 3);
        Meeting meeting = given.called(WEEK);
        assertThat(given.held(meeting, committee, 1, 2, 5, 6, 7).status()).isEqualTo(MeetingStatus.INQUORATE);
        MeetingView missed = view(secretary, meeting);
        assertThat(missed.quorum().explanation().text(Locale.ENGLISH))
                .contains("2 x 5 > 1 x 7")
                .contains("2 x 2 > 1 x 4 ✗")
                .contains("第57条");
        meetings.attend(
                secretary,
                RecordAttendance.of(
                                meeting.id(), given.seats(committee.id()).get(2).id())
                        .build());
        assertThat(given.step(meeting, MeetingAction.COUNT).state()).isEqualTo(MeetingStatus.QUORATE.name());
        meetings.leave(
                secretary,
                new RecordLeaving(
                        meeting.id(),
                        view(secretary, meeting).attendance().stream()
                                .filter(one -> given.seats(committee.id())
                                        .get(0)
                                        .id()
                                        .value()
                                        .toString()
                                        .equals(one.voter()))
                                .findAny()
                                .orElseThrow()
                                .id()));
        Receipt<Meeting> again = given.step(meeting, MeetingAction.COUNT);
        assertThat(again.state()).isEqualTo(MeetingStatus.INQUORATE.name());
        assertThat(Objects.requireNonNull(again.why()).text(Locale.ENGLISH)).contains("2 x 2 > 1 x 4 ✗");
    }

    /** A recused member leaves base and quorum of the item, and of no other. */
    @Test
    void aRecusedMemberLeavesBaseAndQuorumOfTheItem() {
        Committee committee = given.seated(BEIJING, 3, 2);
        Meeting meeting = given.called(WEEK);
        given.held(meeting, committee, 1, 2, 3);
        ItemView item = view(secretary, meeting).items().get(0);
        Id<Person> member = given.member(committee.id(), 1);
        Recuse recuse = new Recuse(
                meeting.id(), item.id(), given.seats(committee.id()).get(0).id(), "owns the lift firm");
        refused("access.denied", () -> meetings.recuse(worker, recuse));
        meetings.recuse(Actor.person(member), recuse);
        refused("meeting.recusal.twice", () -> meetings.recuse(secretary, recuse));
        MeetingView after = view(secretary, meeting);
        assertThat(after.quorum().reached()).isTrue();
        assertThat(after.items().get(0).quorum().reached())
                .as("2 of 4 are not over half")
                .isFalse();
        assertThat(after.items().get(0).recused()).isEqualTo(1);
        refused("meeting.quorum.missed", () -> settle(meeting, 1, ItemStatus.DECIDED));
        given.step(meeting, MeetingAction.CLOSE);
        refused("meeting.quorum.missed", () -> settle(meeting, 1, ItemStatus.DECIDED));
        settle(meeting, 1, ItemStatus.DISCUSSED);
    }

    /** Too few: called again within the gap, by the rules of the second call, with the open items. */
    @Test
    void anInquorateMeetingIsCalledAgain() {
        Committee committee = given.seated("tower-rules", 3, 2);
        Meeting meeting = given.called(WEEK);
        assertThat(given.held(meeting, committee, 1, 2).status()).isEqualTo(MeetingStatus.INQUORATE);
        Instant day = meeting.startsAt();
        refused("meeting.reconvene.gap", () -> reconvene(meeting, day.plus(Duration.ofDays(1))));
        refused("meeting.reconvene.gap", () -> reconvene(meeting, day.plus(Duration.ofDays(6))));
        Meeting second = reconvene(meeting, day.plus(Duration.ofDays(2)));
        assertThat(second.callNumber()).isEqualTo(2);
        assertThat(second.previous()).isEqualTo(meeting.id());
        assertThat(view(secretary, meeting).meeting().status()).isEqualTo(MeetingStatus.RECONVENED);
        meetings.call(secretary, CallMeeting.of(second.id()).build());
        assertThat(given.held(second, committee, 1, 2).status())
                .as("a quarter is enough")
                .isEqualTo(MeetingStatus.QUORATE);
        assertThat(view(secretary, second).items()).hasSize(1);
        refused("meeting.state", () -> reconvene(meeting, day.plus(Duration.ofDays(3))));
    }

    private Meeting reconvene(Meeting meeting, Instant at) {
        return Stored.of(
                given.hall, Meeting.TYPE, meetings.reconvene(secretary, new ReconveneMeeting(meeting.id(), at)));
    }

    /** Working days of notice, the shorter one if urgent; proxies where the rules allow them; guests do not count. */
    @Test
    void noticeProxiesAndGuestsFollowTheRules() {
        Committee committee = given.seated("tower-rules", 3, 2);
        // Monday to Thursday are three working days, Monday to Wednesday two.
        Meeting soon = given.drafted(Duration.ofDays(2));
        refused(
                "meeting.notice.short",
                () -> meetings.call(secretary, CallMeeting.of(soon.id()).build()));
        meetings.call(secretary, new CallMeeting(soon.id(), "no water"));
        assertThat(given.called(Duration.ofDays(3)).status()).isEqualTo(MeetingStatus.CALLED);
        clock.set(soon.startsAt());
        given.step(soon, MeetingAction.OPEN);
        String voter = given.seats(committee.id()).get(0).id().value().toString();
        meetings.attend(
                secretary,
                RecordAttendance.guest(soon.id(), given.person("Guest")).build());
        assertThat(view(secretary, soon).quorum().checks().get(0).counted()).isEqualByComparingTo("0");
        meetings.attend(secretary, new RecordAttendance(soon.id(), voter, given.person("Proxy"), AttendanceMode.PROXY));
        refused(
                "meeting.attendance.twice",
                () -> meetings.attend(
                        secretary,
                        RecordAttendance.of(
                                        soon.id(),
                                        given.seats(committee.id()).get(0).id())
                                .build()));
        refused(
                "meeting.attendance.stranger",
                () -> meetings.attend(
                        secretary,
                        RecordAttendance.of(soon.id(), "nobody")
                                .mode(AttendanceMode.REMOTE)
                                .build()));
        assertThat(view(secretary, soon).quorum().checks().get(0).counted()).isEqualByComparingTo("1");
        assertThat(view(worker, soon).attendance()).isEmpty();
    }

    /** Beijing forbids proxies of members. */
    @Test
    void noProxyWhereTheRulesForbidIt() {
        Committee committee = given.seated(BEIJING, 3, 2);
        Meeting meeting = given.called(WEEK);
        clock.set(meeting.startsAt());
        given.step(meeting, MeetingAction.OPEN);
        String voter = given.seats(committee.id()).get(0).id().value().toString();
        refused(
                "meeting.attendance.no_proxy",
                () -> meetings.attend(
                        secretary,
                        new RecordAttendance(meeting.id(), voter, given.person("Proxy"), AttendanceMode.PROXY)));
    }

    /** Who missed at least half of a year's meetings is suspended until the recall is decided. */
    @Test
    void absenceSuspends() {
        Committee committee = given.seated(BEIJING, 3, 2);
        for (int[] present : new int[][] {{1, 2, 3}, {1, 2, 4}}) {
            Meeting meeting = given.called(WEEK);
            given.held(meeting, committee, present);
            given.step(meeting, MeetingAction.CLOSE);
            clock.advance(Duration.ofDays(60));
        }
        given.passTo(Instant.parse("2027-03-01T16:00:00Z"));
        assertThat(given.seats(committee.id()))
                .extracting(seat -> seat.status() == SeatStatus.SUSPENDED)
                .containsExactly(false, false, true, true, true);
        assertThat(given.events(committee.id().value())).containsOnlyOnce("absence_suspended");
        assertThat(given.current(committee).filled()).isEqualTo(5);
        Meeting next = given.called(WEEK);
        assertThat(given.held(next, committee, 1, 2).status())
                .as("all five still count, and only two may attend")
                .isEqualTo(MeetingStatus.INQUORATE);
    }

    /** What is carried over comes up again; a proposal needs its supporters to come up at all. */
    @Test
    void itemsAreCarriedOver() {
        Committee committee = given.seated(BEIJING, 3, 2);
        Meeting meeting = given.drafted(WEEK);
        Receipt<Proposal> proposal = committees.propose(worker, new Propose(committee.id(), "Bicycles", "A place"));
        AddItem item = AddItem.of(meeting.id(), "Bicycles")
                .subject(proposal.id().value())
                .papers(ImmutableList.of())
                .build();
        refused("meeting.proposal.state", () -> meetings.addItem(secretary, item));
        committees.support(given.auditor, new SupportProposal(proposal.id()));
        committees.support(secretary, new SupportProposal(proposal.id()));
        meetings.addItem(secretary, item);
        meetings.call(secretary, CallMeeting.of(meeting.id()).build());
        given.held(meeting, committee, 1, 2, 3);
        settle(meeting, 2, ItemStatus.CARRIED_OVER);
        DraftMeeting command = DraftMeeting.of(body, "Next", clock.instant().plus(WEEK))
                .carryFrom(meeting.id())
                .build();
        Meeting next = Stored.of(given.hall, Meeting.TYPE, meetings.draft(secretary, command));
        assertThat(view(secretary, next).items()).extracting(one -> one.title()).containsExactly("Bicycles");
        assertThat(view(secretary, next).items().get(0).subject())
                .isEqualTo(proposal.id().value());
        refused("record.missing", () -> view(worker, next));
        assertThat(meetings.reads().list(worker, body, PageRequest.first(10)).items())
                .extracting(MeetingRow::title)
                .containsExactly("Lifts");
        assertThat(meetings.reads().list(secretary, body, PageRequest.first(10)).items())
                .extracting(MeetingRow::title)
                .containsExactly("Next", "Lifts");
    }

    /** Minutes print in both languages, as text and as one page; before publication for members alone. */
    @Test
    void minutesPrint() {
        Committee committee = given.seated(BEIJING, 3, 2);
        Meeting meeting = given.called(WEEK);
        given.held(meeting, committee, 1, 2, 3);
        given.step(meeting, MeetingAction.CLOSE);
        meetings.writeMinutes(secretary, new WriteMinutes(meeting.id(), "Lifts <first>."));
        refused(
                "meeting.minutes.missing",
                () -> meetings.reads().print(worker, meeting.id(), Locale.ENGLISH, PaperFormat.TEXT));
        String text = meetings.reads().print(secretary, meeting.id(), Locale.CHINESE, PaperFormat.TEXT);
        assertThat(text).contains("会议纪要").contains("应到5人，实到3人").contains("2 x 3 > 1 x 5");
        String page = meetings.reads().print(secretary, meeting.id(), Locale.ENGLISH, PaperFormat.HTML);
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("Lifts &lt;first&gt;.")
                .doesNotContain("<first>");
        assertThat(view(worker, meeting).minutes()).isNull();
        assertThat(meetings.reads().actions(secretary, meeting.id()))
                .filteredOn(action -> action.possible())
                .extracting(action -> action.action())
                .containsExactly(MeetingAction.WRITE_MINUTES, MeetingAction.CIRCULATE);
        assertThat(meetings.reads().actions(worker, meeting.id())).isEmpty();
    }
}
