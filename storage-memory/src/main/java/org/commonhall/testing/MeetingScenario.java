package org.commonhall.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.commonhall.Actor;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.committee.Committee;
import org.commonhall.governance.committee.Proposal;
import org.commonhall.governance.committee.Propose;
import org.commonhall.governance.committee.SeatStatus;
import org.commonhall.governance.committee.SupportProposal;
import org.commonhall.governance.meeting.AddItem;
import org.commonhall.governance.meeting.AttendanceMode;
import org.commonhall.governance.meeting.CallMeeting;
import org.commonhall.governance.meeting.DraftMeeting;
import org.commonhall.governance.meeting.ItemStatus;
import org.commonhall.governance.meeting.ItemView;
import org.commonhall.governance.meeting.Meeting;
import org.commonhall.governance.meeting.MeetingAction;
import org.commonhall.governance.meeting.MeetingKind;
import org.commonhall.governance.meeting.MeetingStatus;
import org.commonhall.governance.meeting.MeetingStep;
import org.commonhall.governance.meeting.MeetingView;
import org.commonhall.governance.meeting.PaperFormat;
import org.commonhall.governance.meeting.ReconveneMeeting;
import org.commonhall.governance.meeting.RecordAttendance;
import org.commonhall.governance.meeting.RecordLeaving;
import org.commonhall.governance.meeting.Recuse;
import org.commonhall.governance.meeting.SettleItem;
import org.commonhall.governance.meeting.WriteMinutes;
import org.junit.jupiter.api.Test;

/** Meetings from the draft to public minutes, through the corridor, on any store. */
@SuppressWarnings("exports") // JUnit and AssertJ are optional, and on the path wherever a scenario runs
public abstract class MeetingScenario extends CommitteeLife {
    private static final String BEIJING = "cn-beijing-2024-committee";
    private static final Duration WEEK = Duration.ofDays(7);

    /** For adapters' tests. */
    protected MeetingScenario() {}

    /** The whole way, published in time: no breach, and the journal says all of it. */
    @Test
    public final void aMeetingGoesFromDraftToPublicMinutes() {
        Committee committee = seated(BEIJING, 3, 2);
        Meeting meeting = called(WEEK);
        refused("meeting.state", () -> step(meeting, MeetingAction.CLOSE));
        Meeting quorate = held(meeting, committee, 1, 2, 4);
        assertThat(quorate.status()).isEqualTo(MeetingStatus.QUORATE);
        settle(meeting, 1, ItemStatus.DECIDED);
        Meeting closed = step(meeting, MeetingAction.CLOSE);
        assertThat(closed.publishBy())
                .as("Monday plus three days, close of business")
                .isEqualTo("2026-03-12T10:00:00Z");
        published(meeting);
        Meeting done = view(secretary, meeting).meeting();
        assertThat(done.breached()).isFalse();
        assertThat(done.nextDueAt()).isNull();
        assertThat(events(meeting.id().value()))
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
        assertThat(hall.journal().verify(admin).firstBad()).isEmpty();
    }

    private void settle(Meeting meeting, int position, ItemStatus status) {
        meetings.settleItem(
                secretary,
                new SettleItem(
                        meeting.id(),
                        view(secretary, meeting)
                                .items()
                                .get(position - 1)
                                .item()
                                .id(),
                        status,
                        null));
    }

    private void published(Meeting meeting) {
        meetings.writeMinutes(secretary, new WriteMinutes(meeting.id(), "The lifts are renewed.", null, null));
        step(meeting, MeetingAction.CIRCULATE);
        step(meeting, MeetingAction.APPROVE);
        step(meeting, MeetingAction.PUBLISH);
    }

    private MeetingView view(Actor by, Meeting meeting) {
        return meetings.reads().get(by, meeting.id());
    }

