package org.commonhall.governance.meeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.stream.Stream;
import org.commonhall.Explanation;
import org.commonhall.Option;
import org.commonhall.Role;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Reading;
import org.commonhall.governance.committee.Seat;
import org.jspecify.annotations.Nullable;

/** What can be done next with a meeting, and what stands against it: the guards that do not depend on what a command says. */
final class MeetingActions {
    private final Reading reading;
    private final MeetingFile file;
    private final ImmutableSet<Role> held;

    MeetingActions(Reading reading, MeetingFile file, ImmutableSet<Role> held) {
        this.reading = reading;
        this.file = file;
        this.held = held;
    }

    ImmutableList<Option<MeetingAction>> all() {
        boolean own = seats(true).findAny().isPresent();
        return Arrays.stream(MeetingAction.values())
                .filter(action -> reading.allows(action.permission(), own, held))
                .map(action -> new Option<>(action, against(action)))
                .collect(ImmutableList.toImmutableList());
    }

    /** The seats that are filled, of the actor alone or of everybody. */
    private Stream<Seat> seats(boolean own) {
        return file.seats().stream()
                .filter(seat -> seat.status().filled())
                .filter(seat -> !own
                        || (seat.person() != null
                                && reading.by().is(seat.person().value())));
    }

    private @Nullable Explanation against(MeetingAction action) {
        try {
            action.require(file.meeting());
            switch (action) {
                case CALL -> requireCallable();
                case RECUSE -> requireRecusal(!reading.allows(action.permission(), false, held));
                case SETTLE_ITEM -> requireItems();
                default -> {}
            }
            return null;
        } catch (RuleViolation no) {
            return no.explanation();
        }
    }

    private void requireItems() {
        if (file.items().isEmpty()) {
            throw AgendaSteps.emptyAgenda();
        }
    }

    /** Refuses what not even the shorter notice of an urgent meeting would keep. */
    private void requireCallable() {
        boolean urgent = NoticePeriod.of(file.rules(), true).isPresent();
        NoticePeriod.require(file.rules(), urgent, reading.now(), file.meeting().startsAt(), file.calendar());
        if (file.items().isEmpty()
                && OverdueItems.late(reading, file.meeting(), file.items()).isEmpty()) {
            throw AgendaSteps.emptyAgenda();
        }
    }

    /** Refuses where nobody, or not the actor, could leave an item that they have not left. */
    private void requireRecusal(boolean own) {
        requireItems();
        ImmutableList<Seat> seats = seats(own).collect(ImmutableList.toImmutableList());
        if (seats.isEmpty()) {
            throw SittingSteps.seatPast();
        }
        if (file.items().stream().allMatch(item -> seats.stream().allMatch(seat -> recused(item, seat)))) {
            throw SittingSteps.recusedBefore();
        }
    }

    private boolean recused(AgendaItem item, Seat seat) {
        return file.recusals().stream()
                .anyMatch(one -> one.item().equals(item.id()) && one.seat().equals(seat.id()));
    }
}
