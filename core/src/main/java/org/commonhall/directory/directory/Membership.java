package org.commonhall.directory.directory;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A person belongs to an organization from one day to another (任职, 成员). Ended, never deleted.
 *
 * @param id the identity
 * @param version the version
 * @param person the person
 * @param organization the organization
 * @param kind as what
 * @param title what the person does there, absent if nothing special
 * @param startsOn the first day
 * @param endsOn the first day it no longer holds, absent while it lasts
 */
@Index({"person", "startsOn"})
@Index({"organization", "startsOn"})
public record Membership(
        Id<Membership> id,
        long version,
        @Subject Id<Person> person,
        Id<Organization> organization,
        Kind kind,
        @Personal("contact") @Size(max = 100) @Nullable String title,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {
    /** How it is stored. */
    public static final RecordType<Membership> TYPE = RecordType.of(MethodHandles.lookup(), Membership.class);
    /** The person. */
    public static final Attribute<Membership, Id<Person>> PERSON = TYPE.attribute("person", Membership::person);
    /** The organization. */
    public static final Attribute<Membership, Id<Organization>> ORGANIZATION =
            TYPE.attribute("organization", Membership::organization);
    /** The first day. */
    public static final Attribute<Membership, LocalDate> STARTS_ON = TYPE.attribute("startsOn", Membership::startsOn);
    /** The first day it no longer holds. */
    public static final Attribute<Membership, LocalDate> ENDS_ON = TYPE.attribute("endsOn", Membership::endsOn);

    /** As what a person belongs to an organization. */
    public enum Kind {
        /** Works there (雇员). */
        EMPLOYEE,
        /** Works for it without being employed, such as a rider for a platform (外部从业者). */
        CONTRACTOR,
        /** Is a member (成员). */
        MEMBER
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