    /** Fifteen days' notice: what comes fourteen days before may be discussed, not voted on (T33). */
    @Test
    public final void anItemThatComesLateMayOnlyBeDiscussed() {
        Id<Organization> assembly = organization("owners_assembly", "Owners");
        Actor by = admin;
        Meeting meeting = meetings.draft(
                by,
                new DraftMeeting(
                        assembly,
                        MeetingKind.ASSEMBLY,
                        "Repairs",
                        "cn-beijing-2024-assembly",
                        "Hall",
                        MONDAY.plus(Duration.ofDays(15)),
                        null,
                        null));
        refused("meeting.agenda.empty", () -> meetings.call(by, CallMeeting.of(meeting.id())));
        meetings.addItem(by, AddItem.of(meeting.id(), "Roof"));
        refused("meeting.notice.urgent", () -> meetings.call(by, new CallMeeting(meeting.id(), "water", null, null)));
        clock.advance(Duration.ofDays(1));
        refused("meeting.notice.short", () -> meetings.call(by, CallMeeting.of(meeting.id())));
        clock.set(MONDAY);
        meetings.call(by, CallMeeting.of(meeting.id()));
        clock.advance(Duration.ofDays(1));
        meetings.addItem(by, AddItem.of(meeting.id(), "Facade"));
        ImmutableList<ItemView> items = view(by, meeting).items();
        assertThat(items.get(0).whyNoVote()).isNull();
        Explanation late = Objects.requireNonNull(items.get(1).whyNoVote());
        assertThat(late.code()).isEqualTo("meeting.item.late");
        assertThat(late.text(Locale.ENGLISH)).contains("14 >= 15").contains("第35条");
        clock.set(meeting.startsAt());
        meetings.step(by, MeetingStep.of(meeting.id(), MeetingAction.OPEN));
        meetings.step(by, MeetingStep.of(meeting.id(), MeetingAction.COUNT));
        refused(
                "meeting.item.late",
                () -> meetings.settleItem(
                        by, new SettleItem(meeting.id(), items.get(1).item().id(), ItemStatus.DECIDED, null)));
        meetings.settleItem(by, new SettleItem(meeting.id(), items.get(1).item().id(), ItemStatus.DISCUSSED, null));
    }

    /** A decision that is public on day four is a breach: told when the deadline passes, and when it is published (T33). */
    @Test
    public final void lateMinutesAreABreach() {
        Committee committee = seated(BEIJING, 3, 2);
        Meeting meeting = called(WEEK);
        held(meeting, committee, 1, 2, 3);
        Meeting closed = step(meeting, MeetingAction.CLOSE);
        Instant deadline = Objects.requireNonNull(closed.publishBy());
        passTo(deadline);
        assertThat(view(secretary, meeting).meeting().breached())
                .as("still in time")
                .isFalse();
        passTo(deadline.plusNanos(1000));
        assertThat(events(meeting.id().value())).containsOnlyOnce("publication_missed");
        clock.set(meeting.startsAt().plus(Duration.ofDays(4)));
        published(meeting);
        assertThat(events(meeting.id().value())).endsWith("minutes_published_late");
        assertThat(view(Actor.visitor(), meeting).meeting().breached()).isTrue();
        assertThat(meetings.reads().print(worker, meeting.id(), Locale.ENGLISH, PaperFormat.TEXT))
                .contains("The deadline of publication was missed.");
    }

    /** Over half of the members and over half of the owners: three of seven with two of four owners are too few. */
    @Test
    public final void aGroupHasItsOwnQuorum() {
        Committee committee = seated("cn-beijing-2024-interim-committee", 4, 3);
        Meeting meeting = called(WEEK);
        assertThat(held(meeting, committee, 1, 2, 5, 6, 7).status()).isEqualTo(MeetingStatus.INQUORATE);
        MeetingView missed = view(secretary, meeting);
        assertThat(missed.quorum().explanation().text(Locale.ENGLISH))
                .contains("2 x 5 > 1 x 7")
                .contains("2 x 2 > 1 x 4 ✗")
                .contains("第57条");
        meetings.attend(
                secretary,
                RecordAttendance.of(meeting.id(), seats(committee.id()).get(2).id()));
        assertThat(step(meeting, MeetingAction.COUNT).status()).isEqualTo(MeetingStatus.QUORATE);
        meetings.leave(
                secretary,
                new RecordLeaving(
                        meeting.id(),
                        view(secretary, meeting).attendance().stream()
                                .filter(one -> seats(committee.id())
                                        .get(0)
                                        .id()
                                        .value()
                                        .toString()
                                        .equals(one.voter()))
                                .findAny()
                                .orElseThrow()
                                .id(),
                        null));
        assertThat(step(meeting, MeetingAction.COUNT).status()).isEqualTo(MeetingStatus.INQUORATE);
    }

