package org.commonhall.storage.jdbc.testing;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;

/** What probes belong to. */
@Unique(name = "name", of = "name") public record ProbeOwner(
        Id<ProbeOwner> id, long version, @Size(max = 60) String name, long seats) {
    public static final RecordType<ProbeOwner> TYPE = RecordType.of(MethodHandles.lookup(), ProbeOwner.class);
    public static final Attribute<ProbeOwner, String> NAME = TYPE.attribute("name", ProbeOwner::name);
    public static final Attribute<ProbeOwner, Long> SEATS = TYPE.attribute("seats", ProbeOwner::seats);

    /** A new one. */
    public static ProbeOwner named(String name) {
        return new ProbeOwner(new Id<>(UUID.randomUUID()), 0, name, 0);
    }
}
