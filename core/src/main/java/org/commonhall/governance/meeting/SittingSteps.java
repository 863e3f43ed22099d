package org.commonhall.governance.meeting;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.committee.Committee;
import org.commonhall.governance.committee.Seat;
import org.commonhall.governance.committee.SeatElectorate;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** What happens in a meeting: who comes and goes, who leaves an item, whether enough attend; and its minutes. */
final class SittingSteps {
    private final MeetingSteps steps;

    SittingSteps(MeetingSteps steps) {
        this.steps = steps;
    }

    Receipt<Meeting> attend(Call by, RecordAttendance command) {
        return steps.run(by, command, MeetingEvent.ATTENDED, (change, meeting, committee) -> {
            MeetingAction.ATTEND.require(meeting);
            if (command.person() == null && (command.voter() == null || command.mode() == AttendanceMode.PROXY)) {
                throw new InvalidInput("person", "meeting.attendance.person");
            }
            MeetingFile file = steps.file(change, meeting, committee);
            file.requireMayAttend(command.voter(), command.mode(), command.person());
            Id<Person> person = person(file, command);
            if (person != null) {
                change.requireActing(person.value());
            }
            change.insert(
                    MeetingAttendance.TYPE,
                    new MeetingAttendance(
                            change.newId(),
                            0,
                            meeting.id(),
                            command.voter(),
                            person,
                            command.mode(),
                            change.now(),
                            null,
                            true));
            return meeting;
        });
    }

    private static @Nullable Id<Person> person(MeetingFile file, RecordAttendance command) {
        return command.mode() == AttendanceMode.PROXY || command.voter() == null
                ? command.person()
                : file.seats().stream()
                        .filter(seat -> SeatElectorate.key(seat).equals(command.voter()))
                        .findAny()
                        .map(Seat::person)
                        .orElse(command.person());
    }

    Receipt<Meeting> leave(Call by, RecordLeaving command) {
        return steps.run(by, command, MeetingEvent.LEFT, (change, meeting, committee) -> {
            MeetingAction.ATTEND.require(meeting);
            MeetingAttendance attendance = change.get(MeetingAttendance.TYPE, command.attendance());
            if (!attendance.meeting().equals(meeting.id()) || attendance.live() == null) {
                throw new RuleViolation("meeting.attendance.gone");
            }
            change.updateAll(
                    MeetingAttendance.TYPE,
                    leaving(change, attendance).stream()
                            .map(one -> one.left(change.now()))
                            .toList());
            return meeting;
        });
    }

    // Who leaves the room takes every mandate along; a mandate that ends leaves its holder in the room.
    private static List<MeetingAttendance> leaving(Change change, MeetingAttendance attendance) {
        Id<Person> person = attendance.person();
        return person == null || attendance.mode() == AttendanceMode.PROXY
                ? List.of(attendance)
                : change.select(Query.of(MeetingAttendance.TYPE)
                        .where(MeetingAttendance.MEETING.is(attendance.meeting()))
                        .where(MeetingAttendance.PERSON.is(person))
                        .where(MeetingAttendance.LIVE.is(true)));
    }

    Receipt<Meeting> recuse(Call by, Recuse command) {
        return steps.corridor().run(by, command, MeetingEvent.RECUSED.code(), Meeting.TYPE, change -> {
            Meeting meeting = change.lockSubject(Meeting.TYPE, command.meeting());
            Seat seat = change.get(Seat.TYPE, command.seat());
            Id<Person> holder = seat.person();
            boolean own = holder != null && by.actor().is(holder.value());
            change.requireAny(own, MeetingSteps.scopes(change, meeting));
            MeetingAction.RECUSE.require(meeting);
            AgendaItem item = MeetingSteps.item(change, meeting, command.item());
            if (!Objects.equals(seat.committee(), meeting.committee())
                    || !seat.status().filled()) {
                throw seatPast();
            }
            if (change.count(Query.of(Recusal.TYPE)
                            .where(Recusal.MEETING.is(meeting.id()))
                            .where(Recusal.ITEM.is(item.id()))
                            .where(Recusal.SEAT.is(seat.id())))
                    > 0) {
                throw recusedBefore();
            }
            change.insert(
                    Recusal.TYPE,
                    new Recusal(change.newId(), 0, item.id(), meeting.id(), seat.id(), command.reason(), change.now()));
            return change.update(Meeting.TYPE, meeting);
        });
    }

