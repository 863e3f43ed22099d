package org.commonhall.volunteering.shift;

import java.time.Instant;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A sign-up as the volunteer sees it.
 *
 * @param id the identity
 * @param version the version, for a command's {@code seen}
 * @param shift which shift
 * @param title the title of the programme
 * @param role the title of the role
 * @param startsAt when the shift begins
 * @param endsAt when it ends
 * @param place where
 * @param status where it stands
 * @param party how many places
 * @param reason why it ended
 * @param appeal what the volunteer says to a no-show
 * @param appealUntil until when one can appeal, null where one cannot
 */
public record SignUpView(
        Id<SignUp> id,
        long version,
        Id<Shift> shift,
        Name title,
        String role,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        SignUpStatus status,
        long party,
        @Personal("volunteer") @Nullable Explanation reason,
        @Personal("volunteer") @Nullable String appeal,
        @Nullable Instant appealUntil) {

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
