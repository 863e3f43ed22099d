package org.commonhall.directory.directory;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Page;
import org.commonhall.PageRequest;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Scopes;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** Reads organizations, what they are to each other, and their brands. */
final class OrganizationReads {
    private final Corridor corridor;

    OrganizationReads(Corridor corridor) {
        this.corridor = corridor;
    }

    OrganizationView organization(Actor by, Id<Organization> id) {
        return corridor.read(by, reading -> {
            reading.authorise(DirectoryRights.READ, false, id.value());
            return OrganizationView.of(reading.get(Organization.TYPE, id));
        });
    }

    Page<OrganizationView> organizations(Actor by, @Nullable String kind, PageRequest request) {
        return corridor.read(by, reading -> {
            reading.authorise(DirectoryRights.READ, false, Scopes.DISTRICT);
            Query<Organization> all = Query.of(Organization.TYPE);
            Query<Organization> query = kind == null ? all : all.where(Organization.KIND.is(kind));
            return reading.page(query.orderBy(Organization.NAME.ascending()), request)
                    .map(OrganizationView::of);
        });
    }

    ImmutableList<RelationView> relationsOf(Actor by, Id<Organization> id, LocalDate day) {
        return corridor.read(by, reading -> {
            reading.authorise(DirectoryRights.READ, false, id.value());
            return reading
                    .select(Query.of(OrganizationRelation.TYPE)
                            .where(OrganizationRelation.ORGANIZATION.is(id).or(OrganizationRelation.OTHER.is(id)))
                            .where(Period.on(day, OrganizationRelation.STARTS_ON, OrganizationRelation.ENDS_ON))
                            .orderBy(OrganizationRelation.STARTS_ON.ascending()))
                    .stream()
                    .collect(Names.listed(reading, RelationView::of));
        });
    }

    ImmutableList<BrandView> brandsOf(Actor by, Id<Organization> owner) {
        return corridor.read(by, reading -> {
            reading.authorise(DirectoryRights.READ, false, owner.value());
            return reading
                    .select(Query.of(Brand.TYPE).where(Brand.OWNER.is(owner)).orderBy(Brand.NAME.ascending()))
                    .stream()
                    .collect(Names.listed(reading, BrandView::of));
        });
    }
}
