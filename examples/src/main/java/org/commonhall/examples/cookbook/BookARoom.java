package org.commonhall.examples.cookbook;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.commonhall.Commonhall;
import org.commonhall.RuleViolation;
import org.commonhall.station.booking.BookRoom;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.SampleHall;

/** A room is booked for an hour; a second booking is refused with the reason. */
public final class BookARoom {
    private BookARoom() {}

    /**
     * Runs it.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        SampleHall town = SampleHall.build(new MemoryStorage(), Locale.ENGLISH, UnaryOperator.identity());
        Commonhall hall = town.hall();
        LocalDateTime eleven = LocalDateTime.parse("2026-03-02T11:00");
        var booked = hall.station()
                .bookings()
                .book(
                        town.owner(),
                        BookRoom.of(town.room(), eleven, eleven.plusHours(1)).build());
        System.out.println(booked.state());
        try {
            hall.station()
                    .bookings()
                    .book(
                            town.otherOwner(),
                            BookRoom.of(town.room(), eleven, eleven.plusHours(1))
                                    .build());
        } catch (RuleViolation refused) {
            System.out.println(refused.message(Locale.ENGLISH));
        }
    }
}
