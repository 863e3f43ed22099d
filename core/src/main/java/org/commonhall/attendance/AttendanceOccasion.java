package org.commonhall.attendance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody attends, as its own capability knows it: a session or a shift.
 *
 * @param id the session or the shift
 * @param whole the run or the programme whose key its codes are made of
 * @param scope where roles over it are held
 * @param startsAt the beginning
 * @param endsAt the end
 * @param rule what arriving and leaving mean
 * @param printed a code that stays the same and is printed, null where it changes on a screen
 */
public record AttendanceOccasion(
        UUID id,
        UUID whole,
        UUID scope,
        Instant startsAt,
        Instant endsAt,
        AttendanceRule rule,
        @Nullable String printed) {}
