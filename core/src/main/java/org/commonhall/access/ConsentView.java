package org.commonhall.access;

import java.time.Instant;
import java.util.UUID;
import org.commonhall.Id;
import org.jspecify.annotations.Nullable;

/**
 * What a person has agreed to, as the person and registrars see it.
 *
 * @param id the identity, for {@link WithdrawConsent}
 * @param version the version, for {@link org.commonhall.Call#seen(long)}
 * @param person the person who agreed
 * @param purpose the code of the purpose
 * @param textVersion which wording the person read
 * @param givenAt when it was given
 * @param withdrawnAt when it was withdrawn or replaced, null while it is in force
 */
public record ConsentView(
        Id<Consent> id,
        long version,
        UUID person,
        String purpose,
        String textVersion,
        Instant givenAt,
        @Nullable Instant withdrawnAt) {

    static ConsentView of(Consent consent) {
        return new ConsentView(
                consent.id(),
                consent.version(),
                consent.person(),
                consent.purpose(),
                consent.textVersion(),
                consent.givenAt(),
                consent.withdrawnAt());
    }

    /**
     * Tells whether the consent is in force.
     *
     * @return false once it is withdrawn or replaced
     */
    public boolean live() {
        return withdrawnAt == null;
    }
}
