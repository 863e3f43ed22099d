package org.commonhall.trace;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Inner;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * One record led to another (关联): stored by the command that makes the later one, and never changed.
 *
 * @param id the identity
 * @param version the version
 * @param earlier the record that came first
 * @param earlierKind its kind, as its table is called
 * @param later the record that followed from it
 * @param laterKind its kind, as its table is called
 * @param relation how one led to the other
 * @param person whose way it is, absent where it is nobody's
 * @param at when
 */
@Inner
@Unique(
        name = "both",
        of = {"earlier", "later", "relation"})
@Index("later")
@Index("person")
public record TraceLink(
        Id<TraceLink> id,
        long version,
        UUID earlier,
        @Size(max = 40) String earlierKind,
        UUID later,
        @Size(max = 40) String laterKind,
        TraceRelation relation,
        @Subject @Nullable Id<Person> person,
        Instant at) {
    /** How it is stored. */
    public static final RecordType<TraceLink> TYPE = RecordType.of(MethodHandles.lookup(), TraceLink.class);

    static final Attribute<TraceLink, UUID> EARLIER = TYPE.attribute("earlier", TraceLink::earlier);
    static final Attribute<TraceLink, UUID> LATER = TYPE.attribute("later", TraceLink::later);
}
