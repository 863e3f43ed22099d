package org.commonhall.governance.chain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.Page;
import org.commonhall.PageRequest;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.SubjectRights;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.Organization;
import org.commonhall.governance.followup.FollowUp;
import org.commonhall.publication.PublicNotice;
import org.commonhall.request.request.Requester;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.storage.Query;

/**
 * What people see of chains: staff see all of it, everybody else what is public and their own.
 * Names cost one statement more for each kind of which there are some. Thread-safe.
 */
public final class ChainReads {
    private final Corridor corridor;

    ChainReads(Corridor corridor) {
        this.corridor = corridor;
    }

    /**
     * Shows the chains that a record is a link of: a request, merged or not, a candidate, an item, a motion, a ballot, a notice,
     * an action, a requester. Costs at most 16 statements for any length.
     *
     * @param by anybody
     * @param anyLink the record
     * @return the chains, the oldest first, each cut to what the actor may see; at most 20
     * @throws NotFound with {@code record.missing} if it is no link that the actor may see
     */
    public ImmutableList<ChainView> of(Actor by, UUID anyLink) {
        return corridor.read(by, reading -> {
            Set<Id<Candidate>> ids = new HashSet<>();
            for (ChainLink link : reading.select(Query.of(ChainLink.TYPE)
                    .where(ChainLink.RECORD.in(records(reading, anyLink)))
                    .limit(20))) {
                ids.add(link.candidate());
            }
            if (ids.isEmpty()) {
                throw missing();
            }
            ChainParts parts = ChainParts.load(reading, ids);
            ImmutableList<ChainView> seen = reading.findAll(Candidate.TYPE, ids).values().stream()
                    .sorted(Comparator.comparing(Candidate::createdAt))
                    .map(candidate -> parts.view(reading, candidate))
                    .filter(view -> view.steps().stream().anyMatch(step -> ChainParts.stands(step, anyLink)))
                    .collect(ImmutableList.toImmutableList());
            if (seen.isEmpty()) {
                throw missing();
            }
            return seen;
        });
    }

    /**
     * Lists the candidates of a building in one state, the oldest first. Costs four statements, one more if the role is held
     * above.
     *
     * @param by staff of the building
     * @param building the building
     * @param status which state
     * @param page which page
     * @return the page
     */
    public Page<CandidateView> candidates(Actor by, Id<Building> building, CandidateStatus status, PageRequest page) {
        return corridor.read(by, reading -> {
            reading.authorise(ChainRights.READ, false, building.value());
            return views(
                    reading,
                    reading.page(
                            Query.of(Candidate.TYPE)
                                    .where(Candidate.BUILDING.is(building).and(Candidate.STATUS.is(status)))
                                    .orderBy(Candidate.CREATED_AT.ascending()),
                            page));
        });
    }

    /**
     * Lists the candidates that a body has taken up, the oldest first. Costs as many statements as {@link #candidates}.
     *
     * @param by staff of the body
     * @param body the body
     * @param status which state
     * @param page which page
     * @return the page
     */
    public Page<CandidateView> taken(Actor by, Id<Organization> body, CandidateStatus status, PageRequest page) {
        return corridor.read(by, reading -> {
            reading.authorise(ChainRights.READ, false, body.value());
            return views(
                    reading,
                    reading.page(
                            Query.of(Candidate.TYPE)
                                    .where(Candidate.BODY.is(body).and(Candidate.STATUS.is(status)))
                                    .orderBy(Candidate.CREATED_AT.ascending()),
                            page));
        });
    }

    private static Page<CandidateView> views(Reading reading, Page<Candidate> found) {
        Map<UUID, String> titles = ChainParts.titles(reading, found.items());
        return Names.page(
                reading,
                found,
                (one, names) -> CandidateView.of(one, titles.get(one.id().value()), names));
    }

    /** The record, and what it leads to where it is no link itself. */
    private static ImmutableSet<UUID> records(Reading reading, UUID any) {
        ImmutableSet.Builder<UUID> records = ImmutableSet.builder();
        records.add(any);
        reading.find(FollowUp.TYPE, new Id<FollowUp>(any)).ifPresent(action -> records.add(action.subject()));
        reading.find(PublicNotice.TYPE, new Id<PublicNotice>(any)).ifPresent(notice -> records.add(notice.subject()));
        reading.find(ServiceRequest.TYPE, new Id<ServiceRequest>(any))
                .map(ServiceRequest::mergeRoot)
                .ifPresent(root -> records.add(root.value()));
        reading.find(Requester.TYPE, new Id<Requester>(any))
                .ifPresent(one -> records.add(one.request().value()));
        return records.build();
    }

    static Optional<SubjectRights.Known> known(Reading reading, UUID id) {
        return reading.find(Candidate.TYPE, new Id<Candidate>(id))
                .map(candidate -> new SubjectRights.Known(
                        Candidate.TYPE,
                        candidate.body() == null ? null : candidate.body().value(),
                        ImmutableList.copyOf(ChainSteps.scopes(candidate)),
                        reading.allowsAny(ChainRights.READ, false, ChainSteps.scopes(candidate))));
    }

    private static NotFound missing() {
        return new NotFound("record.missing", ChainLink.TYPE);
    }
}
