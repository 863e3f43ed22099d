package org.commonhall.volunteering.sighting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Page;
import org.commonhall.PageRequest;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.request.catalogue.ServiceCategory;
import org.commonhall.request.inbox.Duplicate;
import org.commonhall.request.inbox.DuplicateQuery;
import org.commonhall.request.inbox.Inbox;
import org.commonhall.request.request.Matter;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.storage.Query;
import org.commonhall.volunteering.volunteer.Programme;
import org.jspecify.annotations.Nullable;

/** What people see of sightings. Thread-safe. */
public final class SightingReads {
    private final Corridor corridor;
    private final Inbox inbox;
    private final SightingPolicy policy;

    SightingReads(Corridor corridor, Inbox inbox, SightingPolicy policy) {
        this.corridor = corridor;
        this.inbox = inbox;
        this.policy = policy;
    }

    /**
     * Lists public requests that may be about what one is about to report, so that one joins one of them. Costs as much as
     * {@link Inbox#duplicates}.
     *
     * @param category the catalogue entry, null where it is not known
     * @param matter what was seen, and where
     * @return the likeliest first, each with its reasons
     */
    public ImmutableList<Duplicate> similar(@Nullable Id<ServiceCategory> category, Matter matter) {
        return inbox.duplicates(new DuplicateQuery(category, matter, policy.days(), policy.radius()));
    }

    /**
     * Lists what the actor has reported, the latest first, and what became of it. Costs two statements, and one for each
     * kind of name.
     *
     * @param by a person; a visitor has none
     * @param page which page
     * @return the page
     */
    public Page<SightingView> mine(Actor by, PageRequest page) {
        return corridor.read(by, reading -> {
            Id<Person> self = Person.idOrNull(by);
            return self == null
                    ? new Page<>(ImmutableList.of(), Optional.empty())
                    : views(
                            reading,
                            reading.page(
                                    Query.of(Sighting.TYPE)
                                            .where(Sighting.REPORTER.is(self))
                                            .orderBy(Sighting.SEEN_AT.descending()),
                                    page));
        });
    }

    /**
     * Lists the sightings of a programme, the latest first. Costs two statements beside those of the rights, and one for
     * each kind of name; that they were shown is journaled.
     *
     * @param by an organiser of the programme
     * @param programme which programme
     * @param page which page
     * @return the page
     */
    public Page<SightingView> of(Actor by, Id<Programme> programme, PageRequest page) {
        return corridor.read(by, reading -> {
            reading.authorise(SightingRights.READ, false, programme.value());
            Page<Sighting> found = reading.page(
                    Query.of(Sighting.TYPE)
                            .where(Sighting.PROGRAMME.is(programme))
                            .orderBy(Sighting.SEEN_AT.descending()),
                    page);
            reading.disclosed("sighting.read", Sighting.TYPE, found.items());
            return views(reading, found);
        });
    }

    private static Page<SightingView> views(Reading reading, Page<Sighting> found) {
        Map<Id<ServiceRequest>, ServiceRequest> requests = reading.findAll(
                ServiceRequest.TYPE,
                found.items().stream()
                        .map(Sighting::request)
                        .filter(Objects::nonNull)
                        .collect(ImmutableSet.toImmutableSet()));
        return Names.page(
                reading,
                found,
                (one, names) ->
                        SightingView.of(one, one.request() == null ? null : requests.get(one.request()), names));
    }
}
