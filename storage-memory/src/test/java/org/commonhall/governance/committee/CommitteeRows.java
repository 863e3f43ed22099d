package org.commonhall.governance.committee;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Permission;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.access.UseCase;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Command;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.meeting.AddItem;
import org.commonhall.governance.meeting.CallMeeting;
import org.commonhall.governance.meeting.DemandMeeting;
import org.commonhall.governance.meeting.DraftMeeting;
import org.commonhall.governance.meeting.ItemStatus;
import org.commonhall.governance.meeting.Meeting;
import org.commonhall.governance.meeting.MeetingAction;
import org.commonhall.governance.meeting.MeetingAttendance;
import org.commonhall.governance.meeting.MeetingKind;
import org.commonhall.governance.meeting.MeetingReads;
import org.commonhall.governance.meeting.MeetingStep;
import org.commonhall.governance.meeting.Meetings;
import org.commonhall.governance.meeting.PaperFormat;
import org.commonhall.governance.meeting.ReconveneMeeting;
import org.commonhall.governance.meeting.RecordAttendance;
import org.commonhall.governance.meeting.RecordLeaving;
import org.commonhall.governance.meeting.Recuse;
import org.commonhall.governance.meeting.SettleItem;
import org.commonhall.governance.meeting.SupportDemand;
import org.commonhall.governance.meeting.WriteMinutes;
import org.jspecify.annotations.Nullable;

/** Rows of committees and meetings. */
final class CommitteeRows {
    private static final LocalDate FROM = FoundedHall.TODAY;
    private static final Instant LATER = Instant.parse("2026-12-01T00:00:00Z");
    private static final PageRequest ALL = PageRequest.first(50);
    private static final GroupSeats STAFF =
            GroupSeats.of("staff", "职工", "staff", 3).build();

    private final ImmutableList.Builder<UseCase> rows = ImmutableList.builder();
    private final FoundedHall test;
    private final Id<Organization> body;
    private final Id<Person> member;
    private final Id<Building> building;

    private CommitteeRows(FoundedHall test) {
        this.test = test;
        this.body = test.organization("building_committee", "committee");
        this.member = test.person("member");
        this.building = test.building("committee tower");
        Committees committees = test.hall.governance().committees();
        Receipt<Committee> committee = committees.found(
                test.founder,
                FoundCommittee.of(body, FROM, FROM.plusYears(1), STAFF)
                        .building(building)
                        .build());
        committees.nominate(
                test.founder, NominateSeat.of(committee.id(), "staff", member).build());
        Id<Seat> seat = committees
                .reads()
                .get(test.founder, committee.id())
                .seats()
                .get(0)
                .id();
        committees.step(
                test.founder,
                SeatStep.of(committee.id(), seat, SeatAction.CONFIRM).build());
        seats(committee.id(), seat);
        meetings(seat);
    }

    static List<UseCase> of(FoundedHall test) {
        return new CommitteeRows(test).rows.build();
    }

    private void seats(Id<Committee> id, Id<Seat> seat) {
        Id<Organization> other = test.organization("company", "not yet a committee");
        FoundCommittee found =
                FoundCommittee.of(other, FROM, FROM.plusYears(1), STAFF).build();
        rows.add(new UseCase(
                "Committees.found",
                found.permission(),
                other.value(),
                null,
                (hall, by) -> hall.governance().committees().found(by, found)));
        RenewCommittee renew = new RenewCommittee(id, ImmutableList.of(STAFF), FROM, FROM.plusYears(2));
        row("renew", renew, null, (to, by) -> to.renew(by, renew));
        NominateSeat nominate =
                NominateSeat.of(id, "staff", test.person("nominee")).build();
        row("nominate", nominate, null, (to, by) -> to.nominate(by, nominate));
        SeatStep step = SeatStep.of(id, seat, SeatAction.SUSPEND).build();
        row("step", step, null, (to, by) -> to.step(by, step));
        EndSeat end = EndSeat.of(id, seat, EndReason.RESIGNED).build();
        row("end", end, member, (to, by) -> to.end(by, end));
        AddAlternate alternate =
                AddAlternate.of(id, "staff", test.person("alternate")).build();
        row("addAlternate", alternate, null, (to, by) -> to.addAlternate(by, alternate));
        test.hall.governance().committees().addAlternate(test.founder, alternate);
        PostSeats post = new PostSeats(id, true);
        row("post", post, null, (to, by) -> to.post(by, post));
        Propose propose = new Propose(id, "bicycles", "a place");
        open("propose", propose, (to, by) -> to.propose(by, propose));
        Id<Proposal> proposal = test.hall
                .governance()
                .committees()
                .propose(test.founder, propose)
                .id();
        SupportProposal support = new SupportProposal(proposal);
        open("support", support, (to, by) -> to.support(by, support));
        reads(id, seat);
    }

