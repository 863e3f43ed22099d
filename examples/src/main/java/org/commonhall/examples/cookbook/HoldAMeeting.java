package org.commonhall.examples.cookbook;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Role;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.committee.NominateSeat;
import org.commonhall.governance.committee.SeatAction;
import org.commonhall.governance.committee.SeatStep;
import org.commonhall.governance.committee.SeatView;
import org.commonhall.governance.meeting.AddItem;
import org.commonhall.governance.meeting.CallMeeting;
import org.commonhall.governance.meeting.DraftMeeting;
import org.commonhall.governance.meeting.ItemStatus;
import org.commonhall.governance.meeting.MeetingAction;
import org.commonhall.governance.meeting.MeetingStep;
import org.commonhall.governance.meeting.RecordAttendance;
import org.commonhall.governance.meeting.SettleItem;
import org.commonhall.governance.meeting.WriteMinutes;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.SampleHall;

/** A meeting is drafted, called in time, attended, minuted and closed. */
public final class HoldAMeeting {
    private HoldAMeeting() {}

    /**
     * Runs it.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        SampleHall town = SampleHall.build(new MemoryStorage(), Locale.ENGLISH, UnaryOperator.identity());
        Commonhall hall = town.hall();
        Actor secretary = town.staff(Role.SECRETARY);
        var committees = hall.governance().committees();
        var body =
                committees.reads().get(secretary, town.committee()).committee().body();
        for (Actor owner : List.of(town.owner(), town.otherOwner())) {
            committees.nominate(
                    secretary,
                    NominateSeat.of(town.committee(), "owners", Person.idOf(owner))
                            .build());
        }
        var meetings = hall.governance().meetings();
        var meeting = meetings.draft(
                        secretary,
                        DraftMeeting.of(body, "March meeting", SampleHall.MONDAY.plus(Duration.ofDays(15)))
                                .build())
                .id();
        meetings.addItem(secretary, AddItem.of(meeting, "New lifts").build());
        meetings.call(secretary, CallMeeting.of(meeting).build());
        town.pass(Duration.ofDays(15));
        meetings.step(secretary, new MeetingStep(meeting, MeetingAction.OPEN));
        for (SeatView seat : committees.reads().get(secretary, town.committee()).seats()) {
            if (seat.person() != null) {
                committees.step(
                        secretary,
                        SeatStep.of(town.committee(), seat.id(), SeatAction.CONFIRM)
                                .build());
                meetings.attend(
                        secretary, RecordAttendance.of(meeting, seat.id()).build());
            }
        }
        meetings.step(secretary, new MeetingStep(meeting, MeetingAction.COUNT));
        var item = meetings.reads().get(secretary, meeting).items().get(0).id();
        meetings.settleItem(secretary, new SettleItem(meeting, item, ItemStatus.DISCUSSED));
        meetings.step(secretary, new MeetingStep(meeting, MeetingAction.CLOSE));
        meetings.writeMinutes(secretary, new WriteMinutes(meeting, "The lifts were discussed."));
        System.out.println(meetings.reads().get(secretary, meeting).meeting().status());
    }
}
