package org.commonhall.governance.chain;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Links a further record to a chain: another request, an item, a motion, a ballot, a resolution. Notices, actions and visits are
 * found by themselves. The seen version is that of the candidate.
 * Fill in the builder of {@link #of}.
 *
 * @param candidate which chain
 * @param kind what kind of record
 * @param record the record
 * @param origin the record of the chain it follows from, or null
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record LinkRecord(
        @NotNull Id<Candidate> candidate,
        @NotNull LinkKind kind,
        @NotNull UUID record,
        @Nullable UUID origin) implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param candidate which chain
     * @param kind what kind of record
     * @param record the record
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static LinkRecordBuilder of(Id<Candidate> candidate, LinkKind kind, UUID record) {
        return LinkRecordBuilder.builder().candidate(candidate).kind(kind).record(record);
    }

    @Override
    public Permission permission() {
        return ChainRights.KEEP;
    }
}
