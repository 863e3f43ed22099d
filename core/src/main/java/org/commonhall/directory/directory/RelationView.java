package org.commonhall.directory.directory;

import java.time.LocalDate;
import org.commonhall.Id;
import org.jspecify.annotations.Nullable;

/**
 * What one organization is to another, as everybody may see it.
 *
 * @param id the relation
 * @param version the version, to be given as seen with {@link EndRelation}
 * @param organization the organization that is spoken of
 * @param kind what it is to the other
 * @param other the other
 * @param startsOn the first day
 * @param endsOn the first day it no longer holds, absent while it lasts
 */
public record RelationView(
        Id<OrganizationRelation> id,
        long version,
        Id<Organization> organization,
        OrganizationRelation.Kind kind,
        Id<Organization> other,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    static RelationView of(OrganizationRelation relation) {
        return new RelationView(
                relation.id(),
                relation.version(),
                relation.organization(),
                relation.kind(),
                relation.other(),
                relation.startsOn(),
                relation.endsOn());
    }
}
