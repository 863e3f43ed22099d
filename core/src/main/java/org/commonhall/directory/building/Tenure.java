package org.commonhall.directory.building;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import java.util.Optional;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Somebody holds a unit from one day to another (权属, 租用). The holder is a person or an organization. Ended, never
 * deleted.
 *
 * @param id the identity
 * @param version the version
 * @param unit the unit
 * @param building the unit's building
 * @param kind as what it is held
 * @param person the holder, absent if an organization holds it
 * @param organization the holder, absent if a person holds it
 * @param numerator the co-owner's share above the line, absent if unknown or whole
 * @param denominator the co-owner's share below the line, absent with the numerator
 * @param startsOn the first day
 * @param endsOn the first day it is no longer held, absent while it lasts
 * @param correctedFor why it was corrected, absent if it never was
 */
@Index({"unit", "startsOn"})
@Index({"building", "startsOn"})
@Index({"person", "startsOn"})
@Index({"organization", "startsOn"})
public record Tenure(
        Id<Tenure> id,
        long version,
        Id<Unit> unit,
        Id<Building> building,
        Kind kind,
        @Subject @Nullable Id<Person> person,
        @Nullable Id<Organization> organization,
        @Nullable Long numerator,
        @Nullable Long denominator,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Personal("tenure") @Size(max = 400) @Nullable String correctedFor) {
    /** How it is stored. */
    public static final RecordType<Tenure> TYPE = RecordType.of(MethodHandles.lookup(), Tenure.class);
    /** The unit. */
    public static final Attribute<Tenure, Id<Unit>> UNIT = TYPE.attribute("unit", Tenure::unit);
    /** The unit's building. */
    public static final Attribute<Tenure, Id<Building>> BUILDING = TYPE.attribute("building", Tenure::building);
    /** As what it is held. */
    public static final Attribute<Tenure, Kind> KIND = TYPE.attribute("kind", Tenure::kind);
    /** The holder if a person. */
    public static final Attribute<Tenure, Id<Person>> PERSON = TYPE.attribute("person", Tenure::person);
    /** The holder if an organization. */
    public static final Attribute<Tenure, Id<Organization>> ORGANIZATION =
            TYPE.attribute("organization", Tenure::organization);
    /** The first day. */
    public static final Attribute<Tenure, LocalDate> STARTS_ON = TYPE.attribute("startsOn", Tenure::startsOn);
    /** The first day it is no longer held. */
    public static final Attribute<Tenure, LocalDate> ENDS_ON = TYPE.attribute("endsOn", Tenure::endsOn);

    /** As what a unit can be held. */
    public enum Kind {
        /** The one owner (业主). */
        OWNER,
        /** One of several owners (共有人). */
        CO_OWNER,
        /** The developer, not sold yet (建设单位未售). */
        DEVELOPER_UNSOLD,
        /** The developer, sold but not handed over yet (已售未交付). */
        SOLD_UNDELIVERED,
        /** Who rents it (租户). */
        TENANT;

        /**
         * Whether it is a title to the unit.
         *
         * @return false for tenants only
         */
        public boolean title() {
            return this != TENANT;
        }
    }

    /**
     * Who holds it.
     *
     * @return a person or an organization
     */
    public Holder holder() {
        return new Holder(person, organization);
    }

    /**
     * The co-owner's share.
     *
     * @return the fraction as it was given, empty if unknown or whole
     */
    public Optional<Share> share() {
        return numerator == null || denominator == null
                ? Optional.empty()
                : Optional.of(new Share(numerator, denominator));
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