    /** What members and staff see, and what of it everybody does. */
    private void reads(Id<Committee> id, Id<Seat> seat) {
        Permission whole = CommitteeRights.READ.orOwner();
        read("get", whole, member, (reads, by) -> whole(reads.get(by, id)));
        read("ofBody", whole, member, (reads, by) -> whole(reads.ofBody(by, body)));
        read("alternates", whole, member, (reads, by) -> reads.alternates(by, id));
        read(
                "actions",
                SeatAction.SUSPEND.permission(),
                null,
                (reads, by) -> UseCase.offered(reads.actions(by, seat), SeatAction.SUSPEND));
        rows.add(UseCase.open(
                "CommitteeReads.list",
                (hall, by) -> hall.governance().committees().reads().list(by, ALL)));
        rows.add(UseCase.open(
                "CommitteeReads.in",
                (hall, by) -> hall.governance().committees().reads().in(by, building, ALL)));
        rows.add(new UseCase(
                "CommitteeReads.proposals",
                CommitteeRights.SUPPORT,
                body.value(),
                member,
                false,
                (hall, by) -> hall.governance().committees().reads().proposals(by, id, ALL)));
    }

    private static Optional<CommitteeView> whole(CommitteeView view) {
        return Optional.of(view).filter(one -> one.audience() == CommitteeAudience.MEMBER);
    }

    private void read(
            String name,
            Permission permission,
            @Nullable Id<Person> owner,
            BiFunction<CommitteeReads, Actor, Object> read) {
        rows.add(UseCase.read(
                "CommitteeReads." + name,
                permission,
                body.value(),
                owner,
                (hall, by) -> read.apply(hall.governance().committees().reads(), by)));
    }

    private void meetings(Id<Seat> seat) {
        DraftMeeting draft = DraftMeeting.of(body, "lifts", LATER).build();
        meeting("draft", draft, null, (to, by) -> to.draft(by, draft));
        Id<Meeting> id =
                test.hall.governance().meetings().draft(test.founder, draft).id();
        DemandMeeting demand = new DemandMeeting(body, MeetingKind.COMMITTEE, "lifts", "soon");
        demand("demand", demand, (to, by) -> to.demand(by, demand));
        SupportDemand support = new SupportDemand(test.hall
                .governance()
                .meetings()
                .demand(Actor.person(member), demand)
                .id());
        demand("support", support, (to, by) -> to.support(by, support));
        AddItem item = AddItem.of(id, "lifts").build();
        meeting("addItem", item, null, (to, by) -> to.addItem(by, item));
        test.hall.governance().meetings().addItem(test.founder, item);
        var first = test.hall
                .governance()
                .meetings()
                .reads()
                .get(test.founder, id)
                .items()
                .get(0);
        CallMeeting call = CallMeeting.of(id).build();
        meeting("call", call, null, (to, by) -> to.call(by, call));
        MeetingStep open = new MeetingStep(id, MeetingAction.OPEN);
        meeting("step", open, null, (to, by) -> to.step(by, open));
        RecordAttendance attend = RecordAttendance.of(id, seat).build();
        meeting("attend", attend, null, (to, by) -> to.attend(by, attend));
        RecordLeaving leave = new RecordLeaving(id, new Id<MeetingAttendance>(UUID.randomUUID()));
        meeting("leave", leave, null, (to, by) -> to.leave(by, leave));
        Recuse recuse = new Recuse(id, first.id(), seat, "interest");
        meeting("recuse", recuse, member, (to, by) -> to.recuse(by, recuse));
        SettleItem settle = new SettleItem(id, first.id(), ItemStatus.DISCUSSED);
        meeting("settleItem", settle, null, (to, by) -> to.settleItem(by, settle));
        ReconveneMeeting again = new ReconveneMeeting(id, LATER);
        meeting("reconvene", again, null, (to, by) -> to.reconvene(by, again));
        WriteMinutes write = new WriteMinutes(id, "text");
        meeting("writeMinutes", write, null, (to, by) -> to.writeMinutes(by, write));
        sittings(id, seat);
    }

