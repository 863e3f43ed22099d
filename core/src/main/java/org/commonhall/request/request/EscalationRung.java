package org.commonhall.request.request;

import java.time.Duration;
import org.commonhall.Role;
import org.commonhall.calendar.ClockKind;

/**
 * One rung of the ladder (督办层级): who is told, and when.
 *
 * @param code what the rung is called in events, such as {@code desk} or {@code committee}
 * @param clock which clock it hangs on; passed over once that clock has stopped
 * @param after how long after the due time, straight through; negative for a reminder before it
 * @param to the role that is told
 */
public record EscalationRung(String code, ClockKind clock, Duration after, Role to) {}
