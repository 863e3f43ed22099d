package org.commonhall.directory.directory;

import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Names;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A membership as the registrar and the person may see it.
 *
 * @param id the membership
 * @param version the version, to be given as seen with {@link EndMembership}
 * @param person the person
 * @param personName the person's name, absent for readers who may not read of the person
 * @param organization the organization
 * @param organizationName its name
 * @param kind as what
 * @param title what the person does there, absent if nothing special
 * @param startsOn the first day
 * @param endsOn the first day it no longer holds, absent while it lasts
 */
public record MemberView(
        Id<Membership> id,
        long version,
        Id<Person> person,
        @Personal("contact") @Nullable String personName,
        Id<Organization> organization,
        @Nullable Name organizationName,
        Membership.Kind kind,
        @Nullable String title,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    static MemberView of(Membership membership, @Nullable String name, Names names) {
        return new MemberView(
                membership.id(),
                membership.version(),
                membership.person(),
                name,
                membership.organization(),
                names.of(Organization.TYPE, membership.organization()),
                membership.kind(),
                membership.title(),
                membership.startsOn(),
                membership.endsOn());
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
