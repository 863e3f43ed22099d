package org.commonhall.request.request;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.UUID;
import org.commonhall.Bytes;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.SameSubject;
import org.commonhall.storage.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Who asks (诉求人), with what only they and those who need it may see. Stays with the request it came with when that is
 * merged, so that every requester keeps start, answer and visit.
 *
 * @param id the identity
 * @param version the version
 * @param request the request it came with
 * @param person the person of the directory, absent for people without an account
 * @param name how the requester wants to be called
 * @param phone where to call
 * @param email where to write
 * @param details what only the desk and the lead unit need to know
 * @param submittedBy the person who submitted it on the requester's behalf
 * @param consented whether the requester has agreed to that
 * @param anonymousToPublic whether the name is kept from the public
 * @param anonymousToHandler whether the name and contact are kept from the units that handle it, a separate choice
 * @param trackingHash SHA-256 of the tracking code, absent where none was given out
 * @param startedAt when this requester asked
 */
@Index("request")
@Index({"person", "startedAt"})
public record Requester(
        Id<Requester> id,
        long version,
        @SameSubject Id<ServiceRequest> request,
        @Subject @Nullable Id<Person> person,
        @Personal("contact") @Size(max = 100) @Nullable String name,
        @Personal("contact") @Size(max = 40) @Nullable String phone,
        @Personal("contact") @Size(max = 254) @Nullable String email,
        @Personal("request") @Size(max = 4000) @Nullable String details,
        @Nullable Id<Person> submittedBy,
        boolean consented,
        boolean anonymousToPublic,
        boolean anonymousToHandler,
        @Personal("request") @Size(max = 32) @Nullable Bytes trackingHash,
        Instant startedAt) {
    /** How it is stored. */
    public static final RecordType<Requester> TYPE = RecordType.of(MethodHandles.lookup(), Requester.class);
    /** The request it came with. */
    public static final Attribute<Requester, Id<ServiceRequest>> REQUEST =
            TYPE.attribute("request", Requester::request);
    /** The person of the directory. */
    public static final Attribute<Requester, Id<Person>> PERSON = TYPE.attribute("person", Requester::person);
    /** When this requester asked. */
    public static final Attribute<Requester, Instant> STARTED_AT = TYPE.attribute("startedAt", Requester::startedAt);

    /** Who asks: the person where one is known, else this very row. */
    UUID head() {
        return person == null ? id.value() : person.value();
    }

    Requester anonymous(ChangeAnonymity wish) {
        Boolean toPublic = wish.anonymousToPublic();
        Boolean toHandler = wish.anonymousToHandler();
        return new Requester(
                id,
                version,
                request,
                person,
                name,
                phone,
                email,
                details,
                submittedBy,
                consented,
                toPublic == null ? anonymousToPublic : toPublic,
                toHandler == null ? anonymousToHandler : toHandler,
                trackingHash,
                startedAt);
    }

    /** With the name that the directory knows, where the requester wrote none. */
    Requester named(@Nullable Person known) {
        return name != null || known == null
                ? this
                : new Requester(
                        id,
                        version,
                        request,
                        person,
                        known.name(),
                        phone,
                        email,
                        details,
                        submittedBy,
                        consented,
                        anonymousToPublic,
                        anonymousToHandler,
                        trackingHash,
                        startedAt);
    }

    Requester tracked(Bytes hash) {
        return new Requester(
                id,
                version,
                request,
                person,
                name,
                phone,
                email,
                details,
                submittedBy,
                consented,
                anonymousToPublic,
                anonymousToHandler,
                hash,
                startedAt);
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
