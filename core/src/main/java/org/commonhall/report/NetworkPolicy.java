package org.commonhall.report;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.OrganizationKinds;
import org.commonhall.directory.directory.OrganizationRelation;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/**
 * Which kinds of organizations make which network (四类网络): buildings, residents' areas, the region, new employment groups. An
 * organization belongs to the network of the one it is affiliated with or led by on the day, and else to that of its own kind.
 * Immutable and thread-safe.
 *
 * @param byKind the code of the network by the code of a kind of organization
 */
public record NetworkPolicy(ImmutableMap<String, String> byKind) {

    /**
     * Gives the four networks of a street.
     *
     * @return {@code building}, {@code residents}, {@code region} and {@code new_employment}
     */
    public static NetworkPolicy standard() {
        ImmutableMap.Builder<String, String> kinds = ImmutableMap.builder();
        for (String kind : ImmutableSet.of(
                OrganizationKinds.BUILDING_PARTY_COMMITTEE,
                OrganizationKinds.BUILDING_COMMITTEE,
                OrganizationKinds.PROPERTY_MANAGER,
                OrganizationKinds.COMPANY)) {
            kinds.put(kind, "building");
        }
        for (String kind : ImmutableSet.of(
                OrganizationKinds.RESIDENTS_COMMITTEE,
                OrganizationKinds.OWNERS_COMMITTEE,
                OrganizationKinds.OWNERS_ASSEMBLY)) {
            kinds.put(kind, "residents");
        }
        for (String kind : ImmutableSet.of(
                OrganizationKinds.STREET_OFFICE,
                OrganizationKinds.STREET_PARTY_COMMITTEE,
                OrganizationKinds.PUBLIC_INSTITUTION,
                OrganizationKinds.SCHOOL,
                OrganizationKinds.HOSPITAL,
                OrganizationKinds.GOVERNMENT_TEAM)) {
            kinds.put(kind, "region");
        }
        for (String kind : ImmutableSet.of(OrganizationKinds.DELIVERY_PLATFORM, OrganizationKinds.DELIVERY_STATION)) {
            kinds.put(kind, "new_employment");
        }
        return new NetworkPolicy(kinds.buildOrThrow());
    }

    /** The networks of organizations on each day: two statements, and one more where one is affiliated. */
    Lookup of(Reading reading, Set<Id<Organization>> organizations) {
        Map<Id<OrganizationRelation>, OrganizationRelation> relations = new HashMap<>();
        if (!organizations.isEmpty()) {
            reading.select(Query.of(OrganizationRelation.TYPE)
                            .where(OrganizationRelation.ORGANIZATION
                                    .in(organizations)
                                    .and(OrganizationRelation.KIND.is(OrganizationRelation.Kind.AFFILIATED))
                                    .or(OrganizationRelation.OTHER
                                            .in(organizations)
                                            .and(OrganizationRelation.KIND.is(OrganizationRelation.Kind.LEADS)))))
                    .forEach(one -> relations.put(one.id(), one));
        }
        Set<Id<Organization>> all = relations.values().stream()
                .flatMap(one -> Stream.of(one.organization(), one.other()))
                .collect(Collectors.toSet());
        all.addAll(organizations);
        Map<Id<Organization>, Organization> known = reading.findAll(Organization.TYPE, all);
        return (organization, day) -> relations.values().stream()
                .filter(one -> !one.startsOn().isAfter(day) && (one.endsOn() == null || day.isBefore(one.endsOn())))
                .filter(one -> (one.kind() == OrganizationRelation.Kind.AFFILIATED ? one.organization() : one.other())
                        .equals(organization))
                .map(one -> one.kind() == OrganizationRelation.Kind.AFFILIATED ? one.other() : one.organization())
                .map(above -> network(known.get(above)))
                .filter(network -> !network.isEmpty())
                .sorted()
                .findFirst()
                .orElseGet(() -> network(known.get(organization)));
    }

    private String network(@Nullable Organization organization) {
        return organization == null ? "" : byKind.getOrDefault(organization.kind(), "");
    }

    /** Finds the network of an organization on a day, empty for none. */
    interface Lookup {
        String network(Id<Organization> organization, LocalDate day);
    }
}
