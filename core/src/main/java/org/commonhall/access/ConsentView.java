package org.commonhall.access;

import java.time.Instant;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
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
 * @param representative who agreed for somebody who cannot, null where the person did
 * @param proof what shows that the representative may, null where the person agreed
 */
public record ConsentView(
        Id<Consent> id,
        long version,
        UUID person,
        String purpose,
        String textVersion,
        Instant givenAt,
        @Nullable Instant withdrawnAt,
        @Personal("consent") @Nullable String representative,
        @Personal("consent") @Nullable String proof) {

    static ConsentView of(Consent consent) {
        return new ConsentView(
                consent.id(),
                consent.version(),
                consent.person(),
                consent.purpose(),
                consent.textVersion(),
                consent.givenAt(),
                consent.withdrawnAt(),
                consent.representative(),
                consent.proof());
    }

    /**
     * Tells whether the consent is in force.
     *
     * @return false once it is withdrawn or replaced
     */
    public boolean live() {
        return withdrawnAt == null;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
