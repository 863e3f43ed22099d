package org.commonhall.station.booking;

import com.google.common.collect.ImmutableList;
import java.time.Instant;

/**
 * A week of a room (周视图).
 *
 * @param room the room
 * @param from the beginning of the first day on the room's wall clock
 * @param to the end of the seventh
 * @param bookings what takes or may take its time, and the time of rooms around and inside it, in order of beginning
 */
public record WeekGrid(BookableRoomView room, Instant from, Instant to, ImmutableList<BookingView> bookings) {}
