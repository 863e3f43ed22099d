package org.commonhall.directory.directory;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;

/**
 * By which account of the host a person signs in (登录身份): one at most of each issuer, and nobody else by the same one.
 *
 * @param id the identity
 * @param version the version
 * @param person the person
 * @param issuer what vouches for the person
 * @param subject what it calls the person
 */
@Unique(
        name = "subject",
        of = {"subject", "issuer"})
@Unique(
        name = "person",
        of = {"person", "issuer"})
public record IdentityLink(
        Id<IdentityLink> id,
        long version,
        @Subject(Subject.Erasure.DELETE) Id<Person> person,
        @Size(max = 200) String issuer,
        @Personal("sign-in") @Size(max = 200) String subject) {
    /** How it is stored. */
    public static final RecordType<IdentityLink> TYPE = RecordType.of(MethodHandles.lookup(), IdentityLink.class);
    /** The person. */
    public static final Attribute<IdentityLink, Id<Person>> PERSON = TYPE.attribute("person", IdentityLink::person);
    /** What vouches for the person. */
    public static final Attribute<IdentityLink, String> ISSUER = TYPE.attribute("issuer", IdentityLink::issuer);
    /** What it calls the person. */
    public static final Attribute<IdentityLink, String> SUBJECT = TYPE.attribute("subject", IdentityLink::subject);

    /**
     * Links a person to an account.
     *
     * @param id the identity
     * @param person the person
     * @param identity the account
     * @return the link, not stored yet
     */
    public static IdentityLink of(Id<IdentityLink> id, Id<Person> person, HostIdentity identity) {
        return new IdentityLink(id, 0, person, identity.issuer(), identity.subject());
    }

    HostIdentity identity() {
        return new HostIdentity(issuer, subject);
    }

    /** Without the subject. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
