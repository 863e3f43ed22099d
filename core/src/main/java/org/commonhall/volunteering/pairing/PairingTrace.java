package org.commonhall.volunteering.pairing;

import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commonhall.Explanation;
import org.commonhall.corridor.Reading;
import org.commonhall.storage.RecordType;
import org.commonhall.trace.TraceSource;
import org.commonhall.trace.TraceSources;

/** How traces show pairings and contacts, which only those who are of them and staff see. */
final class PairingTrace implements TraceSource {

    @Override
    public ImmutableSet<RecordType<?>> kinds() {
        return ImmutableSet.of(Pairing.TYPE, PairContact.TYPE);
    }

    @Override
    public Map<UUID, Shown> shown(Reading reading, RecordType<?> kind, Set<UUID> ids) {
        return kind.equals(Pairing.TYPE)
                ? TraceSources.all(reading, Pairing.TYPE, ids, one -> shown(reading, one))
                : TraceSources.all(reading, PairContact.TYPE, ids, one -> shown(reading, one));
    }

    private static Shown shown(Reading reading, Pairing one) {
        return new Shown(
                sight(reading, one), null, Explanation.of(one.status()), one.proposedAt(), one.volunteer(), null);
    }

    private static Shown shown(Reading reading, PairContact one) {
        return new Shown(
                sight(reading, reading.get(Pairing.TYPE, one.pairing())),
                null,
                Explanation.of(one.medium()),
                one.at(),
                one.elder(),
                null);
    }

    private static Sight sight(Reading reading, Pairing one) {
        return reading.allows(
                        PairingRights.READ_HISTORY,
                        one.shownTo(reading.by()),
                        one.programme().value())
                ? Sight.OPEN
                : Sight.HIDDEN;
    }
}
