package org.commonhall.storage.jdbc.testing;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.commonhall.Bytes;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.OnDelete;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/** Every value type, mandatory and optional, with keys and references of every shape. */
@Unique(name = "label", of = "label") @Unique(
        name = "label_mood",
        of = {"label", "mood"})
@Index({"owner", "moment"})
@Index({"note"})
public record Probe(
        Id<Probe> id,
        long version,
        Id<ProbeOwner> owner,
        @OnDelete(OnDelete.Rule.CASCADE) @Nullable Id<ProbeOwner> whole,
        @Nullable Id<Probe> parent,
        UUID subject,
        @Nullable UUID otherSubject,
        @Size(max = 40) String label,
        @Size(max = 20) @Nullable String note,
        @Size(max = 100_000) @Nullable String story,
        long amount,
        @Nullable Long otherAmount,
        @Digits(integer = 10, fraction = 2) BigDecimal price,
        @Digits(integer = 10, fraction = 2) @Nullable BigDecimal otherPrice,
        boolean flag,
        @Nullable Boolean otherFlag,
        LocalDate born,
        @Nullable LocalDate otherBorn,
        LocalTime clock,
        @Nullable LocalTime otherClock,
        Instant moment,
        @Nullable Instant otherMoment,
        Mood mood,
        @Nullable Mood otherMood,
        @Size(max = 300) Bytes content,
        @Size(max = 300) @Nullable Bytes otherContent) {
    public static final RecordType<Probe> TYPE = RecordType.of(MethodHandles.lookup(), Probe.class);
    public static final Attribute<Probe, Id<ProbeOwner>> OWNER = TYPE.attribute("owner", Probe::owner);
    public static final Attribute<Probe, Id<ProbeOwner>> WHOLE = TYPE.attribute("whole", Probe::whole);
    public static final Attribute<Probe, String> LABEL = TYPE.attribute("label", Probe::label);
    public static final Attribute<Probe, String> NOTE = TYPE.attribute("note", Probe::note);
    public static final Attribute<Probe, Long> AMOUNT = TYPE.attribute("amount", Probe::amount);
    public static final Attribute<Probe, Id<Probe>> PARENT = TYPE.attribute("parent", Probe::parent);
    public static final Schema SCHEMA = Schema.of(TYPE, ProbeOwner.TYPE);

    /** A code. */
    public enum Mood {
        GLAD,
        SAD,
        AWAY
    }
}
