package org.commonhall.station.station;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.commonhall.Id;

/**
 * A closure notice as everybody may see it: who said so is not shown.
 *
 * @param id the identity
 * @param version the version, for {@code seen}
 * @param place what is closed
 * @param startsAt from when
 * @param endsAt up to when
 * @param reason why
 * @param notice how long before the beginning it was said, zero where it came late
 */
public record ClosureView(
        Id<ClosureNotice> id,
        long version,
        UUID place,
        Instant startsAt,
        Instant endsAt,
        String reason,
        Duration notice) {}
