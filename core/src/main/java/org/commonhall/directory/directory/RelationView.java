package org.commonhall.directory.directory;

import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Names;
import org.jspecify.annotations.Nullable;

/**
 * What one organization is to another, as everybody may see it.
 *
 * @param id the relation
 * @param version the version, to be given as seen with {@link EndRelation}
 * @param organization the organization that is spoken of
 * @param organizationName its name
 * @param kind what it is to the other
 * @param other the other
 * @param otherName its name
 * @param startsOn the first day
 * @param endsOn the first day it no longer holds, absent while it lasts
 */
public record RelationView(
        Id<OrganizationRelation> id,
        long version,
        Id<Organization> organization,
        @Nullable Name organizationName,
        OrganizationRelation.Kind kind,
        Id<Organization> other,
        @Nullable Name otherName,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    static RelationView of(OrganizationRelation relation, Names names) {
        return new RelationView(
                relation.id(),
                relation.version(),
                relation.organization(),
                names.of(Organization.TYPE, relation.organization()),
                relation.kind(),
                relation.other(),
                names.of(Organization.TYPE, relation.other()),
                relation.startsOn(),
                relation.endsOn());
    }
}
