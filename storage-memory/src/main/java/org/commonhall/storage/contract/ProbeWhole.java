package org.commonhall.storage.contract;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * A record with a unique text, a counter and a reference to its own kind.
 *
 * @param id the identity
 * @param version the version
 * @param title unlike every other
 * @param seats a counter
 * @param parent another whole; it cannot be deleted while this is there
 */
@Unique(name = "title", of = "title") public record ProbeWhole(
        Id<ProbeWhole> id,
        long version,
        @Size(max = 80) String title,
        long seats,
        @Nullable Id<ProbeWhole> parent) {
    /** The schema of the record. */
    public static final RecordType<ProbeWhole> TYPE = RecordType.of(MethodHandles.lookup(), ProbeWhole.class);

    static final Attribute<ProbeWhole, String> TITLE = TYPE.attribute("title", ProbeWhole::title);
    static final Attribute<ProbeWhole, Long> SEATS = TYPE.attribute("seats", ProbeWhole::seats);
    static final Attribute<ProbeWhole, Id<ProbeWhole>> PARENT = TYPE.attribute("parent", ProbeWhole::parent);
}
