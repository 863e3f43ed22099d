package org.commonhall.credential;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commonhall.Explanation;
import org.commonhall.Name;
import org.commonhall.corridor.Reading;
import org.commonhall.storage.RecordType;
import org.commonhall.trace.TraceSource;
import org.commonhall.trace.TraceSources;

/** Shows credentials to their holders and the staff of their issuers, and badges to everybody, without whose they are. */
final class CredentialTrace implements TraceSource {
    private final CredentialPolicy policy;

    CredentialTrace(CredentialPolicy policy) {
        this.policy = policy;
    }

    @Override
    public ImmutableSet<RecordType<?>> kinds() {
        return ImmutableSet.of(Credential.TYPE, Qualification.TYPE);
    }

    @Override
    public Map<UUID, Shown> shown(Reading reading, RecordType<?> kind, Set<UUID> ids) {
        LocalDate today = reading.today();
        return kind.equals(Credential.TYPE)
                ? TraceSources.all(
                        reading,
                        Credential.TYPE,
                        ids,
                        credential -> Shown.of(
                                        CredentialReads.seen(reading, credential),
                                        credential.title(),
                                        credential.statusOn(today).said(),
                                        start(reading, credential.issuedOn()))
                                .of(credential.holder()))
                : TraceSources.all(reading, Qualification.TYPE, ids, one -> shown(reading, one));
    }

    private Shown shown(Reading reading, Qualification one) {
        BadgeRule badge = policy.badges().byCode().get(one.code());
        boolean seen = one.kind() == QualificationKind.BADGE
                || reading.allows(
                        CredentialRights.READ,
                        reading.by().is(one.person().value()),
                        one.issuer().value());
        return new Shown(
                seen ? Sight.OPEN : Sight.HIDDEN,
                badge == null ? new Name(one.code(), one.code()) : badge.title(),
                Explanation.of(one.kind()),
                start(reading, one.startsOn()),
                one.person(),
                null);
    }

    private static Instant start(Reading reading, LocalDate day) {
        return day.atStartOfDay(reading.hallZone()).toInstant();
    }
}
