package org.commonhall.directory.building;

import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.directory.directory.Organization;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * A building lies in an organization's territory (辖区) from one day to another: rights on the organization hold there.
 * Ended, never deleted.
 *
 * @param id the identity
 * @param version the version
 * @param building the building
 * @param organization the organization
 * @param startsOn the first day
 * @param endsOn the first day it no longer holds, absent while it lasts
 * @param parent true while this is the building's place in the tree of scopes, else absent
 */
@Unique(
        name = "parent",
        of = {"building", "parent"})
@Index({"building", "startsOn"})
@Index({"organization", "startsOn"})
public record Territory(
        Id<Territory> id,
        long version,
        Id<Building> building,
        Id<Organization> organization,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Boolean parent) {
    /** How it is stored. */
    public static final RecordType<Territory> TYPE = RecordType.of(MethodHandles.lookup(), Territory.class);
    /** The building. */
    public static final Attribute<Territory, Id<Building>> BUILDING = TYPE.attribute("building", Territory::building);
    /** The organization. */
    public static final Attribute<Territory, Id<Organization>> ORGANIZATION =
            TYPE.attribute("organization", Territory::organization);
    /** The first day. */
    public static final Attribute<Territory, LocalDate> STARTS_ON = TYPE.attribute("startsOn", Territory::startsOn);
    /** True while it is a step of the tree of scopes. */
    public static final Attribute<Territory, Boolean> PARENT = TYPE.attribute("parent", Territory::parent);
    /** The first day it no longer holds. */
    public static final Attribute<Territory, LocalDate> ENDS_ON = TYPE.attribute("endsOn", Territory::endsOn);
}