    /** A recused member leaves base and quorum of the item, and of no other. */
    @Test
    public final void aRecusedMemberLeavesBaseAndQuorumOfTheItem() {
        Committee committee = seated(BEIJING, 3, 2);
        Meeting meeting = called(WEEK);
        held(meeting, committee, 1, 2, 3);
        ItemView item = view(secretary, meeting).items().get(0);
        Id<Person> member = member(committee.id(), 1);
        Recuse recuse = new Recuse(
                meeting.id(), item.item().id(), seats(committee.id()).get(0).id(), "owns the lift firm", null);
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
        step(meeting, MeetingAction.CLOSE);
        refused("meeting.quorum.missed", () -> settle(meeting, 1, ItemStatus.DECIDED));
        settle(meeting, 1, ItemStatus.DISCUSSED);
    }

    /** Too few: called again within the gap, by the rules of the second call, with the open items. */
    @Test
    public final void anInquorateMeetingIsCalledAgain() {
        Committee committee = seated("tower-rules", 3, 2);
        Meeting meeting = called(WEEK);
        assertThat(held(meeting, committee, 1, 2).status()).isEqualTo(MeetingStatus.INQUORATE);
        Instant day = meeting.startsAt();
        refused("meeting.reconvene.gap", () -> reconvene(meeting, day.plus(Duration.ofDays(1))));
        refused("meeting.reconvene.gap", () -> reconvene(meeting, day.plus(Duration.ofDays(6))));
        Meeting second = reconvene(meeting, day.plus(Duration.ofDays(2)));
        assertThat(second.callNumber()).isEqualTo(2);
        assertThat(second.previous()).isEqualTo(meeting.id());
        assertThat(view(secretary, meeting).meeting().status()).isEqualTo(MeetingStatus.RECONVENED);
        meetings.call(secretary, CallMeeting.of(second.id()));
        assertThat(held(second, committee, 1, 2).status())
                .as("a quarter is enough")
                .isEqualTo(MeetingStatus.QUORATE);
        assertThat(view(secretary, second).items()).hasSize(1);
        refused("meeting.state", () -> reconvene(meeting, day.plus(Duration.ofDays(3))));
    }

    private Meeting reconvene(Meeting meeting, Instant at) {
        return meetings.reconvene(secretary, new ReconveneMeeting(meeting.id(), at, null, null));
    }

    /** Working days of notice, the shorter one if urgent; proxies where the rules allow them; guests do not count. */
    @Test
    public final void noticeProxiesAndGuestsFollowTheRules() {
        Committee committee = seated("tower-rules", 3, 2);
        // Monday to Thursday are three working days, Monday to Wednesday two.
        Meeting soon = drafted(Duration.ofDays(2));
        refused("meeting.notice.short", () -> meetings.call(secretary, CallMeeting.of(soon.id())));
        meetings.call(secretary, new CallMeeting(soon.id(), "no water", null, null));
        assertThat(called(Duration.ofDays(3)).status()).isEqualTo(MeetingStatus.CALLED);
        clock.set(soon.startsAt());
        step(soon, MeetingAction.OPEN);
        String voter = seats(committee.id()).get(0).id().value().toString();
        meetings.attend(secretary, RecordAttendance.guest(soon.id(), person("Guest")));
        assertThat(view(secretary, soon).quorum().checks().get(0).counted()).isEqualByComparingTo("0");
        meetings.attend(secretary, new RecordAttendance(soon.id(), voter, person("Proxy"), AttendanceMode.PROXY, null));
        refused(
                "meeting.attendance.twice",
                () -> meetings.attend(
                        secretary,
                        RecordAttendance.of(
                                soon.id(), seats(committee.id()).get(0).id())));
        refused(
                "meeting.attendance.stranger",
                () -> meetings.attend(
                        secretary, new RecordAttendance(soon.id(), "nobody", null, AttendanceMode.REMOTE, null)));
        assertThat(view(secretary, soon).quorum().checks().get(0).counted()).isEqualByComparingTo("1");
        assertThat(view(worker, soon).attendance()).isEmpty();
    }

