package org.commonhall.credential;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Names;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A credential as its holder and the staff of its issuer see it.
 *
 * @param id the identity
 * @param version the version
 * @param kind what it proves
 * @param code the code of what it proves
 * @param number the number that was printed
 * @param title one line, in both languages
 * @param facts what was printed, line by line, in both languages
 * @param issuer who gave it
 * @param issuerName its name
 * @param holder whose it is
 * @param holderName the name that was printed, {@code -} once erased
 * @param badge the badge that came with it, or null
 * @param source what it was given for, or null
 * @param issuedOn the day of issue
 * @param endsOn the first day it no longer holds, or null
 * @param status where it stands today
 * @param endedOn the day it expired, was superseded or revoked, or null
 * @param supersededBy the number of the one in its place, or null
 * @param shown whether the public check shows the holder's name
 * @param reason why it was revoked, or null
 */
public record CredentialView(
        Id<Credential> id,
        long version,
        CredentialKind kind,
        String code,
        String number,
        Name title,
        ImmutableList<Name> facts,
        Id<Organization> issuer,
        @Nullable Name issuerName,
        Id<Person> holder,
        @Personal("credential") String holderName,
        @Nullable String badge,
        @Nullable UUID source,
        LocalDate issuedOn,
        @Nullable LocalDate endsOn,
        CredentialStatus status,
        @Nullable LocalDate endedOn,
        @Nullable String supersededBy,
        boolean shown,
        @Nullable String reason) {

    static CredentialView of(Credential credential, LocalDate today, Names names) {
        CredentialStatus status = credential.statusOn(today);
        return new CredentialView(
                credential.id(),
                credential.version(),
                credential.kind(),
                credential.code(),
                credential.number(),
                credential.named(),
                credential.lines(),
                credential.issuer(),
                names.of(Organization.TYPE, credential.issuer()),
                credential.holder(),
                credential.holderName(),
                credential.badge(),
                credential.source(),
                credential.issuedOn(),
                credential.endsOn(),
                status,
                status == CredentialStatus.EXPIRED ? credential.endsOn() : credential.endedOn(),
                credential.supersededBy(),
                credential.shown(),
                credential.reason());
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
