package org.commonhall.directory.directory;

import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import java.util.Set;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * What one organization is to another from one day to another (隶属, 领导). Ended, never deleted.
 *
 * @param id the identity
 * @param version the version
 * @param organization the one that is spoken of
 * @param kind what it is to the other
 * @param other the other
 * @param startsOn the first day
 * @param endsOn the first day it no longer holds, absent while it lasts
 * @param parent true while the organization's place in the tree of scopes is this one, else absent
 */
@Unique(
        name = "parent",
        of = {"organization", "parent"})
@Index({"organization", "startsOn"})
@Index({"other", "startsOn"})
public record OrganizationRelation(
        Id<OrganizationRelation> id,
        long version,
        Id<Organization> organization,
        Kind kind,
        Id<Organization> other,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Boolean parent) {
    /** How it is stored. */
    public static final RecordType<OrganizationRelation> TYPE =
            RecordType.of(MethodHandles.lookup(), OrganizationRelation.class);
    /** The one that is spoken of. */
    public static final Attribute<OrganizationRelation, Id<Organization>> ORGANIZATION =
            TYPE.attribute("organization", OrganizationRelation::organization);
    /** What it is to the other. */
    public static final Attribute<OrganizationRelation, Kind> KIND = TYPE.attribute("kind", OrganizationRelation::kind);
    /** The other. */
    public static final Attribute<OrganizationRelation, Id<Organization>> OTHER =
            TYPE.attribute("other", OrganizationRelation::other);
    /** The first day. */
    public static final Attribute<OrganizationRelation, LocalDate> STARTS_ON =
            TYPE.attribute("startsOn", OrganizationRelation::startsOn);
    /** True while it is a step of the tree of scopes. */
    public static final Attribute<OrganizationRelation, Boolean> PARENT =
            TYPE.attribute("parent", OrganizationRelation::parent);
    /** The first day it no longer holds. */
    public static final Attribute<OrganizationRelation, LocalDate> ENDS_ON =
            TYPE.attribute("endsOn", OrganizationRelation::endsOn);

    /**
     * Holds for what either of two organizations is to the other on a day.
     *
     * @param one the one
     * @param other the other
     * @param kinds what it may be
     * @param day the day
     * @return the condition
     */
    public static Condition<OrganizationRelation> between(
            Id<Organization> one, Id<Organization> other, Set<Kind> kinds, LocalDate day) {
        return ORGANIZATION
                .is(one)
                .and(OTHER.is(other))
                .or(ORGANIZATION.is(other).and(OTHER.is(one)))
                .and(KIND.in(kinds))
                .and(Period.on(day, STARTS_ON, ENDS_ON));
    }

    /** What an organization can be to another. */
    public enum Kind {
        /** Belongs to it; rights on the other hold here as well. */
        PART_OF,
        /** Leads it. */
        LEADS,
        /** Was founded by it. */
        FOUNDED_BY,
        /** Works with it. */
        AFFILIATED
    }

    /**
     * Makes an organization part of another, without an end.
     *
     * @param id the identity
     * @param organization the part
     * @param whole what it is part of
     * @param startsOn the first day
     * @return the relation, not stored yet
     */
    public static OrganizationRelation partOf(
            Id<OrganizationRelation> id, Id<Organization> organization, Id<Organization> whole, LocalDate startsOn) {
        return new OrganizationRelation(id, 0, organization, Kind.PART_OF, whole, startsOn, null, true);
    }
}
