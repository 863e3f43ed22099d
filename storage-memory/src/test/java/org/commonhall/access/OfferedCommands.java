package org.commonhall.access;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.OrganizationRelation;
import org.commonhall.directory.directory.Person;
import org.commonhall.directory.directory.RelateOrganizations;
import org.commonhall.governance.ballot.AppointTeller;
import org.commonhall.governance.ballot.Ballot;
import org.commonhall.governance.ballot.BallotAction;
import org.commonhall.governance.ballot.BallotDelivery;
import org.commonhall.governance.ballot.BallotElector;
import org.commonhall.governance.ballot.BallotStep;
import org.commonhall.governance.ballot.Ballots;
import org.commonhall.governance.ballot.CastSecretVote;
import org.commonhall.governance.ballot.CastVote;
import org.commonhall.governance.ballot.CountUrn;
import org.commonhall.governance.ballot.DrawLot;
import org.commonhall.governance.ballot.EnterPaper;
import org.commonhall.governance.ballot.GiveProxy;
import org.commonhall.governance.ballot.NameVoter;
import org.commonhall.governance.ballot.OpenBallot;
import org.commonhall.governance.ballot.Paper;
import org.commonhall.governance.ballot.RecordDelivery;
import org.commonhall.governance.ballot.RunOff;
import org.commonhall.governance.ballot.TellerRole;
import org.commonhall.governance.committee.Committee;
import org.commonhall.governance.committee.Committees;
import org.commonhall.governance.committee.EndReason;
import org.commonhall.governance.committee.EndSeat;
import org.commonhall.governance.committee.NominateSeat;
import org.commonhall.governance.committee.Seat;
import org.commonhall.governance.committee.SeatAction;
import org.commonhall.governance.committee.SeatStep;
import org.commonhall.governance.decision.Choice;
import org.commonhall.governance.meeting.AddItem;
import org.commonhall.governance.meeting.AgendaItem;
import org.commonhall.governance.meeting.CallMeeting;
import org.commonhall.governance.meeting.ItemStatus;
import org.commonhall.governance.meeting.Meeting;
import org.commonhall.governance.meeting.MeetingAction;
import org.commonhall.governance.meeting.MeetingStep;
import org.commonhall.governance.meeting.Meetings;
import org.commonhall.governance.meeting.ReconveneMeeting;
import org.commonhall.governance.meeting.RecordAttendance;
import org.commonhall.governance.meeting.Recuse;
import org.commonhall.governance.meeting.SettleItem;
import org.commonhall.governance.meeting.WriteMinutes;
import org.commonhall.governance.motion.CreateMotion;
import org.commonhall.governance.motion.EditMotion;
import org.commonhall.governance.motion.FinaliseMotion;
import org.commonhall.governance.motion.FollowRecommendation;
import org.commonhall.governance.motion.ForwardMotion;
import org.commonhall.governance.motion.JumpMotion;
import org.commonhall.governance.motion.Motion;
import org.commonhall.governance.motion.MotionAct;
import org.commonhall.governance.motion.MotionBook;
import org.commonhall.governance.motion.MotionGraphs;
import org.commonhall.governance.motion.Motions;
import org.commonhall.governance.motion.MoveMotion;
import org.commonhall.governance.motion.OpenMotionBook;
import org.commonhall.governance.motion.RankAmendments;
import org.commonhall.governance.motion.RecommendMotion;
import org.commonhall.governance.motion.SupportMotion;
import org.commonhall.governance.motion.WithdrawMotion;
import org.commonhall.learning.course.AddSession;
import org.commonhall.learning.course.CancelRun;
import org.commonhall.learning.course.ChangeRun;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.Courses;
import org.commonhall.learning.course.FinishRun;
import org.commonhall.learning.course.PublishRun;
import org.commonhall.learning.course.ResizeRun;
import org.commonhall.learning.course.RunAction;
import org.commonhall.learning.enrolment.DecideEnrolment;
import org.commonhall.learning.enrolment.Enrol;
import org.commonhall.learning.enrolment.Enrolment;
import org.commonhall.learning.enrolment.EnrolmentAction;
import org.commonhall.learning.enrolment.Enrolments;
import org.commonhall.learning.enrolment.RemoveLearner;
import org.commonhall.learning.enrolment.WaitForSeat;
import org.commonhall.learning.enrolment.Withdraw;
import org.commonhall.publication.AnswerObjection;
import org.commonhall.publication.DecideNotice;
import org.commonhall.publication.ExtendNotice;
import org.commonhall.publication.NoticeAct;
import org.commonhall.publication.NoticePlace;
import org.commonhall.publication.Objection;
import org.commonhall.publication.ProvePosting;
import org.commonhall.publication.PublicNotice;
import org.commonhall.publication.Publication;
import org.commonhall.publication.RaiseObjection;
import org.commonhall.publication.RepostNotice;
import org.commonhall.station.desk.CallNext;
import org.commonhall.station.desk.DeskLine;
import org.commonhall.station.desk.LineAction;
import org.commonhall.station.desk.TakeTicket;
import org.commonhall.station.desk.TicketAction;
import org.commonhall.station.desk.TicketStep;
import org.commonhall.storage.RecordType;

