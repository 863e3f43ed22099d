package org.commonhall.governance.chain;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Due;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.DueWork;
import org.commonhall.corridor.Scopes;
import org.commonhall.request.request.ServiceRequest;

/** Makes one candidate of each cause, whoever ticks. */
final class ChainDueWork implements DueWork {
    private static final Actor CLOCK = Actor.system("chain clock");

    private final Corridor corridor;
    private final Causes causes;

    ChainDueWork(Corridor corridor, Causes causes) {
        this.corridor = corridor;
        this.causes = causes;
    }

    @Override
    public ImmutableList<Due> due(Instant now, int limit) {
        if (limit < 1) {
            return ImmutableList.of();
        }
        return corridor.read(
                CLOCK,
                reading -> causes.find(reading, limit).stream()
                        .map(cause -> new Due(
                                Due.CHAIN_CAUSE + " " + cause.key(),
                                UUID.nameUUIDFromBytes(cause.key().getBytes(StandardCharsets.UTF_8)),
                                cause.at()))
                        .collect(ImmutableList.toImmutableList()));
    }

    @Override
    public boolean settle(Due due, Instant now) {
        String key = due.kind().substring(Due.CHAIN_CAUSE.length() + 1);
        return corridor.settle(due.call(), new DetectCause(key), "chain.proposed", Candidate.TYPE, change -> {
            change.authorise(false, Scopes.DISTRICT);
            List<ServiceRequest> requests = causes.requests(change, key);
            if (requests.isEmpty()) {
                return ChainSteps.latest(change, key); // Somebody was faster, or it is no cause any more.
            }
            return propose(change, key, requests);
        });
    }

    private Candidate propose(Change change, String key, List<ServiceRequest> requests) {
        ServiceRequest first = requests.get(0);
        Cause alone = causes.cause(first);
        Candidate candidate = change.insert(
                Candidate.TYPE,
                new Candidate(
                        change.newId(),
                        0,
                        key,
                        true,
                        Causes.isRecurring(key) || alone == null ? Cause.RECURRING : alone,
                        CandidateStatus.PROPOSED,
                        first.category(),
                        first.building(),
                        first.leadUnit(),
                        null,
                        Causes.isRecurring(key) ? 0 : first.reopens(),
                        change.now(),
                        change.now(),
                        null));
        List<ChainLink> links = new ArrayList<>();
        for (ServiceRequest request : requests) {
            links.add(ChainSteps.link(
                    change, candidate, LinkKind.REQUEST, request.id().value(), null, null));
        }
        links.add(ChainSteps.link(
                change,
                candidate,
                LinkKind.CANDIDATE,
                candidate.id().value(),
                first.id().value(),
                null));
        change.insertAll(ChainLink.TYPE, links);
        return candidate;
    }
}
