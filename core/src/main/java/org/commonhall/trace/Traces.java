package org.commonhall.trace;

import com.google.common.collect.ImmutableList;
import java.util.UUID;
import java.util.function.Supplier;
import org.commonhall.Actor;
import org.commonhall.NotFound;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.JournalEntry;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Directory;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;

/** Where records came from and what they led to (来龙去脉), across all capabilities. Thread-safe. */
public final class Traces {
    /** What the hall knows of it. */
    public static final Capability<Traces> CAPABILITY = Capability.of("trace", Traces.class)
            .records(TraceLink.TYPE)
            .needs(Directory.CAPABILITY)
            .rights(TraceRights.class)
            .make(parts -> new Traces(parts.corridor(), parts.offered(TraceSource.class)));

    private final Corridor corridor;
    private final Supplier<ImmutableList<TraceSource>> sources;

    Traces(Corridor corridor, Supplier<ImmutableList<TraceSource>> sources) {
        this.corridor = corridor;
        this.sources = sources;
    }

    /**
     * Walks from a record both ways, at most eight steps and sixty records. Costs a statement for the kind of the record,
     * one a depth and one a kind, and the actor's rights.
     *
     * @param by anybody
     * @param anyRecord the record
     * @return the trace, cut to what the actor may see
     * @throws NotFound with {@code record.missing} if the actor may see no step of it
     */
    public TraceView of(Actor by, UUID anyRecord) {
        return corridor.read(by, reading -> {
            reading.authorise(TraceRights.READ, false);
            TraceView view = new TraceWalk(reading, sources.get()).from(anyRecord, kind(reading, anyRecord));
            if (view.steps().stream().allMatch(step -> step.at() == null)) {
                throw new NotFound("record.missing", TraceLink.TYPE);
            }
            return view;
        });
    }

    /** The kind of a record, as the journal or a link knows it. */
    private static RecordType<?> kind(Reading reading, UUID record) {
        return reading
                .select(Query.of(TraceLink.TYPE)
                        .where(TraceLink.EARLIER.is(record).or(TraceLink.LATER.is(record)))
                        .limit(1))
                .stream()
                .map(link -> link.earlier().equals(record) ? link.earlierKind() : link.laterKind())
                .findFirst()
                .or(() -> reading.select(JournalEntry.first(record)).stream()
                        .map(JournalEntry::subjectKind)
                        .findFirst())
                .flatMap(table -> reading.schema().types().stream()
                        .filter(type -> type.table().equals(table))
                        .<RecordType<?>>map(type -> type)
                        .findFirst())
                .orElseThrow(() -> new NotFound("record.missing", TraceLink.TYPE));
    }
}
