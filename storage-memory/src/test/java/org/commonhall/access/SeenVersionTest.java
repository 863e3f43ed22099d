package org.commonhall.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.CommonhallException;
import org.commonhall.InvalidInput;
import org.commonhall.corridor.Command;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every command by a caller who says to have seen another version than there is: it is refused, and never ignored. */
class SeenVersionTest {
    private static final Set<String> REFUSALS = Set.of("record.stale", "call.seen.unused");

    /** Use cases whose row is refused for what is stored, with or without a version, before the version is asked for. */
    private static final Map<String, String> REFUSED_EARLIER = Map.ofEntries(
            Map.entry("Ballots.nameVoter", "ballot.voter.known"),
            Map.entry("Ballots.giveProxy", "decision.delegation.forbidden"),
            Map.entry("Bookings.book", "booking.taken"),
            Map.entry("Bookings.bookSeries", "booking.series.date"),
            Map.entry("Capacity.join", "capacity.waitlist.twice"),
            Map.entry("Desks.book", "desk.slot.day"),
            Map.entry("Desks.callNext", "desk.staff.absent"),
            Map.entry("Enrolments.admit", "enrolment.session.future"),
            Map.entry("Enrolments.apologise", "enrolment.session.other"),
            Map.entry("Enrolments.checkIn", "enrolment.session.other"),
            Map.entry("Buildings.placeBuilding", "access.scope.placed"),
            Map.entry("Enrolments.join", "enrolment.wait.free"),
            Map.entry("Meetings.demand", "meeting.demand.member"),
            Map.entry("Motions.openBook", "motion.book.twice"),
            Map.entry("Motions.support", "motion.support.own"),
            Map.entry("ServiceRecords.rate", "service.state"),
            Map.entry("ServiceRecords.report", "service.unregistered"),
            Map.entry("Shifts.checkIn", "shift.other"),
            Map.entry("Shifts.checkOut", "shift.other"),
            Map.entry("Shifts.commit", "shift.unregistered"),
            Map.entry("Shifts.join", "shift.unregistered"),
            Map.entry("Shifts.signUp", "shift.unregistered"),
            Map.entry("Sightings.report", "sighting.volunteer"),
            Map.entry("Stations.addStaff", "record.taken"),
            Map.entry("Stations.setDuty", "station.duty.overlap"),
            Map.entry("Visits.checkIn", "visit.twice"));

    private final AskedCommands asked = new AskedCommands();

    @TestFactory
    Stream<DynamicTest> anotherVersionIsRefused() {
        return UseCases.verbs()
                .filter(verb -> !AskedCommands.READS_FIRST.contains(verb.name()))
                .map(verb -> DynamicTest.dynamicTest(verb.name(), () -> refuses(verb)));
    }

    private void refuses(UseCases.Verb verb) {
        AskedCommands.Asking asking = asked.of(verb);
        Actor by = asking.by();
        Command command = asking.command();
        CommonhallException refusal = refusal(verb, by.seen(Long.MAX_VALUE), command);
        assertThat(refusal).as("%s ignores the version", verb.name()).isNotNull();
        String earlier = REFUSED_EARLIER.get(verb.name());
        if (earlier == null) {
            assertThat(code(refusal)).as(verb.name()).isIn(REFUSALS);
        } else {
            assertThat(code(refusal)).as(verb.name()).isEqualTo(earlier);
            assertThat(code(refusal(verb, by, command))).as(verb.name()).isEqualTo(earlier);
        }
    }

    private CommonhallException refusal(UseCases.Verb verb, Call by, Command command) {
        return catchThrowableOfType(
                CommonhallException.class, () -> asked.test.hall.preview(hall -> verb.call(hall, by, command)));
    }

    private static String code(CommonhallException refusal) {
        return refusal instanceof InvalidInput input ? input.violations().get(0).code() : refusal.code();
    }
}
