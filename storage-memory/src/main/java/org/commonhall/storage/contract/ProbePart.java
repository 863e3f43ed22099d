package org.commonhall.storage.contract;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.OnDelete;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * A record that goes with its whole, with a key of two components and one that a marker switches on.
 *
 * @param id the identity
 * @param version the version
 * @param whole the whole it is part of
 * @param place unlike that of every other part of the whole
 * @param live present on at most one part of the whole
 * @param subject an id without a reference
 * @param label a text
 */
@Unique(
        name = "place",
        of = {"whole", "place"})
@Unique(
        name = "live",
        of = {"whole", "live"})
@Index({"whole", "label"})
public record ProbePart(
        Id<ProbePart> id,
        long version,
        @OnDelete(OnDelete.Rule.CASCADE) Id<ProbeWhole> whole,
        long place,
        @Nullable Boolean live,
        @Nullable UUID subject,
        @Size(max = 40) String label) {
    /** The schema of the record. */
    public static final RecordType<ProbePart> TYPE = RecordType.of(MethodHandles.lookup(), ProbePart.class);

    static final Attribute<ProbePart, Id<ProbeWhole>> WHOLE = TYPE.attribute("whole", ProbePart::whole);
    static final Attribute<ProbePart, Long> PLACE = TYPE.attribute("place", ProbePart::place);
    static final Attribute<ProbePart, Boolean> LIVE = TYPE.attribute("live", ProbePart::live);
    static final Attribute<ProbePart, UUID> SUBJECT = TYPE.attribute("subject", ProbePart::subject);
    static final Attribute<ProbePart, String> LABEL = TYPE.attribute("label", ProbePart::label);
}
