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
 * What staff tell each other (内部备注), or a requester tells the staff: never shown to the public.
 *
 * @param id the identity
 * @param version the version
 * @param request the request
 * @param text the words
 * @param at when
 * @param author who wrote it, absent for visitors
 * @param requester which requester said it to the staff and sees it, absent for a note among staff
 */
@Inner
@Index({"request", "at"})
@Index("author")
@Index("requester")
public record RequestNote(
        Id<RequestNote> id,
        long version,
        @Subject(shown = false) Id<ServiceRequest> request,
        @Personal("request") @Size(max = 4000) String text,
        Instant at,
        @Subject @Nullable Id<Person> author,
        @Subject @Nullable Id<Requester> requester) {
    /** How it is stored. */
    public static final RecordType<RequestNote> TYPE = RecordType.of(MethodHandles.lookup(), RequestNote.class);
    /** The request. */
    public static final Attribute<RequestNote, Id<ServiceRequest>> REQUEST =
            TYPE.attribute("request", RequestNote::request);
    /** When. */
    public static final Attribute<RequestNote, Instant> AT = TYPE.attribute("at", RequestNote::at);

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
