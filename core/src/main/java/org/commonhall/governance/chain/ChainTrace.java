package org.commonhall.governance.chain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.governance.ballot.Ballot;
import org.commonhall.governance.meeting.AgendaItem;
import org.commonhall.governance.motion.Motion;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.trace.TraceRelation;
import org.commonhall.trace.TraceSource;
import org.commonhall.trace.TraceSources;
import org.jspecify.annotations.Nullable;

/** Shows candidates for an agenda, and leads along the links of their chains. */
final class ChainTrace implements TraceSource {
    /** What is a link of a chain, and shown in traces. */
    private static final ImmutableSet<RecordType<?>> LINKED =
            ImmutableSet.of(Candidate.TYPE, ServiceRequest.TYPE, AgendaItem.TYPE, Motion.TYPE, Ballot.TYPE);

    @Override
    public ImmutableSet<RecordType<?>> kinds() {
        return ImmutableSet.of(Candidate.TYPE);
    }

    @Override
    public Map<UUID, Shown> shown(Reading reading, RecordType<?> kind, Set<UUID> ids) {
        return TraceSources.all(
                reading,
                Candidate.TYPE,
                ids,
                candidate -> new Shown(
                        reading.allowsAny(ChainRights.READ, false, ChainSteps.scopes(candidate))
                                ? Sight.OPEN
                                : Sight.HIDDEN,
                        null,
                        candidate.status().said(),
                        candidate.createdAt(),
                        null,
                        null));
    }

    /** Two statements: the chains that the records are links of, and all of their links. */
    @Override
    public ImmutableList<Way> ways(Reading reading, RecordType<?> kind, Set<UUID> ids) {
        if (!LINKED.contains(kind)) {
            return ImmutableList.of();
        }
        Set<Id<Candidate>> chains = reading.select(Query.of(ChainLink.TYPE).where(ChainLink.RECORD.in(ids))).stream()
                .map(ChainLink::candidate)
                .collect(Collectors.toCollection(HashSet::new));
        if (kind.equals(Candidate.TYPE)) {
            ids.forEach(id -> chains.add(new Id<>(id)));
        }
        if (chains.isEmpty()) {
            return ImmutableList.of();
        }
        List<ChainLink> links = ChainSteps.links(reading, chains);
        return links.stream()
                .flatMap(link -> links.stream()
                        .filter(from -> follows(from, link))
                        .flatMap(from -> Stream.ofNullable(way(from, link))))
                .collect(ImmutableList.toImmutableList());
    }

    /** What a link says it follows from, and a candidate every request that it came of. */
    private static boolean follows(ChainLink from, ChainLink link) {
        return from.candidate().equals(link.candidate())
                && (from.record().equals(link.origin())
                        || (link.kind() == LinkKind.CANDIDATE && from.kind() == LinkKind.REQUEST));
    }

    private static @Nullable Way way(ChainLink from, ChainLink to) {
        RecordType<?> earlier = type(from.kind());
        RecordType<?> later = type(to.kind());
        return earlier == null || later == null
                ? null
                : new Way(from.record(), earlier, to.record(), later, TraceRelation.FOLLOWED_BY, null);
    }

    private static @Nullable RecordType<?> type(LinkKind kind) {
        return kind == LinkKind.CANDIDATE ? Candidate.TYPE : kind.type();
    }
}