/** Commands that do what a view offers, each with words that may fit; the first that is let through shows it can be done. */
final class OfferedCommands {
    private static final LocalDateTime SOON = LocalDateTime.parse("2027-02-01T10:00");

    private final PopulatedHall hall;
    private final ImmutableList<Id<Person>> people;
    private final Id<Person> somebody;
    private final RequestCommands requests;

    OfferedCommands(PopulatedHall hall) {
        this.hall = hall;
        this.people =
                ImmutableList.of(hall.test.person("somebody"), hall.test.person("another"), hall.test.person("third"));
        this.somebody = people.get(0);
        next(hall.test);
        this.requests = new RequestCommands(hall);
    }

    /** A body to which every other one with a book can forward. */
    private void next(FoundedHall test) {
        Id<Organization> next = test.organization("owners_assembly", "next assembly");
        for (MotionBook book : hall.all(MotionBook.TYPE)) {
            test.directory.relate(
                    test.founder,
                    RelateOrganizations.of(
                                    book.body(),
                                    OrganizationRelation.Kind.AFFILIATED,
                                    next,
                                    FoundedHall.TODAY.minusDays(1))
                            .build());
        }
        test.hall.governance().motions().openBook(test.founder, OpenMotionBook.of(next, "N"));
    }

    Stream<UseCase.Call> of(Object action, UUID id) {
        if (action instanceof SeatAction seat) {
            return seat(seat, one(Seat.TYPE, id));
        } else if (action instanceof MeetingAction meeting) {
            return meeting(meeting, one(Meeting.TYPE, id));
        } else if (action instanceof MotionAct motion) {
            return motion(motion, one(Motion.TYPE, id));
        } else if (action instanceof BallotAction ballot) {
            return ballot(ballot, new Id<>(id));
        } else if (action instanceof NoticeAct notice) {
            return notice(notice, new Id<>(id));
        } else if (action instanceof RunAction run) {
            return run(run, new Id<>(id));
        } else if (action instanceof EnrolmentAction enrolment) {
            return enrolment(enrolment, id);
        } else if (action instanceof LineAction line) {
            return line(line, new Id<>(id));
        } else if (action instanceof TicketAction ticket) {
            TicketStep step = new TicketStep(new Id<>(id), ticket);
            return Stream.of((to, by) -> to.station().desks().step(by, step));
        }
        return requests.of(action, new Id<>(id));
    }

