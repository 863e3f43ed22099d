package org.commonhall.corridor;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came of one call, without anything personal. Calls inside a group are told too, before the group.
 *
 * @param name for a command its type, such as {@code BookRoom}; for a read the class that does it, such as {@code
 *     BookingReads}; {@code inTransaction} and {@code reading} for groups. A hall has some hundreds of names
 * @param took how long it took, by the clock of the machine and reruns included
 * @param reruns how many times it ran again because others were faster, from 0 up
 * @param refused the code of the refusal, such as {@code booking.taken}; {@code failed} for an exception that is no refusal;
 *     null for a call that was done
 */
public record CallReport(
        String name, Duration took, int reruns, @Nullable String refused) {}
