package org.commonhall.governance.chain;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.NotFound;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Scopes;
import org.commonhall.corridor.SubjectRights;
import org.commonhall.directory.directory.Organization;
import org.commonhall.governance.meeting.AgendaItem;
import org.commonhall.governance.meeting.Meeting;
import org.commonhall.request.request.AnswerOutcome;
import org.commonhall.request.request.AnswerRequest;
import org.commonhall.request.request.PublishUpdate;
import org.commonhall.request.request.RequestAction;
import org.commonhall.request.request.Requester;
import org.commonhall.request.request.Requests;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/** What secretaries and those who answer do with a chain. */
final class ChainSteps {
    private static final ImmutableSet<AnswerOutcome> OUTCOMES =
            Sets.immutableEnumSet(AnswerOutcome.RESOLVED, AnswerOutcome.PARTLY, AnswerOutcome.EXPLAINED);

    private final Corridor corridor;
    private final Requests requests;

    ChainSteps(Corridor corridor, Requests requests) {
        this.corridor = corridor;
        this.requests = requests;
    }

    Receipt<Candidate> takeUp(Call by, TakeUp command) {
        return step(by, command, TakeUp::candidate, "chain.taken", (change, candidate) -> {
            // An actor who puts it on an agenda keeps that body's papers, and what the candidate is about.
            change.authorise(command.permission(), false, command.body().value());
            change.requireAny(false, places(candidate));
            AgendaItem item = change.get(AgendaItem.TYPE, new Id<AgendaItem>(command.item()));
            if (!change.get(Meeting.TYPE, item.meeting()).body().equals(command.body())) {
                throw new RuleViolation("chain.item.body");
            }
            Candidate next = candidate.taken(command.body(), change.now());
            add(change, candidate, LinkKind.ITEM, command.item(), candidate.id().value());
            return next;
        });
    }

    Receipt<Candidate> link(Call by, LinkRecord command) {
        return step(by, command, LinkRecord::candidate, "chain.linked", (change, candidate) -> {
            if (!command.kind().linkable()) {
                throw new RuleViolation("chain.link.kind");
            }
            Candidate next = candidate.linked(change.now());
            UUID origin = command.origin();
            if (origin != null
                    && links(change, Set.of(candidate.id())).stream()
                            .noneMatch(link -> link.record().equals(origin))) {
                throw new RuleViolation("chain.link.origin");
            }
            requireRecord(change, command);
            add(change, candidate, command.kind(), command.record(), origin);
            return next;
        });
    }

    // The host keeps its own record of a resolution without a ballot, so it cannot be looked up.
    private static void requireRecord(Change change, LinkRecord command) {
        RecordType<?> kind = command.kind().type();
        SubjectRights.Known known = change.known(command.record()).orElse(null);
        if (known == null && kind != null) {
            throw new NotFound("record.missing", kind);
        }
        if (known != null && known.kind() != kind) {
            throw new RuleViolation("chain.link.kind");
        }
        if (known != null) {
            // A chain shows what hangs on it, so that nobody hangs up what others keep.
            change.requireAny(command.permission(), false, known.scopes());
        }
    }

    Receipt<Candidate> dismiss(Call by, DismissCandidate command) {
        return step(
                by,
                command,
                DismissCandidate::candidate,
                "chain.dismissed",
                (change, candidate) -> candidate.dismissed(command.reason(), change.now()));
    }

    Receipt<Candidate> answer(Call by, AnswerRequesters command) {
        corridor.require(command);
        if (!OUTCOMES.contains(command.outcome())) {
            throw new RuleViolation("chain.outcome");
        }
        Map<Id<ServiceRequest>, ServiceRequest> handled =
                corridor.read(InvalidInput.present("by", by).actor(), reading -> {
                    Candidate candidate = reading.get(Candidate.TYPE, command.candidate());
                    reading.requireAny(command.permission(), false, scopes(candidate));
                    requireSeen(by, candidate);
                    if (candidate.status() == CandidateStatus.ANSWERED && by.key() != null) {
                        return Map.<Id<ServiceRequest>, ServiceRequest>of();
                    }
                    candidate.answered(reading.now());
                    return roots(reading, candidate);
                });
        // Each request is a command of its own with a key of its own, so that a repeat after a failure tells nobody
        // twice.
        handled.values().forEach(request -> tell(by, command, request));
        return step(by, command, AnswerRequesters::candidate, "chain.answered", (change, candidate) -> {
            Candidate next = candidate.answered(change.now());
            Map<Id<ServiceRequest>, ServiceRequest> roots = roots(change, candidate);
            List<ChainLink> answers = new ArrayList<>();
            for (Requester requester : everybody(change, roots.keySet())) {
                answers.add(link(
                        change,
                        candidate,
                        LinkKind.ANSWER,
                        requester.id().value(),
                        requester.request().value(),
                        command.outcome().name()));
            }
            change.insertAll(ChainLink.TYPE, answers);
            return next;
        });
    }