    static RuleViolation seatPast() {
        return new RuleViolation("meeting.seat.past");
    }

    static RuleViolation recusedBefore() {
        return new RuleViolation("meeting.recusal.twice");
    }

    Receipt<Meeting> step(Call by, MeetingStep command) {
        return steps.run(by, command, MeetingEvent.OPENED, (change, meeting, committee) -> {
            change.event(event(command.action()).code());
            return switch (command.action()) {
                case CANCEL -> cancelled(change, meeting);
                case OPEN -> meeting.opened(change.now());
                case COUNT -> counted(change, meeting, committee);
                case CLOSE -> closed(change, meeting, committee);
                case CIRCULATE -> meeting.circulated();
                case APPROVE -> approved(change, meeting);
                default -> published(change, meeting);
            };
        });
    }

    private static MeetingEvent event(MeetingAction action) {
        return switch (action) {
            case CANCEL -> MeetingEvent.CANCELLED;
            case OPEN -> MeetingEvent.OPENED;
            case COUNT -> MeetingEvent.QUORATE;
            case CLOSE -> MeetingEvent.CLOSED;
            case CIRCULATE -> MeetingEvent.MINUTES_CIRCULATED;
            case APPROVE -> MeetingEvent.MINUTES_APPROVED;
            case PUBLISH -> MeetingEvent.MINUTES_PUBLISHED;
            default -> throw new InvalidInput("action", "meeting.step", action);
        };
    }

    private static Meeting cancelled(Change change, Meeting meeting) {
        Meeting next = meeting.cancelled();
        DemandSteps.cancelled(change, meeting);
        return next;
    }

    private Meeting counted(Change change, Meeting meeting, Optional<Committee> committee) {
        MeetingFile file = steps.file(change, meeting, committee);
        MeetingQuorum quorum = file.quorum(null);
        Meeting next = meeting.counted(quorum.reached());
        change.because(quorum.explanation());
        file.members().keep(change, meeting);
        if (next.status() == MeetingStatus.INQUORATE) {
            change.event(MeetingEvent.INQUORATE.code());
        }
        return next;
    }

    private Meeting closed(Change change, Meeting meeting, Optional<Committee> committee) {
        Meeting next =
                meeting.closed(change.now(), steps.deadline(steps.rules(change, meeting, committee), change.now()));
        steps.members(change, meeting, committee).keep(change, meeting);
        return next;
    }

    private static Meeting approved(Change change, Meeting meeting) {
        Meeting next = meeting.approved();
        change.update(MeetingMinutes.TYPE, minutes(change, meeting.id()).get(0).approved(change.now()));
        return next;
    }

    private static Meeting published(Change change, Meeting meeting) {
        Meeting next = meeting.published(change.now());
        if (next.breached()) {
            change.event(MeetingEvent.MINUTES_PUBLISHED_LATE.code());
        }
        return next;
    }

    Receipt<Meeting> write(Call by, WriteMinutes command) {
        return steps.run(by, command, MeetingEvent.MINUTES_WRITTEN, (change, meeting, committee) -> {
            Meeting next = meeting.minuted();
            ImmutableList<MeetingMinutes> earlier = minutes(change, meeting.id());
            if (earlier.isEmpty()) {
                change.insert(
                        MeetingMinutes.TYPE,
                        new MeetingMinutes(change.newId(), 0, meeting.id(), command.text(), change.now(), null));
            } else {
                change.update(MeetingMinutes.TYPE, earlier.get(0).rewritten(command.text(), change.now()));
            }
            return next;
        });
    }

    static ImmutableList<MeetingMinutes> minutes(Reading reading, Id<Meeting> meeting) {
        return ImmutableList.copyOf(
                reading.select(Query.of(MeetingMinutes.TYPE).where(MeetingMinutes.MEETING.is(meeting))));
    }
}
