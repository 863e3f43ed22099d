package org.commonhall.volunteering.shift;

import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.commonhall.Explanation;
import org.commonhall.corridor.Reading;
import org.commonhall.storage.RecordType;
import org.commonhall.trace.TraceSource;
import org.commonhall.trace.TraceSources;

/** How traces show shifts, which are nobody's, and sign-ups, which only the volunteer and staff see. */
final class ShiftTrace implements TraceSource {

    @Override
    public ImmutableSet<RecordType<?>> kinds() {
        return ImmutableSet.of(Shift.TYPE, SignUp.TYPE);
    }

    @Override
    public Map<UUID, Shown> shown(Reading reading, RecordType<?> kind, Set<UUID> ids) {
        return kind.equals(Shift.TYPE)
                ? TraceSources.all(
                        reading,
                        Shift.TYPE,
                        ids,
                        shift -> Shown.of(
                                true,
                                Objects.requireNonNullElse(shift.place(), "-"),
                                Explanation.of(shift.status()),
                                shift.startsAt()))
                : TraceSources.all(reading, SignUp.TYPE, ids, one -> shown(reading, one));
    }

    private static Shown shown(Reading reading, SignUp one) {
        boolean seen = reading.allows(
                ShiftRights.READ_TRACE,
                reading.by().is(one.person().value()),
                one.programme().value());
        return new Shown(
                seen ? Sight.OPEN : Sight.HIDDEN,
                null,
                Explanation.of(one.status()),
                one.createdAt(),
                one.person(),
                null);
    }
}