    private <T extends Record> T one(RecordType<T> type, UUID id) {
        return all(type, record -> type.idOf(record).value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private <T extends Record> Stream<T> all(RecordType<T> type, Predicate<T> which) {
        return hall.all(type).stream().filter(which);
    }

    private static UseCase.Call committees(BiConsumer<Committees, Actor> call) {
        return (to, by) -> call.accept(to.governance().committees(), by);
    }

    private Stream<UseCase.Call> seat(SeatAction action, Seat seat) {
        Id<Committee> committee = seat.committee();
        return switch (action) {
            case NOMINATE -> {
                yield people.stream()
                        .map(one -> NominateSeat.of(committee, seat.groupCode(), one)
                                .build())
                        .map(nominate -> committees((to, by) -> to.nominate(by, nominate)));
            }
            case END, RESIGN -> {
                EndReason reason = action == SeatAction.END ? EndReason.RECALLED : EndReason.RESIGNED;
                EndSeat end = EndSeat.of(committee, seat.id(), reason).build();
                yield Stream.of(committees((to, by) -> to.end(by, end)));
            }
            default -> {
                SeatStep step =
                        SeatStep.of(committee, seat.id(), action).text("word").build();
                yield Stream.of(committees((to, by) -> to.step(by, step)));
            }
        };
    }

    private static UseCase.Call meetings(BiConsumer<Meetings, Actor> call) {
        return (to, by) -> call.accept(to.governance().meetings(), by);
    }

    private Stream<UseCase.Call> meeting(MeetingAction action, Meeting meeting) {
        Id<Meeting> id = meeting.id();
        Stream<AgendaItem> items = all(AgendaItem.TYPE, item -> item.meeting().equals(id));
        return switch (action) {
            case ADD_ITEM ->
                Stream.of(meetings(
                        (to, by) -> to.addItem(by, AddItem.of(id, "Roof").build())));
            case CALL ->
                Stream.of(
                        meetings((to, by) -> to.call(by, CallMeeting.of(id).build())),
                        meetings((to, by) -> to.call(
                                by, CallMeeting.of(id).urgency("It rains").build())));
            case ATTEND ->
                Stream.of(meetings((to, by) ->
                        to.attend(by, RecordAttendance.guest(id, somebody).build())));
            case RECUSE ->
                items.flatMap(item -> all(Seat.TYPE, seat -> seat.committee().equals(meeting.committee()))
                        .map(seat -> new Recuse(id, item.id(), seat.id(), "Interest"))
                        .map(recuse -> meetings((to, by) -> to.recuse(by, recuse))));
            case SETTLE_ITEM ->
                items.map(item -> new SettleItem(id, item.id(), ItemStatus.DISCUSSED))
                        .map(settle -> meetings((to, by) -> to.settleItem(by, settle)));
            case RECONVENE ->
                Stream.of(meetings((to, by) -> to.reconvene(
                        by, new ReconveneMeeting(id, meeting.startsAt().plus(Duration.ofDays(8))))));
            case WRITE_MINUTES -> Stream.of(meetings((to, by) -> to.writeMinutes(by, new WriteMinutes(id, "Said"))));
            default -> Stream.of(meetings((to, by) -> to.step(by, new MeetingStep(id, action))));
        };
    }

    private static UseCase.Call motions(BiConsumer<Motions, Actor> call) {
        return (to, by) -> call.accept(to.governance().motions(), by);
    }

    private Stream<UseCase.Call> motion(MotionAct act, Motion motion) {
        Id<Motion> id = motion.id();
        String to = act.to();
        return switch (act.action()) {
            case KEEP_BOOK, CREATE -> throw new AssertionError(act + " is not about a motion");
            case AMEND ->
                Stream.of(motions((all, by) -> all.create(
                        by,
                        CreateMotion.of(motion.body(), "Less", "Less")
                                .leadMotion(id)
                                .build())));
            case EDIT ->
                Stream.of(motions((all, by) ->
                        all.edit(by, EditMotion.of(id, "Other", motion.text()).build())));
            case SUPPORT ->
                Stream.of(
                        motions((all, by) -> all.support(by, SupportMotion.of(id))),
                        motions((all, by) -> all.support(by, SupportMotion.takenBack(id))));
            case MOVE -> Stream.of(motions((all, by) -> all.move(by, new MoveMotion(id, Objects.requireNonNull(to)))));
            case WITHDRAW -> Stream.of(motions((all, by) -> all.withdraw(by, new WithdrawMotion(id))));
            case JUMP ->
                Stream.of(MotionGraphs.STANDARD, MotionGraphs.AMENDMENT)
                        .flatMap(graph -> MotionGraphs.standard().require(graph).states().keySet().stream())
                        .map(state -> motions((all, by) -> all.jump(by, new JumpMotion(id, state, "Because"))));
            case RECOMMEND -> Stream.of(motions((all, by) -> all.recommend(by, RecommendMotion.withdraw(id))));
            case FOLLOW -> Stream.of(motions((all, by) -> all.followRecommendation(by, new FollowRecommendation(id))));
            case RANK -> {
                List<Id<Motion>> order = all(Motion.TYPE, one -> id.equals(one.leadMotion()) && one.live() != null)
                        .map(Motion::id)
                        .toList();
                yield Stream.of(motions((all, by) -> all.rankAmendments(by, new RankAmendments(id, order))));
            }
            case FINALISE -> Stream.of(motions((all, by) -> all.finalise(by, new FinaliseMotion(id, "Final"))));
            case FORWARD ->
                all(MotionBook.TYPE, book -> !book.body().equals(motion.body()))
                        .map(book -> motions((all, by) -> all.forward(by, new ForwardMotion(id, book.body()))));
        };
    }

    private static UseCase.Call ballots(BiConsumer<Ballots, Actor> call) {
        return (to, by) -> call.accept(to.governance().ballots(), by);
    }

    private Stream<UseCase.Call> ballot(BallotAction action, Id<Ballot> id) {
        Stream<Id<BallotElector>> rows =
                all(BallotElector.TYPE, row -> row.ballot().equals(id)).map(BallotElector::id);
        return switch (action) {
            case PREPARE -> throw new AssertionError(action + " is not about a ballot");
            case OPEN -> Stream.of(ballots((to, by) -> to.open(by, new OpenBallot(id, 1000))));
            case APPOINT_TELLER ->
                people.stream()
                        .flatMap(one -> Stream.of(TellerRole.values()).map(role -> new AppointTeller(id, one, role)))
                        .map(appoint -> ballots((to, by) -> to.appoint(by, appoint)));
            case NAME_VOTER ->
                rows.map(row -> new NameVoter(id, row, somebody))
                        .map(named -> ballots((to, by) -> to.nameVoter(by, named)));
            case DELIVER ->
                rows.map(row -> RecordDelivery.of(id, Set.of(row), BallotDelivery.Method.POST)
                                .build())
                        .map(deliver -> ballots((to, by) -> to.deliver(by, deliver)));
            case PROXY ->
                rows.flatMap(row -> Stream.of(GiveProxy.of(id, row, somebody).build(), GiveProxy.revoke(id, row))
                        .map(proxy -> ballots((to, by) -> to.giveProxy(by, proxy))));
            case CAST ->
                rows.flatMap(row -> Stream.of(
                        ballots((to, by) -> to.cast(
                                by, CastVote.of(id, Choice.YES).elector(row).build())),
                        ballots((to, by) -> to.castSecretly(by, new CastSecretVote(id, row, Paper.of(Choice.NO))))));
            case ENTER ->
                rows.flatMap(row -> Stream.of(
                                EnterPaper.of(id, row, Choice.YES).build(),
                                EnterPaper.phone(id, row, Choice.YES, "Rang"),
                                EnterPaper.of(id, row, Choice.YES).paper(null).build()))
                        .map(enter -> ballots((to, by) -> to.enter(by, enter)));
            case COUNT_URN ->
                Stream.of(
                        ballots((to, by) -> to.countUrn(by, CountUrn.of(id, 0, 0, 0, 0))),
                        ballots((to, by) -> to.countUrn(by, CountUrn.of(id, 1, 0, 0, 0))));
            case RUN_OFF ->
                Stream.of(ballots((to, by) -> to.runOff(by, RunOff.of(id).build())));
            case DRAW_LOT -> Stream.of(ballots((to, by) -> to.drawLot(by, new DrawLot(id, "1 2 3"))));
            case CANCEL -> Stream.of(ballots((to, by) -> to.step(by, BallotStep.cancel(id, "Not now"))));
            case TAKE_ATTENDANCE, CLOSE, CONFIRM, PUBLISH ->
                Stream.of(ballots(
                        (to, by) -> to.step(by, BallotStep.of(id, action).build())));
        };
    }

    private static UseCase.Call notices(BiConsumer<Publication, Actor> call) {
        return (to, by) -> call.accept(to.publication(), by);
    }

    private Stream<UseCase.Call> notice(NoticeAct act, Id<PublicNotice> id) {
        return switch (act.action()) {
            case POST -> throw new AssertionError(act + " is not about a notice");
            case PROVE ->
                all(NoticePlace.TYPE, place -> place.notice().equals(id))
                        .map(place -> new ProvePosting(id, place.id(), "Photo"))
                        .map(prove -> notices((to, by) -> to.prove(by, prove)));
            case EXTEND -> Stream.of(notices((to, by) -> to.extend(by, new ExtendNotice(id, 1, "Longer"))));
            case REPOST ->
                Stream.of(notices((to, by) ->
                        to.repost(by, RepostNotice.of(id, "Again", "Changed").build())));
            case OBJECT ->
                Stream.of(notices((to, by) -> to.object(
                        by,
                        RaiseObjection.of(id, "No")
                                .name("Me")
                                .contact("me@example.org")
                                .build())));
            case REPLY ->
                all(Objection.TYPE, one -> one.notice().equals(id))
                        .map(one -> new AnswerObjection(id, one.id(), false, "Yes"))
                        .map(answer -> notices((to, by) -> to.reply(by, answer)));
            case DECIDE -> {
                DecideNotice decide = DecideNotice.of(id, Objects.requireNonNull(act.outcome()))
                        .text("So")
                        .build();
                yield Stream.of(notices((to, by) -> to.decide(by, decide)));
            }
        };
    }

    private static UseCase.Call courses(BiConsumer<Courses, Actor> call) {
        return (to, by) -> call.accept(to.learning().courses(), by);
    }

    private Stream<UseCase.Call> run(RunAction action, Id<CourseRun> id) {
        return Stream.of(
                switch (action) {
                    case PLAN ->
                        courses((to, by) ->
                                to.add(by, AddSession.of(id, SOON, 60).build()));
                    case CHANGE ->
                        courses((to, by) ->
                                to.change(by, ChangeRun.of(id).title("Other").build()));
                    case RESIZE ->
                        courses((to, by) ->
                                to.resize(by, ResizeRun.of(id).seats(90L).build()));
                    case PUBLISH -> courses((to, by) -> to.publish(by, new PublishRun(id)));
                    case CANCEL -> courses((to, by) -> to.cancel(by, new CancelRun(id, "Rain")));
                    case FINISH -> courses((to, by) -> to.finish(by, new FinishRun(id)));
                });
    }

    private static UseCase.Call enrolments(BiConsumer<Enrolments, Actor> call) {
        return (to, by) -> call.accept(to.learning().enrolments(), by);
    }

    private static Stream<UseCase.Call> enrolment(EnrolmentAction action, UUID id) {
        Id<CourseRun> run = new Id<>(id);
        Id<Enrolment> enrolment = new Id<>(id);
        return Stream.of(
                switch (action) {
                    case ENROL ->
                        enrolments((to, by) -> to.enrol(by, Enrol.of(run).build()));
                    case WAIT ->
                        enrolments((to, by) -> to.join(by, WaitForSeat.of(run).build()));
                    case ACCEPT, REJECT ->
                        enrolments((to, by) -> to.decide(
                                by,
                                DecideEnrolment.of(enrolment, action == EnrolmentAction.ACCEPT)
                                        .reason("Full")
                                        .build()));
                    case WITHDRAW -> enrolments((to, by) -> to.withdraw(by, new Withdraw(enrolment)));
                    case REMOVE -> enrolments((to, by) -> to.remove(by, new RemoveLearner(enrolment, "Rain")));
                });
    }

    private static Stream<UseCase.Call> line(LineAction action, Id<DeskLine> id) {
        return Stream.of(
                switch (action) {
                    case TAKE ->
                        (to, by) ->
                                to.station().desks().take(by, TakeTicket.of(id).build());
                    case CALL_NEXT -> (to, by) -> to.station().desks().callNext(by, new CallNext(id));
                });
    }
}