    /** Beijing forbids proxies of members. */
    @Test
    public final void noProxyWhereTheRulesForbidIt() {
        Committee committee = seated(BEIJING, 3, 2);
        Meeting meeting = called(WEEK);
        clock.set(meeting.startsAt());
        step(meeting, MeetingAction.OPEN);
        String voter = seats(committee.id()).get(0).id().value().toString();
        refused(
                "meeting.attendance.no_proxy",
                () -> meetings.attend(
                        secretary,
                        new RecordAttendance(meeting.id(), voter, person("Proxy"), AttendanceMode.PROXY, null)));
    }

    /** Who missed at least half of a year's meetings is suspended until the recall is decided. */
    @Test
    public final void absenceSuspends() {
        Committee committee = seated(BEIJING, 3, 2);
        for (int[] present : new int[][] {{1, 2, 3}, {1, 2, 4}}) {
            Meeting meeting = called(WEEK);
            held(meeting, committee, present);
            step(meeting, MeetingAction.CLOSE);
            clock.advance(Duration.ofDays(60));
        }
        passTo(Instant.parse("2027-03-01T16:00:00Z"));
        assertThat(seats(committee.id()))
                .extracting(seat -> seat.status() == SeatStatus.SUSPENDED)
                .containsExactly(false, false, true, true, true);
        assertThat(events(committee.id().value())).containsOnlyOnce("absence_suspended");
        assertThat(current(committee).filled()).isEqualTo(5);
        Meeting next = called(WEEK);
        assertThat(held(next, committee, 1, 2).status())
                .as("all five still count, and only two may attend")
                .isEqualTo(MeetingStatus.INQUORATE);
    }

    /** What is carried over comes up again; a proposal needs its supporters to come up at all. */
    @Test
    public final void itemsAreCarriedOver() {
        Committee committee = seated(BEIJING, 3, 2);
        Meeting meeting = drafted(WEEK);
        Proposal proposal = committees.propose(worker, new Propose(committee.id(), "Bicycles", "A place", null));
        AddItem item =
                new AddItem(meeting.id(), "Bicycles", null, proposal.id().value(), ImmutableList.of(), null, null);
        refused("meeting.proposal.state", () -> meetings.addItem(secretary, item));
        committees.support(auditor, new SupportProposal(proposal.id(), null));
        committees.support(secretary, new SupportProposal(proposal.id(), null));
        meetings.addItem(secretary, item);
        meetings.call(secretary, CallMeeting.of(meeting.id()));
        held(meeting, committee, 1, 2, 3);
        settle(meeting, 2, ItemStatus.CARRIED_OVER);
        Meeting next = meetings.draft(
                secretary,
                new DraftMeeting(
                        body,
                        MeetingKind.COMMITTEE,
                        "Next",
                        null,
                        null,
                        clock.instant().plus(WEEK),
                        meeting.id(),
                        null));
        assertThat(view(secretary, next).items())
                .extracting(one -> one.item().title())
                .containsExactly("Bicycles");
        assertThat(view(secretary, next).items().get(0).item().subject())
                .isEqualTo(proposal.id().value());
        refused("record.missing", () -> view(worker, next));
        assertThat(meetings.reads().list(worker, body, PageRequest.first(10)).items())
                .extracting(Meeting::title)
                .containsExactly("Lifts");
        assertThat(meetings.reads().list(secretary, body, PageRequest.first(10)).items())
                .extracting(Meeting::title)
                .containsExactly("Next", "Lifts");
    }

    /** Minutes print in both languages, as text and as one page; before publication for members alone. */
    @Test
    public final void minutesPrint() {
        Committee committee = seated(BEIJING, 3, 2);
        Meeting meeting = called(WEEK);
        held(meeting, committee, 1, 2, 3);
        step(meeting, MeetingAction.CLOSE);
        meetings.writeMinutes(secretary, new WriteMinutes(meeting.id(), "Lifts <first>.", null, null));
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
