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
 * @param zone the zone whose days they are issued and end on
 * @param badges the badges that can be given
 * @param remindDays how many days before its end a holder is reminded of it, each above zero
 */
public record CredentialPolicy(ZoneId zone, BadgeRules badges, ImmutableList<Integer> remindDays) {

    /**
     * Days of Shanghai, the badges of the library, reminders 60 and 14 days before.
     *
     * @return the policy
     */
    public static CredentialPolicy neutral() {
        return new CredentialPolicy(ZoneId.of("Asia/Shanghai"), BadgeRules.standard(), ImmutableList.of(60, 14));
    }

    /**
     * Puts other badges beside those of the library.
     *
     * @param own the host's own; of a code in both, these hold
     * @return the copy
     */
    public CredentialPolicy with(BadgeRules own) {
        return new CredentialPolicy(zone, badges.plus(own), remindDays);
    }

    /**
     * Gives the date of a moment.
     *
     * @param now the moment
     * @return the date in the zone
     */
    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    /** The next thing the clock does after a moment: a reminder, or the end; absent if there is no end. */
    @Nullable Instant nextAfter(@Nullable LocalDate endsOn, Instant now) {
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
