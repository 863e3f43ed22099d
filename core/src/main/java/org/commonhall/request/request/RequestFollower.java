package org.commonhall.request.request;

import java.lang.invoke.MethodHandles;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Inner;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;

/**
 * A person who follows a request, or has the same trouble (关注, 我也遇到).
 *
 * @param id the identity
 * @param version the version
 * @param request the request
 * @param person who
 * @param meToo whether the person has the same trouble
 * @param since from when on
 */
@Inner
@Unique(
        name = "person",
        of = {"request", "person"})
@Index("person")
public record RequestFollower(
        Id<RequestFollower> id,
        long version,
        Id<ServiceRequest> request,
        @Subject(Subject.Erasure.DELETE) Id<Person> person,
        boolean meToo,
        Instant since) {
    /** How it is stored. */
    public static final RecordType<RequestFollower> TYPE = RecordType.of(MethodHandles.lookup(), RequestFollower.class);
    /** The request. */
    public static final Attribute<RequestFollower, Id<ServiceRequest>> REQUEST =
            TYPE.attribute("request", RequestFollower::request);
    /** Who. */
    public static final Attribute<RequestFollower, Id<Person>> PERSON =
            TYPE.attribute("person", RequestFollower::person);
}
