package org.commonhall.credential;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a hall says of its credentials.
 *
 * @param badges the badges that can be given
 * @param remindDays how many days before its end a holder is reminded of it, each above zero
 */
public record CredentialPolicy(BadgeRules badges, ImmutableList<Integer> remindDays) {

    /**
     * The badges of the library, reminders 60 and 14 days before.
     *
     * @return the policy
     */
    public static CredentialPolicy neutral() {
        return new CredentialPolicy(BadgeRules.standard(), ImmutableList.of(60, 14));
    }

    /**
     * Puts other badges beside those of the library.
     *
     * @param own the host's own; of a code in both, these hold
     * @return the copy
     */
    public CredentialPolicy with(BadgeRules own) {
        return new CredentialPolicy(badges.plus(own), remindDays);
    }

    /** The next thing the clock does after a moment: a reminder, or the end; absent if there is no end. */
    @Nullable Instant nextAfter(@Nullable LocalDate endsOn, Instant now, ZoneId zone) {
        if (endsOn == null) {
            return null;
        }
        return Stream.concat(remindDays.stream().map(endsOn::minusDays), Stream.of(endsOn))
                .map(day -> day.atStartOfDay(zone).toInstant())
                .filter(at -> at.isAfter(now))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