    /** Of a meeting in preparation, and of minutes that are not published. */
    private void sittings(Id<Meeting> draft, Id<Seat> seat) {
        Permission wide = Permission.of("meeting.read", Role.SECRETARY, Role.REGISTRAR, Role.AUDITOR);
        Id<Meeting> recorded = recorded(seat);
        sitting("get", wide.orOwner(), member, (reads, by) -> reads.get(by, draft));
        rows.add(UseCase.open(
                "MeetingReads.totals",
                (hall, by) -> hall.governance().meetings().reads().totals(by, body)));
        sitting(
                "list",
                wide,
                null,
                (reads, by) -> reads.list(by, body, ALL).items().stream()
                        .filter(one -> one.id().equals(draft))
                        .toList());
        sitting(
                "actions",
                MeetingAction.CANCEL.permission(),
                null,
                (reads, by) -> UseCase.offered(reads.actions(by, draft), MeetingAction.CANCEL));
        sitting(
                "print",
                wide.orOwner(),
                member,
                (reads, by) -> reads.print(by, recorded, Locale.ENGLISH, PaperFormat.TEXT));
        Span ever = Span.of(LATER.minusSeconds(86_400), LATER.plusSeconds(86_400));
        rows.add(UseCase.open(
                "MeetingReads.within",
                (hall, by) -> hall.governance().meetings().reads().within(by, ever, ALL)));
        rows.add(UseCase.open(
                "MeetingReads.demands",
                (hall, by) -> hall.governance().meetings().reads().demands(by, body, ALL)));
    }

    private void sitting(
            String name,
            Permission permission,
            @Nullable Id<Person> owner,
            BiFunction<MeetingReads, Actor, Object> read) {
        rows.add(UseCase.read(
                "MeetingReads." + name,
                permission,
                body.value(),
                owner,
                (hall, by) -> read.apply(hall.governance().meetings().reads(), by)));
    }

    /** A meeting that is over, with minutes that nobody has approved. */
    private Id<Meeting> recorded(Id<Seat> seat) {
        Meetings meetings = test.hall.governance().meetings();
        DraftMeeting draft = DraftMeeting.of(body, "roof", LATER).build();
        Id<Meeting> id = meetings.draft(test.founder, draft).id();
        meetings.addItem(test.founder, AddItem.of(id, "roof").build());
        meetings.call(test.founder, CallMeeting.of(id).build());
        meetings.step(test.founder, new MeetingStep(id, MeetingAction.OPEN));
        meetings.attend(test.founder, RecordAttendance.of(id, seat).build());
        meetings.step(test.founder, new MeetingStep(id, MeetingAction.COUNT));
        meetings.step(test.founder, new MeetingStep(id, MeetingAction.CLOSE));
        meetings.writeMinutes(test.founder, new WriteMinutes(id, "The roof is mended."));
        return id;
    }

    private void row(String name, Command command, @Nullable Id<Person> owner, BiConsumer<Committees, Actor> call) {
        rows.add(new UseCase(
                "Committees." + name,
                command.permission(),
                body.value(),
                owner,
                (hall, by) -> call.accept(hall.governance().committees(), by)));
    }

    private void open(String name, Command command, BiConsumer<Committees, Actor> call) {
        rows.add(new UseCase(
                "Committees." + name,
                command.permission(),
                body.value(),
                null,
                false,
                (hall, by) -> call.accept(hall.governance().committees(), by)));
    }

    private void demand(String name, Command command, BiConsumer<Meetings, Actor> call) {
        rows.add(new UseCase(
                "Meetings." + name,
                command.permission(),
                body.value(),
                null,
                false,
                (hall, by) -> call.accept(hall.governance().meetings(), by)));
    }

    private void meeting(String name, Command command, @Nullable Id<Person> owner, BiConsumer<Meetings, Actor> call) {
        rows.add(new UseCase(
                "Meetings." + name,
                command.permission(),
                body.value(),
                owner,
                (hall, by) -> call.accept(hall.governance().meetings(), by)));
    }
}
