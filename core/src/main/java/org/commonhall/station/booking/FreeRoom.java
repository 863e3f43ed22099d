package org.commonhall.station.booking;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import org.commonhall.Explanation;

/**
 * A room that can be booked.
 *
 * @param room the room
 * @param from the earliest beginning in the window
 * @param to the end then
 * @param reasons why it stands where it stands in the list
 */
public record FreeRoom(BookableRoomView room, Instant from, Instant to, ImmutableList<Explanation> reasons) {}
