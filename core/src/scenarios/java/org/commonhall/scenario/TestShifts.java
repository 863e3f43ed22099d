package org.commonhall.scenario;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Receipt;
import org.commonhall.volunteering.shift.Places;
import org.commonhall.volunteering.shift.PlanShift;
import org.commonhall.volunteering.shift.Shift;
import org.commonhall.volunteering.shift.Shifts;
import org.commonhall.volunteering.shift.SignUp;
import org.commonhall.volunteering.shift.SignUpForShift;
import org.commonhall.volunteering.shift.SignUpStatus;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.ProgrammeRole;

/** Programmes with shifts that volunteers sign up for. */
public class TestShifts extends TestProgrammes {
    /** The shifts. */
    public final Shifts shifts;

    public TestShifts(TestHall given) {
        super(given);
        shifts = hall.volunteering().shifts();
    }

    /** A moment on the clock of Shanghai. */
    public static LocalDateTime at(String wall) {
        return LocalDateTime.parse(wall);
    }

    /** A shift with places for one role. */
    public final Id<Shift> shift(
            Id<Programme> programme, Id<ProgrammeRole> role, String from, long minutes, long places) {
        return shifts.plan(
                        organiser,
                        PlanShift.of(programme, at(from), minutes, List.of(Places.of(role, places)))
                                .build())
                .id();
    }

    /** Somebody signs up. */
    public final Receipt<SignUp> signUp(Actor who, Id<Shift> shift, Id<ProgrammeRole> role) {
        return shifts.signUp(who, SignUpForShift.of(shift, role).build());
    }

    /** Sets the clock to a moment of Shanghai. */
    public final void at(LocalDateTime wall) {
        Instant to = wall.atZone(ZoneId.of("Asia/Shanghai")).toInstant();
        clock.advance(Duration.between(clock.instant(), to));
    }

    /** Where a sign-up stands, as the volunteer sees it. */
    public final SignUpStatus standing(Actor who, Id<Shift> shift) {
        return shifts.reads().mine(who, PageRequest.first(50)).items().stream()
                .filter(one -> one.shift().equals(shift))
                .findFirst()
                .orElseThrow()
                .status();
    }
}
