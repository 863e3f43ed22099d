package org.commonhall.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.Validator;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.CommonhallException;
import org.commonhall.InvalidInput;
import org.commonhall.Role;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.FoundedHall;
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
            Map.entry("Shifts.checkIn", "shift.other"),
            Map.entry("Shifts.checkOut", "shift.other"),
            Map.entry("Shifts.commit", "shift.unregistered"),
            Map.entry("Shifts.join", "shift.unregistered"),
            Map.entry("Shifts.signUp", "shift.unregistered"),
            Map.entry("Stations.addStaff", "record.taken"),
            Map.entry("Stations.setDuty", "station.duty.overlap"),
            Map.entry("Visits.checkIn", "visit.twice"));

    /** Reads what it is about before it asks, so that the command of its row is never seen. */
    private static final Set<String> READS_FIRST = Set.of("Chains.answer");

    private final List<Object> asked = new ArrayList<>();
    private final FoundedHall test = new FoundedHall(builder -> builder.validator(noting()));
    private final List<UseCase> rows = UseCases.rows(test);

    /** Lets every command pass and notes it, so that the command of a row is known. */
    private Validator noting() {
        return (Validator) Proxy.newProxyInstance(
                Validator.class.getClassLoader(), new Class<?>[] {Validator.class}, (self, method, arguments) -> {
                    asked.add(arguments[0]);
                    return Set.of();
                });
    }

    @TestFactory
    Stream<DynamicTest> anotherVersionIsRefused() {
        return UseCases.verbs()
                .filter(verb -> !READS_FIRST.contains(verb.name()))
                .map(verb -> DynamicTest.dynamicTest(verb.name(), () -> refuses(verb)));
    }

    private void refuses(UseCases.Verb verb) {
        Asking asking = rows.stream()
                .filter(known -> known.name().equals(verb.name()))
                .flatMap(row -> asking(row, verb).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row asks " + verb.name()));
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
                CommonhallException.class, () -> test.hall.preview(hall -> verb.call(hall, by, command)));
    }

    private static String code(CommonhallException refusal) {
        return refusal instanceof InvalidInput input ? input.violations().get(0).code() : refusal.code();
    }

    /** What a row asks, and by whom it may be asked. */
    private record Asking(Actor by, Command command) {}

    private Optional<Asking> asking(UseCase row, UseCases.Verb verb) {
        Actor by = row.permission().roles().contains(Role.ADMINISTRATOR) || row.owner() == null
                ? test.founder
                : Actor.person(row.owner());
        asked.clear();
        test.hall.preview(hall -> {
            try {
                row.call().by(hall, by);
            } catch (CommonhallException otherwise) {
                // what is asked is known all the same
            }
            return true;
        });
        return asked.stream()
                .filter(verb.method().getParameterTypes()[1]::isInstance)
                .map(Command.class::cast)
                .map(command -> new Asking(by, command))
                .findFirst();
    }
}
