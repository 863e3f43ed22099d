package org.commonhall.station.booking;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Explanation;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Span;
import org.commonhall.capacity.CapacityKernel;
import org.commonhall.capacity.JoinWaitlist;
import org.commonhall.capacity.WaitlistEntry;
import org.commonhall.capacity.WaitlistItem;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.storage.UniqueValueTaken;
import org.jspecify.annotations.Nullable;

/** Books a room, or waits for one. */
final class BookingSteps {
    private final Corridor corridor;
    private final BookingRules rules;
    private final Followers followers;

    BookingSteps(Corridor corridor, BookingRules rules, Followers followers) {
        this.corridor = corridor;
        this.rules = rules;
        this.followers = followers;
    }

    Receipt<Booking> book(Call by, BookRoom command) {
        return corridor.run(by, command, BookingEvent.CONFIRMED.code(), Booking.TYPE, change -> {
            BookableRoom room = change.get(BookableRoom.TYPE, command.room());
            change.authorise(false, room.station().value());
            Booking booked = booked(change, room, command, null);
            change.because(BookingReasons.decided(room, booked.status()));
            if (booked.status() == BookingStatus.REQUESTED) {
                change.event(BookingEvent.REQUESTED.code());
            } else if (command.offer() != null) {
                change.because(Explanation.of("booking.decided.offer"));
            }
            return booked;
        });
    }

    /** Books inside a use case of another capability, by the same rules. */
    Booking within(Change change, BookRoom command, UUID owner) {
        BookableRoom room = change.get(BookableRoom.TYPE, command.room());
        change.authorise(command.permission(), false, room.station().value());
        return booked(change, room, command, owner);
    }

    private Booking booked(Change change, BookableRoom room, BookRoom command, @Nullable UUID owner) {
        Booker booker = Booker.of(change, room, command.person(), command.organization());
        Span span = BookingTimes.span(command.from(), command.to(), room.zoneId());
        require(change, room, span, command.occasion().attendees());
        BookingDraft draft = new BookingDraft(booker, command.occasion(), owner);
        Booking asked = draft.booking(change.newId(), room, span, BookingRules.wanted(change, room), change.now());
        RoomHold hold = RoomHold.of(change, room, followers);
        BookingRules.require(
                BookerLedger.of(change, room, booker, List.of(span)).against(asked));
        if (asked.status() == BookingStatus.CONFIRMED) {
            if (command.offer() != null) {
                hold.place(asked, command.offer());
            } else {
                BookingRules.require(hold.read(span).place(asked));
            }
        }
        Booking booked = change.insert(Booking.TYPE, asked);
        hold.hall().store();
        return booked;
    }

    private void require(Change change, BookableRoom room, Span span, long attendees) {
        BookingRules.require(rules.against(room, span, attendees, PlaceTimes.of(change, room), change.now()));
    }

    Receipt<WaitlistEntry> wait(Call by, WaitForRoom command) {
        try {
            return corridor.run(by, command, BookingEvent.WAIT_JOINED.code(), WaitlistEntry.TYPE, change -> {
                BookableRoom room = change.get(BookableRoom.TYPE, command.room());
                change.authorise(false, room.station().value());
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
                if (RoomHold.of(change, room, followers)
                        .read(span)
                        .against(asked)
                        .isEmpty()) {
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
                        Duration.ofSeconds(room.offer()));
            });
        } catch (Conflict taken) {
            throw UniqueValueTaken.causes(taken, WaitlistItem.TYPE, "waiting")
                    ? new RuleViolation(Explanation.of("booking.wait.twice"))
                    : taken;
        }
    }
}