    // Each request is answered in a transaction of its own, so that it is asked before the first of them.
    private static void requireSeen(Call by, Candidate candidate) {
        if (by.seen() != null && by.seen() != candidate.version()) {
            throw new Conflict("record.stale", null, Candidate.TYPE);
        }
    }

    private void tell(Call by, AnswerRequesters command, ServiceRequest request) {
        UUID once = UUID.nameUUIDFromBytes(
                ("chain " + command.candidate() + " " + request.id()).getBytes(StandardCharsets.UTF_8));
        if (RequestAction.ANSWER.from().contains(request.status())) {
            requests.answer(
                    by.actor().once(once),
                    AnswerRequest.of(request.id(), command.outcome(), command.text())
                            .open(command.open())
                            .build());
        } else if (RequestAction.UPDATE.from().contains(request.status())) {
            requests.update(by.actor().once(once), new PublishUpdate(request.id(), command.text(), command.open()));
        }
    }

    private <C extends Command> Receipt<Candidate> step(
            Call by,
            C command,
            Function<C, Id<Candidate>> which,
            String event,
            BiFunction<Change, Candidate, Candidate> rule) {
        return corridor.run(by, command, event, Candidate.TYPE, change -> {
            Candidate candidate = change.lockSubject(Candidate.TYPE, which.apply(command));
            if (!(command instanceof TakeUp)) {
                change.requireAny(false, scopes(candidate));
            }
            return change.update(Candidate.TYPE, rule.apply(change, candidate));
        });
    }

    /** The requests of a chain that are worked on, merged ones by the one they are handled with. */
    static Map<Id<ServiceRequest>, ServiceRequest> roots(Reading reading, Candidate candidate) {
        Set<Id<ServiceRequest>> ids = new HashSet<>();
        links(reading, Set.of(candidate.id())).stream()
                .filter(link -> link.kind() == LinkKind.REQUEST)
                .forEach(link -> ids.add(new Id<>(link.record())));
        Map<Id<ServiceRequest>, ServiceRequest> found = reading.findAll(ServiceRequest.TYPE, ids);
        Set<Id<ServiceRequest>> roots = new HashSet<>();
        found.values().forEach(one -> roots.add(one.mergeRoot() == null ? one.id() : one.mergeRoot()));
        return Maps.newLinkedHashMap(reading.findAll(ServiceRequest.TYPE, roots));
    }

    /** Everybody who asked, those of merged requests included. */
    static List<Requester> everybody(Reading reading, Collection<Id<ServiceRequest>> roots) {
        Set<Id<ServiceRequest>> all = new HashSet<>(roots);
        reading.select(Query.of(ServiceRequest.TYPE).where(ServiceRequest.MERGE_ROOT.in(roots)))
                .forEach(merged -> all.add(merged.id()));
        return reading.select(Query.of(Requester.TYPE).where(Requester.REQUEST.in(all)));
    }

    static List<ChainLink> links(Reading reading, Set<Id<Candidate>> candidates) {
        return reading.select(Query.of(ChainLink.TYPE).where(ChainLink.CANDIDATE.in(candidates)));
    }

    static Candidate latest(Reading reading, String key) {
        return reading.select(Query.of(Candidate.TYPE).where(Candidate.CAUSE_KEY.is(key))).stream()
                .max(Comparator.comparing(Candidate::createdAt))
                .orElseThrow(() -> new NotFound("record.missing", Candidate.TYPE));
    }

    static ChainLink link(
            Change change,
            Candidate candidate,
            LinkKind kind,
            UUID record,
            @Nullable UUID origin,
            @Nullable String outcome) {
        return new ChainLink(change.newId(), 0, candidate.id(), kind, record, origin, outcome, change.now());
    }

    static UUID[] scopes(Candidate candidate) {
        return scopes(candidate, Optional.ofNullable(candidate.body()));
    }

    /** Where the causes of a candidate lie, whoever has taken it up. */
    private static UUID[] places(Candidate candidate) {
        return scopes(candidate, Optional.empty());
    }

    private static UUID[] scopes(Candidate candidate, Optional<Id<Organization>> body) {
        ImmutableSet.Builder<UUID> scopes = ImmutableSet.builder();
        body.ifPresent(whose -> scopes.add(whose.value()));
        if (candidate.building() != null) {
            scopes.add(candidate.building().value());
        }
        if (candidate.leadUnit() != null) {
            scopes.add(candidate.leadUnit().value());
        }
        UUID[] all = scopes.build().toArray(UUID[]::new);
        return all.length == 0 ? new UUID[] {Scopes.DISTRICT} : all;
    }

    private static void add(Change change, Candidate candidate, LinkKind kind, UUID record, @Nullable UUID origin) {
        change.insert(ChainLink.TYPE, link(change, candidate, kind, record, origin, null));
    }
}
