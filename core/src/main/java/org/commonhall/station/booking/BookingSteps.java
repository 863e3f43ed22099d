package org.commonhall.station.booking;

import java.util.List;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Explanation;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.capacity.CapacityKernel;
import org.commonhall.capacity.JoinWaitlist;
import org.commonhall.capacity.Span;
import org.commonhall.capacity.WaitlistEntry;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.storage.UniqueValueTaken;

/** Books a room, or waits for one. */
final class BookingSteps {
    private final Corridor corridor;
    private final BookingRules rules;

    BookingSteps(Corridor corridor, BookingRules rules) {
        this.corridor = corridor;
        this.rules = rules;
    }

    Receipt<Booking> book(Call by, BookRoom command) {
        return corridor.run(by, command, BookingEvent.CONFIRMED.code(), Booking.TYPE, change -> {
            BookableRoom room = change.get(BookableRoom.TYPE, command.room());
            Booker booker = Booker.of(change, room, command.person(), command.organization());
            Span span = BookingTimes.span(command.from(), command.to(), room.zoneId());
            require(change, room, span, command.occasion().attendees());
            BookingDraft draft = new BookingDraft(booker, command.occasion());
            Booking asked = draft.booking(change.newId(), room, span, BookingRules.wanted(change, room), change.now());
            RoomHold hold = RoomHold.of(change, room);
            BookingRules.require(
                    BookerLedger.of(change, room, booker, List.of(span)).against(asked));
            change.because(BookingReasons.decided(room, asked.status()));
            if (asked.status() == BookingStatus.REQUESTED) {
                change.event(BookingEvent.REQUESTED.code());
            } else if (command.offer() != null) {
                hold.place(asked, command.offer());
                change.because(Explanation.of("booking.decided.offer"));
            } else {
                BookingRules.require(hold.read(span).place(asked));
            }
            Booking booked = change.insert(Booking.TYPE, asked);
            hold.hall().store();
            return booked;
        });
    }

    private void require(Change change, BookableRoom room, Span span, long attendees) {
        BookingRules.require(rules.against(room, span, attendees, PlaceTimes.of(change, room), change.now()));
    }

    Receipt<WaitlistEntry> wait(Call by, WaitForRoom command) {
        try {
            return corridor.run(by, command, BookingEvent.WAIT_JOINED.code(), WaitlistEntry.TYPE, change -> {
                BookableRoom room = change.get(BookableRoom.TYPE, command.room());
                Booker booker = Booker.of(change, room, command.person(), null);
                Span span = BookingTimes.span(command.from(), command.to(), room.zoneId());
                require(change, room, span, command.attendees());
                if (room.approval()) {
                    throw new RuleViolation("booking.wait.approval");
                }
                BookingDraft draft = new BookingDraft(
                        booker,
                        Occasion.of(command.attendees())
                                .purpose(command.purpose())
                                .build());
                Booking asked = draft.booking(change.newId(), room, span, BookingStatus.CONFIRMED, change.now());
                // While the tree is held, so that nobody begins to wait for what becomes free at that moment.
                if (RoomHold.of(change, room).read(span).against(asked).isEmpty()) {
                    throw new RuleViolation("booking.wait.free");
                }
                return CapacityKernel.KERNEL.wait(
                        change,
                        JoinWaitlist.of(booker.person(), room.waited())
                                .span(span)
                                .whole(room.whole())
                                .amount(room.whole() ? 1 : command.attendees())
                                .priority(command.priority())
                                .build(),
                        room.gaps(command.purpose()),
                        java.time.Duration.ofSeconds(room.offer()));
            });
        } catch (Conflict taken) {
            throw taken.getCause() instanceof UniqueValueTaken
                    ? new RuleViolation(Explanation.of("booking.wait.twice"))
                    : taken;
        }
    }
}
