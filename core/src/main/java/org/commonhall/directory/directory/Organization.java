package org.commonhall.directory.directory;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * An organization (单位, 组织): an office, a committee, a company. Its kind is data; it is a scope for roles.
 *
 * @param id the identity
 * @param version the version
 * @param kind a code of the hall's {@link OrganizationKinds}
 * @param name the name
 * @param nameEn the English name, absent if it has none
 * @param registration the number it is registered under (统一社会信用代码), absent if it has none
 * @param startsOn when it came into being, absent if unknown
 * @param endsOn the first day it is no more, absent while it lasts
 */
@Unique(name = "registration", of = "registration") @Index({"kind", "name"})
@Index("name")
public record Organization(
        Id<Organization> id,
        long version,
        @Size(max = 40) String kind,
        @Size(max = 200) String name,
        @Size(max = 200) @Nullable String nameEn,
        @Size(max = 40) @Nullable String registration,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {
    /** How it is stored. */
    public static final RecordType<Organization> TYPE = RecordType.of(MethodHandles.lookup(), Organization.class);
    /** The kind's code. */
    public static final Attribute<Organization, String> KIND = TYPE.attribute("kind", Organization::kind);
    /** The name. */
    public static final Attribute<Organization, String> NAME = TYPE.attribute("name", Organization::name);
    /** The first day it is no more. */
    public static final Attribute<Organization, LocalDate> ENDS_ON = TYPE.attribute("endsOn", Organization::endsOn);
    /** The number in the register. */
    public static final Attribute<Organization, String> REGISTRATION =
            TYPE.attribute("registration", Organization::registration);

    /**
     * Makes a state of an organization.
     *
     * @param id the identity
     * @param version the version
     * @param details what is known
     * @return the organization, not stored yet
     */
    public static Organization of(Id<Organization> id, long version, OrganizationDetails details) {
        return new Organization(
                id,
                version,
                details.kind(),
                details.name(),
                details.nameEn(),
                details.registration(),
                details.startsOn(),
                details.endsOn());
    }
}
