package org.commonhall.request.request;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Inner;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What requesters, or everybody, are told (公开进展与答复): part of the request, never changed.
 *
 * @param id the identity
 * @param version the version
 * @param request the request
 * @param kind what kind of word it is
 * @param open whether everybody may read it where the request is public; else its requesters and staff only
 * @param text the words
 * @param at when
 * @param author who wrote it, never shown to the public
 */
@Inner
@Index({"request", "at"})
public record RequestUpdate(
        Id<RequestUpdate> id,
        long version,
        @Subject Id<ServiceRequest> request,
        UpdateKind kind,
        boolean open,
        @Personal("request") @Size(max = 4000) String text,
        Instant at,
        @Nullable Id<Person> author) {
    /** How it is stored. */
    public static final RecordType<RequestUpdate> TYPE = RecordType.of(MethodHandles.lookup(), RequestUpdate.class);
    /** The request. */
    public static final Attribute<RequestUpdate, Id<ServiceRequest>> REQUEST =
            TYPE.attribute("request", RequestUpdate::request);
    /** When. */
    public static final Attribute<RequestUpdate, Instant> AT = TYPE.attribute("at", RequestUpdate::at);

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
